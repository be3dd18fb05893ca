import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { May, Describe } from '@tessera/extension';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { mayContent, type PageDetails, type Paged, type TrashedPage } from '../../contract';
import { pageId } from '../page-tree/page-id';
import { partQuery } from '../page-tree/pages.api';
import { etagOf } from '../versions';
import { Trash } from './trash';
import { pageAnswer, trashAnswer } from '../answers';

/** What is not wanted any more, and how it comes back. */
@May(mayContent.view)
@Controller('api/v1')
export class TrashApi {
  constructor(private readonly trash: Trash) {}

  @Get('trash')
  @Describe({ summary: 'List the pages in the trash', query: z.object(partQuery), answers: { 200: trashAnswer } })
  list(@Query() query: unknown): Promise<Paged<TrashedPage>> {
    const asked = z.strictObject(partQuery).parse(query);
    return this.trash.list({ size: asked['page[size]'], after: asked['page[after]'] });
  }

  /** What visitors saw of it they see again. Sent twice, the second is 409, so no harm is done. */
  @May(mayContent.delete)
  @Post('pages/:id/restoration')
  @Describe({ summary: 'Take a page out of the trash', answers: { 200: pageAnswer }, etag: true })
  @HttpCode(200)
  async restore(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PageDetails> {
    const page = await this.trash.restore(pageId(id));
    reply.header('etag', etagOf(page.version));
    return page;
  }
}
