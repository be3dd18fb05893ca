import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { Describe, May } from '@tessera/extension';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AssetBatch, AssetChange, type AssetView, may } from '../../contract';
import { answered, assetSchema, changing, versionOf } from './answers';
import { assetView, changeOf } from './asset-view';
import { filterOf, ListQuery } from './list-query';
import { MediaLibrary } from './media-library';

interface AssetPage {
  readonly data: AssetView[];
  readonly page: { readonly next: string | null; readonly total?: number | string };
}

const ForGood = z.strictObject({ forGood: z.enum(['true', 'false']).optional() });

/** The media library over HTTP. */
@Controller('api/v1/media')
export class MediaApi {
  constructor(private readonly library: MediaLibrary) {}

  /** What one may see, the newest first; directly in one folder (`filter[folder]`, `none` for the top) or anywhere beneath (`filter[within]`), or all. */
  @Get()
  @Describe({
    summary: 'List the pictures and files of the library, newest first',
    query: ListQuery,
    answers: {
      200: z.object({
        data: z.array(assetSchema),
        page: z.object({ next: z.string().nullable(), total: z.union([z.int(), z.string()]).optional() }),
      }),
    },
  })
  @May(may.view)
  async list(@Query() query: unknown): Promise<AssetPage> {
    const wanted = ListQuery.parse(query);
    const { search, sort, trash, 'page[size]': size, 'page[after]': after, 'page[total]': total } = wanted;
    const { data, page } = await this.library.list({
      page: { size, ...(after && { after }) },
      filter: filterOf(wanted),
      ...(search && { search }),
      ...(sort && { sort: [sort] }),
      ...(trash && { trash }),
      ...(total && { total: true }),
    });
    return {
      data: data.map(assetView),
      page: { next: page.next, ...(page.total !== undefined && { total: page.total }) },
    };
  }

  /** All or nothing; what is deleted goes to the trash. */
  @Post('batch')
  @Describe({
    summary: 'Change several pictures and files, and put several into the trash',
    body: AssetBatch,
    answers: { 200: z.object({ changed: z.array(assetSchema), deleted: z.array(z.uuid()) }) },
  })
  @HttpCode(200)
  @May(may.view)
  async batch(@Body() body: unknown): Promise<{ changed: AssetView[]; deleted: string[] }> {
    const wanted = AssetBatch.parse(body);
    const changed = await this.library.batch(wanted);
    return { changed: changed.map(assetView), deleted: wanted.delete.map(({ id }) => id) };
  }

  @Get(':id')
  @Describe({ summary: 'Read what is known of a picture or file', answers: { 200: assetSchema }, etag: true })
  @May(may.view)
  async one(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<AssetView> {
    return answered(reply, await this.library.get(id));
  }

  @Patch(':id')
  @Describe({
    summary: 'Change what is known of a picture or file',
    body: AssetChange,
    answers: { 200: assetSchema },
    ifMatch: true,
    etag: true,
  })
  @May(may.change)
  async change(
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssetView> {
    const values = changeOf(AssetChange.parse(body));
    return await changing(async () => answered(reply, await this.library.change(id, values, versionOf(ifMatch))));
  }

  /** To the trash; with `forGood=true` out of it, for ever. */
  @Delete(':id')
  @Describe({
    summary: 'Put a picture or file into the trash, or delete it there for good',
    query: ForGood,
    answers: { 200: assetSchema, 204: null },
    ifMatch: true,
  })
  @May(may.delete)
  async remove(
    @Param('id') id: string,
    @Query() query: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssetView | undefined> {
    const version = versionOf(ifMatch);
    return await changing(async () => {
      if (ForGood.parse(query).forGood !== 'true') return answered(reply, await this.library.discard(id, version));
      await this.library.remove(id, version);
      void reply.status(204);
      return undefined;
    });
  }

  @Post(':id/restorations')
  @Describe({
    summary: 'Take a picture or file out of the trash',
    answers: { 200: assetSchema },
    ifMatch: true,
    etag: true,
  })
  @HttpCode(200)
  @May(may.delete)
  async restore(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssetView> {
    return await changing(async () => answered(reply, await this.library.restore(id, versionOf(ifMatch))));
  }
}
