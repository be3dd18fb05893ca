import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { Public } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { assetUrl, renditionFile, renditionNamed } from '../../contract';
import { servedType } from '../documents/documents';
import { addressesOf } from '../library/asset-view';
import { MediaLibrary } from '../library/media-library';
import type { ShownRow } from '../library/shown-assets';
import { FileStore } from '../storage/file-store';
import { attachmentNamed } from './attachment';
import { rangeOf } from './byte-range';
import { Prints, widthsOf } from './prints';
import { stampOf } from './stamp';

type Served = ShownRow & { readonly storageKey: string };

/**
 * Serves the files of assets. An address never changes its content, so browsers and proxies may keep it for ever; an old one leads
 * to the new. Nothing that is served ever runs, whatever a browser takes it for: drawings are sandboxed, all that is no picture is
 * a download.
 */
@Public()
@Controller('media')
export class MediaFilesApi {
  constructor(
    private readonly library: MediaLibrary,
    private readonly prints: Prints,
    private readonly store: FileStore,
  ) {}

  @Get(':id/:stamp/:file')
  async file(
    @Param('id') id: string,
    @Param('stamp') stamp: string,
    @Param('file') file: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Headers('range') range: string | undefined,
    @Headers('if-range') ifRange: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asset = await this.library.served(id);
    if (!asset) throw notFound();
    if (stamp !== stampOf(asset))
      return void reply.header('cache-control', 'no-cache').redirect(newAddress(asset, file), 302);
    const key = await this.keyOf(asset, file);
    if (!key) throw notFound();
    const size = (await this.store.sizeOf(key)) ?? 0;
    const etag = `"${stamp}-${asset.kind === 'picture' ? file : 'file'}"`;
    if (ifNoneMatch === etag) return void reply.headers(kept(etag)).status(304).send();
    const part = asset.kind === 'document' && (!ifRange || ifRange === etag) ? rangeOf(range, size) : undefined;
    if (part === 'unsatisfiable') return void reply.status(416).header('content-range', `bytes */${size}`).send();
    // Not before it is found: a failure must not be kept for ever.
    const stream = await this.store.read(key, part);
    void reply.headers({ ...kept(etag), ...headersOf(asset, file) });
    if (part) void reply.status(206).header('content-range', `bytes ${part.start}-${part.end}/${size}`);
    return void reply.header('content-length', part ? part.end - part.start + 1 : size).send(stream);
  }

  private async keyOf(asset: Served, file: string): Promise<string | null> {
    if (asset.kind !== 'picture') return asset.storageKey;
    const name = renditionNamed(file);
    return name && (await this.prints.keyOf(asset, name));
  }
}

/** For as long as there are browsers, and never run. */
function kept(etag: string): Record<string, string> {
  return {
    etag,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  };
}

function headersOf({ kind, mime, name }: Served, file: string): Record<string, string> {
  if (kind === 'picture') return { 'content-type': file.endsWith('.jpg') ? 'image/jpeg' : 'image/webp' };
  if (kind === 'drawing') return { 'content-type': 'image/svg+xml' };
  return {
    'content-type': servedType(mime),
    'content-disposition': attachmentNamed(name),
    'accept-ranges': 'bytes',
  };
}

/** Where what stood at an old address is now: the rendition that is the least larger than the one meant. */
function newAddress(asset: Served, file: string): string {
  const name = asset.kind === 'picture' ? renditionNamed(file) : null;
  if (!name) return addressesOf(asset).url;
  const widths = widthsOf(asset, name.ratio);
  const width = widths.find((each) => each >= name.width) ?? widths.at(-1)!;
  return assetUrl({ id: asset.id, stamp: stampOf(asset) }, renditionFile({ ...name, width }));
}

function notFound(): Problem {
  return new Problem('media.file-not-found', { status: 404, title: 'There is no such picture or file.' });
}
