import { Controller, Headers, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { Describe, May, Settings } from '@tessera/extension';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type AssetView, may } from '../../contract';
import { answered, assetSchema, changing, textOf, versionOf } from '../library/answers';
import { type AssetRow, MediaLibrary } from '../library/media-library';
import { MediaSettings } from '../settings';
import { Incoming, type IncomingFile } from './incoming';
import { uploadBody } from './upload-body';

const Where = z.object({
  name: z.string().optional(),
  folder: z.union([z.uuid(), z.literal('none')]).optional(),
});
const anyFile = { media: 'application/octet-stream', description: 'Any file.' } as const;

/** How files come into the library over HTTP. */
@Controller('api/v1/media')
export class UploadsApi {
  private readonly maxPicture: number;
  private readonly maxFile: number;

  constructor(
    settings: Settings,
    private readonly library: MediaLibrary,
    private readonly incoming: Incoming,
  ) {
    const { MEDIA_MAX_BYTES, MEDIA_MAX_FILE_BYTES } = settings.of(MediaSettings);
    this.maxPicture = MEDIA_MAX_BYTES;
    this.maxFile = MEDIA_MAX_FILE_BYTES;
  }

  @Post('images')
  @Describe({
    summary: 'Take a picture into the library',
    query: Where,
    body: { media: 'application/octet-stream', description: 'A picture: JPEG, PNG, WebP, GIF or SVG.' },
    answers: { 201: assetSchema },
    etag: true,
  })
  @HttpCode(201)
  @May(may.add)
  async picture(
    @Query('name') name: string | undefined,
    @Query('folder') folder: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssetView> {
    const receive = this.receiver(request, reply, this.maxPicture);
    return answered(reply, await this.library.takeIn(placed(name, folder), receive, 'picture'));
  }

  @Post('documents')
  @Describe({
    summary: 'Take any file into the library, as it is',
    query: Where,
    body: anyFile,
    answers: { 201: assetSchema },
    etag: true,
  })
  @HttpCode(201)
  @May(may.add)
  async document(
    @Query('name') name: string | undefined,
    @Query('folder') folder: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssetView> {
    const receive = this.receiver(request, reply, this.maxFile);
    return answered(reply, await this.library.takeIn(placed(name, folder), receive, 'document'));
  }

  @Put(':id/file')
  @Describe({
    summary: 'Put another file in the place of a picture or file',
    query: z.object({ name: z.string().optional() }),
    body: anyFile,
    answers: { 200: assetSchema },
    ifMatch: true,
    etag: true,
  })
  @May(may.change)
  async replace(
    @Param('id') id: string,
    @Query('name') name: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssetView> {
    const { kind } = await this.library.get(id);
    const receive = this.receiver(request, reply, kind === 'document' ? this.maxFile : this.maxPicture);
    const asked = { name: textOf(name) || undefined, version: versionOf(ifMatch) };
    return await changing(async () => answered(reply, await this.library.replace(id, asked, receive)));
  }

  private receiver(request: FastifyRequest, reply: FastifyReply, maxBytes: number) {
    return async (use: (file: IncomingFile) => Promise<AssetRow>): Promise<AssetRow> =>
      await this.incoming.receive(uploadBody(request, reply, maxBytes), maxBytes, use);
  }
}

function placed(name: string | undefined, folder: string | undefined) {
  const into = folder === undefined ? undefined : folder === 'none' ? null : textOf(folder);
  return { name: textOf(name), folder: into };
}
