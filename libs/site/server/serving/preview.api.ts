import { Controller, Get, Param, Res } from '@nestjs/common';
import { mayContent } from '@tessera/content/contract';
import { May, Describe } from '@tessera/extension';
import type { FastifyReply } from 'fastify';
import { PublishedContent } from '../published/published-content';
import { Renderer } from '../rendering/renderer';

/** Drafts as they will look. */
@Controller('api/v1/pages')
export class PreviewApi {
  constructor(
    private readonly content: PublishedContent,
    private readonly renderer: Renderer,
  ) {}

  /** The draft of a page as HTML by the site's own templates, for a sandboxed frame. */
  @May(mayContent.view)
  @Get(':id/preview')
  @Describe({ summary: 'Draw the draft of a page as visitors will see it', answers: { 200: { media: 'text/html' } } })
  async preview(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { html, headers } = await this.renderer.preview(await this.content.draft(id));
    void reply.headers({ ...headers, 'cache-control': 'no-store' }).send(html);
  }
}
