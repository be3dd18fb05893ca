import { Body, Controller, Get, Headers, Param, Patch, Res } from '@nestjs/common';
import { May, Describe } from '@tessera/extension';
import type { FastifyReply } from 'fastify';
import { type Draft, draftChangesSchema, mayContent, type SavedDraft } from '../../contract';
import { pageId } from '../page-tree/page-id';
import { basedOn, etagOf } from '../versions';
import { Drafts } from './drafts';
import { draftAnswer, savedDraftAnswer } from '../answers';

/** The document of a page while it is worked on. */
@May(mayContent.view)
@Controller('api/v1/pages/:id/draft')
export class DraftsApi {
  constructor(private readonly drafts: Drafts) {}

  @Get()
  @Describe({ summary: 'Read the draft of a page', answers: { 200: draftAnswer }, etag: true })
  async read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Draft> {
    const draft = await this.drafts.read(pageId(id));
    reply.header('etag', etagOf(draft.version));
    return draft;
  }

  @May(mayContent.change)
  @Patch()
  @Describe({
    summary: 'Change a draft by steps; changes of different blocks are merged',
    body: draftChangesSchema,
    answers: { 200: savedDraftAnswer },
    ifMatch: true,
    etag: true,
  })
  async change(
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDraft> {
    const base = basedOn(ifMatch);
    const saved = await this.drafts.change(pageId(id), draftChangesSchema.parse(body).changes, { basedOn: base });
    reply.header('etag', etagOf(saved.version));
    return saved;
  }
}
