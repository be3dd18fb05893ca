import { Injectable } from '@nestjs/common';
import { Author, Category, Comment, Menu, mayContent, Tag } from '@tessera/content/contract';
import { requireRightAt, Sites } from '@tessera/content/server';
import { requireRight, Settings } from '@tessera/extension';
import { may as mayMedia, MediaLibrary, MediaSettings } from '@tessera/media/server';
import { permissionsFor, Problem } from '@tessera/models';
import { Outbound } from '@tessera/outbound/server';
import type { ImportReport } from '../../contract';
import { wordpressSettings } from '../settings';
import { unpacked } from '../wxr/unpacked';
import { Archives } from './archives';
import { Attachments } from './attachments';
import type { OnConflict } from './bringing';
import { Comments } from './comments';
import { FileSources } from './file-sources';
import { KnownItems } from './known-items';
import { LibraryFiles } from './library-files';
import { PageWriter } from './page-writer';
import { RecordWriter } from './record-writer';
import { ShortLinks } from './short-links';
import { SiteImport } from './site-import';
import { survey } from './survey';
import { Tally } from './tally';
import { UntouchedSite } from './untouched-site';

/** What to bring in, and how. */
export interface Import {
  /** Opens the export at its beginning; it is read several times. */
  open(): AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
  /** A folder with its files. */
  readonly folder?: string | undefined;
  /** Whether to fetch its files from the old site. */
  readonly download?: boolean;
  /** What becomes of what changed both there and here; it stays when left out. */
  readonly onConflict?: OnConflict;
  readonly signal?: AbortSignal;
  /** Told now and then how far it is; the total is 0 while nobody knows. */
  progress?(done: number, total: number, note: string): Promise<void>;
}

/** What an import does with pages, anywhere beneath the home page. */
const neededForPages = [mayContent.create, mayContent.change, mayContent.move, mayContent.publish];
/** And what it does everywhere. */
const needed = [
  ...[mayMedia.view, mayMedia.add, mayMedia.change],
  ...[Category, Tag, Author, Menu].flatMap((entity) => permissionsFor(entity, 'view', 'add', 'change')),
  ...permissionsFor(Comment, 'view', 'change'),
];

/** What an import is made with. */
@Injectable()
export class ImportTools {
  constructor(
    readonly known: KnownItems,
    readonly pages: PageWriter,
    readonly records: RecordWriter,
    readonly comments: Comments,
    readonly attachments: Attachments,
    readonly archives: Archives,
    readonly shortLinks: ShortLinks,
    readonly untouched: UntouchedSite,
  ) {}
}

/** Brings WordPress sites in, as whoever acts. */
@Injectable()
export class Importer {
  constructor(
    private readonly sites: Sites,
    private readonly tools: ImportTools,
    private readonly library: MediaLibrary,
    private readonly outbound: Outbound,
    private readonly settings: Settings,
  ) {}

  /**
   * Brings an export in. It is read to its end before anything is made, so that a broken one leaves nothing behind; then
   * each item comes in by itself, so that an import that was interrupted is simply started again. What came in before and
   * is the same stays untouched. Throws what `place`, `unpacked` and `readWxr` throw.
   */
  async run({
    open: openPacked,
    folder,
    download = false,
    onConflict = 'keep',
    signal,
    progress = async () => undefined,
  }: Import): Promise<ImportReport> {
    const site = await this.place();
    const maxBytes = this.settings.of(wordpressSettings).WORDPRESS_MAX_UNPACKED_BYTES;
    const open = async () => unpacked(await openPacked(), maxBytes);
    await progress(0, 0, 'Reading the whole file first');
    const found = await survey(await open());
    const { baseUrl, title } = found.site;
    const from = baseUrl.slice(0, 500) || title.slice(0, 300) || 'unknown';
    const { known } = this.tools;
    const { MEDIA_MAX_BYTES: picture, MEDIA_MAX_FILE_BYTES: file } = this.settings.of(MediaSettings);
    const sources = new FileSources({ folder, web: download ? this.outbound : undefined });
    const files = new LibraryFiles({ from, baseUrl, files: found.files }, this.library, known, sources, {
      picture,
      file,
    });
    const before = await known.pages(from);
    const tally = new Tally();
    return await new SiteImport(
      { ...this.tools, files },
      {
        from,
        open,
        survey: found,
        site,
        tally,
        onConflict,
        mayHtml: await mayHtmlAt(site.home),
        before,
        signal,
        progress,
      },
    ).run();
  }

  /**
   * Where an import goes: the default site. Throws `content.no-site` (503), and `auth.not-allowed` (403) for who lacks a right
   * that an import needs there, so that none fails half-way for that.
   */
  async place(): Promise<{ readonly id: string; readonly home: string }> {
    const { id } = await this.sites.default();
    const site = (await this.sites.list()).find((each) => each.id === id);
    if (!site?.home)
      throw new Problem('auth.not-allowed', {
        status: 403,
        title: 'You may not do this.',
        detail: 'Pages come in beneath the home page, which you may not see.',
      });
    for (const permission of neededForPages) await requireRightAt(permission, site.home);
    for (const permission of needed) requireRight(permission);
    return { id, home: site.home };
  }
}

async function mayHtmlAt(home: string): Promise<boolean> {
  try {
    await requireRightAt(mayContent.rawHtml, home);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.status === 403) return false;
    throw error;
  }
}
