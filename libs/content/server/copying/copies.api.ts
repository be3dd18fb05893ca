import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import { withIdempotencyKey } from '@tessera/database/server';
import { Describe, May } from '@tessera/extension';
import type { Json } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { mayContent, newCopySchema, type PageRow } from '../../contract';
import { createdPageAnswer } from '../answers';
import { pageId } from '../page-tree/page-id';
import { etagOf } from '../versions';
import { PageCopier } from './page-copier';

/** Copies of a page. */
@May(mayContent.create)
@Controller('api/v1/pages/:id/copies')
export class CopiesApi {
  constructor(private readonly copier: PageCopier) {}

  @Post()
  @Describe({
    summary: 'Copy the draft of a page into a new page, on request with everything beneath it',
    body: newCopySchema,
    answers: { 201: createdPageAnswer },
    etag: true,
    isIdempotent: true,
  })
  async copy(
    @Param('id') text: string,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const [id, copy] = [pageId(text), newCopySchema.parse(body)];
    const route = `POST /api/v1/pages/${id}/copies`;
    const answer = await withIdempotencyKey({ key, route, body: copy as unknown as Json }, async () => ({
      status: 201,
      body: (await this.copier.copy(id, copy)) as unknown as Json,
    }));
    const made = answer.body as unknown as PageRow;
    reply.status(answer.status).header('location', `/api/v1/pages/${made.id}`).header('etag', etagOf(made.version));
    return answer.body;
  }
}
