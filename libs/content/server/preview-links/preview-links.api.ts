import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { Describe, May } from '@tessera/extension';
import { isUuid, Problem } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { type MadePreviewLink, mayContent, newPreviewLinkSchema, type PreviewLink } from '../../contract';
import { madePreviewLinkAnswer, previewLinksAnswer } from '../answers';
import { pageId } from '../page-tree/page-id';
import { PreviewLinks } from './preview-links';

/** Links that show the draft of a page to people without account. */
@May(mayContent.sharePreview)
@Controller('api/v1/pages/:id/preview-links')
export class PreviewLinksApi {
  constructor(private readonly links: PreviewLinks) {}

  @Get()
  @Describe({ summary: 'List the preview links to a page', answers: { 200: previewLinksAnswer } })
  async list(@Param('id') id: string): Promise<{ readonly data: readonly PreviewLink[] }> {
    return { data: await this.links.list(pageId(id)) };
  }

  /** The link itself is in this answer alone. */
  @Post()
  @Describe({
    summary: 'Make a link that shows the draft of a page to people without account',
    body: newPreviewLinkSchema,
    answers: { 201: madePreviewLinkAnswer },
  })
  async make(
    @Param('id') id: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MadePreviewLink> {
    const made = await this.links.make(pageId(id), newPreviewLinkSchema.parse(body).days);
    reply.header('cache-control', 'no-store');
    return made;
  }

  @Delete(':link')
  @Describe({ summary: 'Withdraw a preview link', answers: { 204: null } })
  @HttpCode(204)
  async revoke(@Param('id') id: string, @Param('link') link: string): Promise<void> {
    const page = pageId(id);
    if (!isUuid(link)) throw new Problem('content.link-not-found', { status: 404, title: 'There is no such link.' });
    await this.links.revoke(page, link);
  }
}
