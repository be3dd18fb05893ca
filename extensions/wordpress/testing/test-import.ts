import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authExtension } from '@tessera/auth/server';
import { testContent, type TestContent } from '@tessera/content/testing';
import { serverSettings, Settings } from '@tessera/extension';
import { mediaExtension } from '@tessera/media/server';
import { libraryOf } from '@tessera/media/testing';
import type { Json } from '@tessera/models';
import { Outbound, outboundExtension } from '@tessera/outbound/server';
import type { ImportReport } from '../contract';
import { wordpressExtension } from '../server';
import { Archives } from '../server/importing/archives';
import { Attachments } from '../server/importing/attachments';
import { Comments } from '../server/importing/comments';
import { type Import, Importer, ImportTools } from '../server/importing/importer';
import { KnownItems } from '../server/importing/known-items';
import { Originals } from '../server/importing/originals';
import { PageWriter } from '../server/importing/page-writer';
import { RecordWriter } from '../server/importing/record-writer';
import { ShortLinks } from '../server/importing/short-links';
import { UntouchedSite } from '../server/importing/untouched-site';
import { wordpressSettings } from '../server/settings';
import { inChunks, type MadeItem, wxrFile } from './wxr-file';

/** A page as it is in the database. */
export interface PageState {
  readonly path: string;
  readonly title: string;
  readonly type: string;
  readonly publishedAt: Date | null;
  readonly fields: Readonly<Record<string, Json>>;
}

/** An importer with a site of its own to import into. */
export interface TestImport {
  readonly content: TestContent;
  readonly importer: Importer;
  /** For files; removed at the end. */
  readonly folder: string;
  /** Brings in an export of these items, as the owner. */
  bring(items: readonly MadeItem[], more?: Partial<Import>): Promise<ImportReport>;
  bringFile(file: string, more?: Partial<Import>): Promise<ImportReport>;
  /** Every page but the home page and what is in the trash, by path. */
  pages(): Promise<PageState[]>;
  pageAt(path: string): Promise<{ readonly id: string; readonly version: number }>;
  /** How many rows the tables have that an import writes. */
  rowCounts(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

const tables = [
  'content_page',
  'content_draft',
  'content_revision',
  'content_redirect',
  'wordpress_item',
  'wordpress_original',
  'content_category',
  'content_tag',
  'content_author',
  'content_menu',
  'content_comment',
  'media_asset',
  'database_change',
  'database_outbox_entry',
];

/** Makes one, on a database of its own. */
export async function testImport(): Promise<TestImport> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-import-'));
  const content = await testContent({
    extensions: [outboundExtension, authExtension, mediaExtension, wordpressExtension],
  });
  const { db, sites, tree, drafts, publisher, schedules, redirects } = content;
  const { database } = db;
  const settings = Settings.read(
    [serverSettings, wordpressSettings, ...mediaExtension.settings, ...outboundExtension.settings],
    {
      DATA_DIR: join(folder, 'data'),
    },
  );
  const known = new KnownItems(database);
  const outbound = new Outbound(settings);
  const library = libraryOf(content.db.database, settings);
  const originals = new Originals();
  const tools = new ImportTools(
    known,
    new PageWriter(known, originals, tree, drafts, publisher, schedules, redirects),
    new RecordWriter(known),
    new Comments(known),
    new Attachments(known, library, originals, redirects),
    new Archives(known, redirects),
    new ShortLinks(known, redirects),
    new UntouchedSite(known, sites, drafts, publisher),
  );
  const importer = new Importer(sites, tools, library, outbound, settings);
  const bringFile = (file: string, more: Partial<Import> = {}) =>
    content.asOwner(() => importer.run({ open: () => inChunks(file), ...more }));
  return {
    content,
    importer,
    folder,
    bringFile,
    bring: (items, more) => bringFile(wxrFile(items), more),
    pages: () => database.query<PageState>(pagesSql),
    pageAt: async (path) =>
      (
        await database.query<{ id: string; version: number }>(
          'SELECT id, version FROM content_page WHERE path = $1 AND trashed_at IS NULL',
          [path],
        )
      )[0]!,
    rowCounts: async () => {
      const counts = await Promise.all(
        tables.map((table) => database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)),
      );
      return Object.fromEntries(tables.map((table, index) => [table, counts[index]![0]!.count]));
    },
    close: async () => {
      await outbound.close();
      await content.close();
      await rm(folder, { recursive: true });
    },
  };
}

const pagesSql = `
  SELECT p.path, p.title, p.type, p.published_at AS "publishedAt", d.fields FROM content_page p JOIN content_draft d ON d.page = p.id
  WHERE p.path <> '/' AND p.trashed_at IS NULL ORDER BY p.path COLLATE "C"`;

/** What became of one kind. */
export function kindOf(report: ImportReport, kind: string): ImportReport['kinds'][number] | undefined {
  return report.kinds.find((each) => each.kind === kind);
}

/** How many of one kind were read, made, changed, unchanged and skipped. */
export function numbersOf(report: ImportReport, kind: string): number[] {
  const found = kindOf(report, kind);
  return found ? [found.read, found.made, found.changed, found.unchanged, found.skipped] : [];
}
