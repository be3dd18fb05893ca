import type { Database } from '@tessera/database/server';
import { mayContent } from '../../contract';
import { allows, type Placed, reachOf, sections } from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';

/**
 * What pages are called in their drafts, by their ids and in one statement: those that whoever acts may see. The others are missing, as
 * are those in the trash.
 */
export async function pageTitles(database: Database, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  reachOf(mayContent.view);
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const pages = await database.query<Placed & { readonly id: string; readonly title: string }>(
    `SELECT p.id, p.title, ${withinSql('p', '$2')} AS within FROM content_page p WHERE p.id = ANY ($1) AND p.trashed_at IS NULL`,
    [wanted, sections()],
  );
  return new Map(pages.filter((page) => allows(mayContent.view, page)).map(({ id, title }) => [id, title]));
}
