import { Controller, Get, Param } from '@nestjs/common';
import { Describe, May } from '@tessera/extension';
import { z } from 'zod';
import { type AssetDeletionPlan, type AssetUses, may } from '../../contract';
import { MediaLibrary } from '../library/media-library';
import { Uses } from './uses';

const uses = z.object({
  data: z.array(
    z.object({
      entity: z.string(),
      label: z.string(),
      resource: z.string(),
      id: z.uuid(),
      title: z.string(),
      place: z.string(),
      isLive: z.boolean().optional(),
    }),
  ),
  hasMore: z.boolean(),
});

/** Where assets are used, over HTTP. */
@Controller('api/v1/media/:id')
export class UsesApi {
  constructor(
    private readonly uses: Uses,
    private readonly library: MediaLibrary,
  ) {}

  @Get('uses')
  @Describe({ summary: 'Say which pages and records use a picture or file', answers: { 200: uses } })
  @May(may.view)
  async of(@Param('id') id: string): Promise<AssetUses> {
    return await this.uses.of(id);
  }

  @Get('deletion-plan')
  @Describe({
    summary: 'Say what would be without a picture or file if it were deleted',
    answers: { 200: uses.extend({ toTrash: z.boolean() }) },
  })
  @May(may.view)
  async plan(@Param('id') id: string): Promise<AssetDeletionPlan> {
    const { trashedAt } = (await this.library.get(id)) as { readonly trashedAt?: Date | null };
    return { toTrash: !trashedAt, ...(await this.uses.of(id)) };
  }
}
