import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { Public } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { MediaLibrary } from '../library/media-library';
import { PictureStore } from './picture-store';

/**
 * Serves renditions. An address never changes its content, so browsers and proxies may keep it for ever; and it never runs,
 * whatever a browser takes it for.
 */
@Public()
@Controller('media')
export class MediaFilesApi {
  constructor(
    private readonly library: MediaLibrary,
    private readonly store: PictureStore,
  ) {}

  @Get(':id/:file')
  async rendition(
    @Param('id') id: string,
    @Param('file') name: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, width] = /^([1-9]\d{0,4})\.webp$/.exec(name) ?? [];
    const key = width ? await this.library.renditionKey(id, Number(width)) : null;
    if (!key) throw new Problem('media.rendition-not-found', { status: 404, title: 'There is no such picture.' });
    const etag = `"${id.toLowerCase()}-${width}"`;
    // Not before it is found: a failure must not be kept for ever.
    const file = ifNoneMatch === etag ? null : await this.store.read(key);
    void reply.headers({
      etag,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    if (!file) return void reply.status(304).send();
    return void reply.type('image/webp').header('content-length', file.bytes).send(file.stream);
  }
}
