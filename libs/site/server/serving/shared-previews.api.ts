import { Controller, Get, Param, Res } from '@nestjs/common';
import { PreviewLinks } from '@tessera/content/server';
import { asVisitor, Describe, Public } from '@tessera/extension';
import type { FastifyReply } from 'fastify';
import { PublishedContent } from '../published/published-content';
import { type Rendered, Renderer } from '../rendering/renderer';
import { endedPreview } from '../rendering/ended-preview';

/** Not kept anywhere on the way, and its address not told to whoever it links to. */
const privately = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
} as const;

/** Drafts that were shared by a link, for people without account. */
@Public()
@Controller('preview')
export class SharedPreviewsApi {
  constructor(
    private readonly links: PreviewLinks,
    private readonly content: PublishedContent,
    private readonly renderer: Renderer,
  ) {}

  /** The draft of one page as it is now, until the link expires or is withdrawn; of other pages what visitors see. */
  @Get(':token')
  @Describe({ summary: 'Show the draft that a preview link leads to', answers: { 200: { media: 'text/html' } } })
  async show(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const shared = await this.links.open(token, async ({ page, expiresAt }) => ({
      draft: await this.content.sharedDraft(page),
      expiresAt,
    }));
    const { html, headers }: Rendered = shared
      ? await asVisitor(() => this.renderer.sharedPreview(shared.draft, shared.expiresAt))
      : endedPreview();
    void reply
      .status(shared ? 200 : 404)
      .headers({ ...headers, ...privately })
      .send(html);
  }
}
