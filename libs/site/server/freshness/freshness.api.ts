import { Controller, Get, Param } from '@nestjs/common';
import { mayContent } from '@tessera/content/contract';
import { pageId } from '@tessera/content/server';
import { Describe, May } from '@tessera/extension';
import type { Freshness } from '../../contract';
import { freshnessAnswer } from './answer';
import { PageFreshness } from './page-freshness';

/** Why a page is fresh or stale. */
@Controller('api/v1/pages')
export class FreshnessApi {
  constructor(private readonly freshness: PageFreshness) {}

  /** What visitors get, and what the server that answers keeps of it. */
  @May(mayContent.view)
  @Get(':id/freshness')
  @Describe({
    summary: 'Tell whether visitors see what the draft says, and how the finished page is kept',
    detail:
      'What is said of the finished page is said of the server that answers. What it is made of is named as far as whoever asks may see it.',
    answers: { 200: freshnessAnswer },
  })
  async of(@Param('id') id: string): Promise<Freshness> {
    return await this.freshness.of(pageId(id));
  }
}
