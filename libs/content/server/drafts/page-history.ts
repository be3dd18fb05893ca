import { type Database, type HistoryEntry, historyOf } from '@tessera/database/server';
import { asSystem } from '@tessera/extension';
import type { Json } from '@tessera/models';
import { mayContent } from '../../contract';
import { Page } from '../page-tree/page';
import { reachOf } from '../rights/page-rights';
import { isWithin } from '../rights/sections-sql';

/** Fields of a page that name another one. */
const naming: readonly string[] = ['parent', 'trashedWith'];

/**
 * What happened to a page that whoever acts may see, newest first. Where it once stood beneath pages that they may not see, these
 * are left out as if there were none. At most two statements.
 */
export async function pageHistory(database: Database, page: string): Promise<readonly HistoryEntry[]> {
  const entries = await asSystem('content: who may see a page may see its history', () => historyOf(Page, page));
  const reach = reachOf(mayContent.view);
  if (reach === null) return entries;
  const named = entries.flatMap(({ changes }) =>
    changes.filter(({ field }) => naming.includes(field)).flatMap(({ from, to }) => [from, to]),
  );
  const seen = await seenAmong(database, named, reach);
  const only = (id: Json): Json => (typeof id === 'string' && seen.has(id) ? id : null);
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) =>
      naming.includes(change.field) ? { ...change, from: only(change.from), to: only(change.to) } : change,
    ),
  }));
}

async function seenAmong(
  database: Database,
  ids: readonly Json[],
  reach: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  const seen = await database.query<{ id: string }>(
    `SELECT p.id FROM content_page p WHERE p.id = ANY ($1) AND ${isWithin('p', '$2')}`,
    [asked, reach],
  );
  return new Set(seen.map(({ id }) => id));
}
