import { Injectable } from '@nestjs/common';
import { Sites } from '@tessera/content/server';
import { Settings } from '@tessera/extension';
import { MediaLibrary, MediaSettings } from '@tessera/media/server';
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
   * is the same stays untouched. Throws what `readWxr` throws, `content.no-site` (503), and what keeps the acting person from
   * making pages.
   */
  async run({
    open,
    folder,
    download = false,
    signal,
    progress = async () => undefined,
  }: Import): Promise<ImportReport> {
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
    const site = await this.site();
    return await new SiteImport(
      { writer: this.writer, known: this.known, pictures },
      { from, open, survey: found, site, signal, progress },
    ).run();
  }

  private async site(): Promise<{ readonly id: string; readonly home: string }> {
    const { id } = await this.sites.default();
    const all = await this.sites.list();
    return all.find((site) => site.id === id)!;
  }
}
