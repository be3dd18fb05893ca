import type { Database } from '@tessera/database/server';
import { mayContent } from '../../contract';
import { type Placed, reachOf, requireFor, sections } from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';

/** What visitors have of a page. */
export interface LiveVersion {
  /** Of the revision that is published; null where none is. */
  readonly number: number | null;
  readonly wasEverPublished: boolean;
  readonly isTrashed: boolean;
}

/** Which version of a page is published, for who may see its draft. Throws `content.page-not-found` (404). */
export async function liveVersion(database: Database, page: string): Promise<LiveVersion> {
  reachOf(mayContent.view);
  const [found] = await database.query<LiveVersion & Placed>(
    `SELECT r.number, p.first_published_at IS NOT NULL AS "wasEverPublished", p.trashed_at IS NOT NULL AS "isTrashed",
       ${withinSql('p', '$2')} AS within
     FROM content_page p LEFT JOIN content_revision r ON r.id = p.live_revision WHERE p.id = $1`,
    [page, sections()],
  );
  requireFor(mayContent.view, found);
  const { within: _within, ...version } = found;
  return version;
}
