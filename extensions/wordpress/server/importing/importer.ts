import { Injectable } from '@nestjs/common';
import { mayContent } from '@tessera/content/contract';
import { requireRightAt, Sites } from '@tessera/content/server';
import { requireRight, Settings } from '@tessera/extension';
import { may as mayMedia, MediaLibrary, MediaSettings } from '@tessera/media/server';
import { Problem } from '@tessera/models';
import { Outbound } from '@tessera/outbound/server';
import type { ImportReport } from '../../contract';
import { KnownItems } from './known-items';
import { PageWriter } from './page-writer';
import { PictureFiles } from './picture-files';
import { Pictures } from './pictures';
import { SiteImport } from './site-import';
import { survey } from './survey';

/** What to bring in, and how. */
export interface Import {
  /** Opens the export at its beginning; it is read several times. */
  open(): AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
  /** A folder with its pictures. */
  readonly folder?: string | undefined;
  /** Whether to fetch its pictures from the old site. */
  readonly download?: boolean;
  readonly signal?: AbortSignal;
  /** Told now and then how far it is; the total is 0 while nobody knows. */
  progress?(done: number, total: number, note: string): Promise<void>;
}

/** What an import does with pages and pictures, the pages anywhere beneath the home page. */
const needed = [mayContent.create, mayContent.change, mayContent.move, mayContent.publish];

/** Brings WordPress sites in, as whoever acts. */
@Injectable()
export class Importer {
  private readonly maxBytes: number;

  constructor(
    private readonly sites: Sites,
    private readonly writer: PageWriter,
    private readonly known: KnownItems,
    private readonly library: MediaLibrary,
    private readonly outbound: Outbound,
    settings: Settings,
  ) {
    this.maxBytes = settings.of(MediaSettings).MEDIA_MAX_BYTES;
  }

  /**
   * Brings an export in. It is read to its end before anything is made, so that a broken one leaves nothing behind; then
   * each item comes in by itself, so that an import that was interrupted is simply started again. What came in before and
   * is the same stays untouched. Throws what `place` and `readWxr` throw.
   */
  async run({
    open,
    folder,
    download = false,
    signal,
    progress = async () => undefined,
  }: Import): Promise<ImportReport> {
    const site = await this.place();
    await progress(0, 0, 'Reading the whole file first');
    const found = await survey(await open());
    const from = (found.site.baseUrl || found.site.title || 'unknown').slice(0, 500);
    const sources = new PictureFiles({ folder, web: download ? this.outbound : undefined }, this.maxBytes);
    const pictures = new Pictures(
      { from, baseUrl: found.site.baseUrl, files: found.files.values() },
      this.library,
      this.known,
      sources,
    );
    return await new SiteImport(
      { writer: this.writer, known: this.known, pictures },
      { from, open, survey: found, site, signal, progress },
    ).run();
  }

  /**
   * Where an import goes: the default site. Throws `content.no-site` (503), and `auth.not-allowed` (403) for who lacks a right
   * that an import needs there, so that none fails half-way for that.
   */
  async place(): Promise<{ readonly id: string; readonly home: string }> {
    for (const permission of [mayMedia.view, mayMedia.add]) requireRight(permission);
    const { id } = await this.sites.default();
    const site = (await this.sites.list()).find((each) => each.id === id);
    if (!site?.home)
      throw new Problem('auth.not-allowed', {
        status: 403,
        title: 'You may not do this.',
        detail: 'Pages come in beneath the home page, which you may not see.',
      });
    for (const permission of needed) await requireRightAt(permission, site.home);
    return { id, home: site.home };
  }
}
