import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { May, Settings, Describe } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AssetChange, type AssetView, may } from '../../contract';
import { assetView, changeOf } from './asset-view';
import { type AssetRow, MediaLibrary } from './media-library';
import { MediaSettings } from '../settings';
import { readUpload } from '../uploads/upload-body';

const ListQuery = z.strictObject({
  search: z.string().max(200).optional(),
  'filter[folder]': z.union([z.uuid(), z.literal('none')]).optional(),
  'page[size]': z.coerce.number().int().min(1).max(200).default(50),
  'page[after]': z.string().max(1000).optional(),
});

const asset: z.ZodType<AssetView> = z
  .object({
    id: z.uuid(),
    version: z.int(),
    name: z.string(),
    alt: z.string(),
    caption: z.string().nullable(),
    folder: z.uuid().nullable(),
    width: z.int(),
    height: z.int(),
    url: z.string(),
    thumbnail: z.string(),
    srcset: z.string(),
    colour: z.string(),
    focus: z.object({ x: z.int(), y: z.int() }).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Picture' });

/** The media library over HTTP. */
@Controller('api/v1/media')
export class MediaApi {
  private readonly maxBytes: number;

  constructor(
    settings: Settings,
    private readonly library: MediaLibrary,
  ) {
    this.maxBytes = settings.of(MediaSettings).MEDIA_MAX_BYTES;
  }

  @Post('images')
  @Describe({
    summary: 'Take a picture into the library',
    query: z.object({ name: z.string().optional(), folder: z.union([z.uuid(), z.literal('none')]).optional() }),
    body: { media: 'application/octet-stream', description: 'A picture: JPEG, PNG, WebP or GIF.' },
    answers: { 201: asset },
    etag: true,
  })
  @HttpCode(201)
  @May(may.add)
  async add(
    @Query('name') name: string | undefined,
    @Query('folder') folder: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssetView> {
    const bytes = await readUpload(request, reply, this.maxBytes);
    const into = folder === undefined ? undefined : folder === 'none' ? null : textOf(folder);
    return answer(reply, await this.library.addImage({ name: textOf(name), folder: into, bytes }));
  }

  /** Pictures one may see, the newest first; those directly in one folder (`filter[folder]`, `none` for the top), or all. */
  @Get()
  @Describe({
    summary: 'List the pictures of the library, newest first',
    query: ListQuery,
    answers: { 200: z.object({ data: z.array(asset), page: z.object({ next: z.string().nullable() }) }) },
  })
  @May(may.view)
  async list(@Query() query: unknown): Promise<{ data: AssetView[]; page: { next: string | null } }> {
    const { search, 'filter[folder]': folder, 'page[size]': size, 'page[after]': after } = ListQuery.parse(query);
    const { data, page } = await this.library.list({
      page: { size, ...(after && { after }) },
      ...(search && { search }),
      ...(folder && { filter: { folder: folder === 'none' ? null : folder } }),
    });
    return { data: data.map(assetView), page: { next: page.next } };
  }

  @Get(':id')
  @Describe({ summary: 'Read what is known of a picture', answers: { 200: asset }, etag: true })
  @May(may.view)
  async one(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<AssetView> {
    return answer(reply, await this.library.get(id));
  }

  @Patch(':id')
  @Describe({
    summary: 'Change what is known of a picture',
    body: AssetChange,
    answers: { 200: asset },
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
    try {
      return answer(reply, await this.library.change(id, changeOf(AssetChange.parse(body)), versionOf(ifMatch)));
    } catch (error) {
      throw withCurrentView(error);
    }
  }
}

/** A parameter that was sent twice counts as none. */
function textOf(parameter: unknown): string {
  return typeof parameter === 'string' ? parameter : '';
}

function answer(reply: FastifyReply, row: AssetRow): AssetView {
  void reply.header('etag', `"${row.version}"`);
  return assetView(row);
}

/** `If-Match: "3"`. What is no version of ours matches nothing. */
function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim()) ?? [];
  if (!version || Number(version) < 1)
    throw new Problem('media.invalid-if-match', { status: 400, title: 'If-Match must be a version such as "3".' });
  return Number(version);
}

/** The current state as the API shows it. */
function withCurrentView(error: unknown): unknown {
  if (!(error instanceof Problem) || error.code !== 'media.asset-changed') return error;
  const { title, detail, status, members, cause } = error;
  return new Problem(error.code, {
    title,
    status,
    ...(detail && { detail }),
    members: { current: assetView(members['current'] as AssetRow) },
    cause,
  });
}
