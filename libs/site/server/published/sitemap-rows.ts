import type { Database } from '@tessera/database/server';
import type { SitemapEntry } from './published-content';

const isSeen = 'p.live_revision IS NOT NULL AND p.trashed_at IS NULL';

/** Live pages of a site in the order of their ids, after the one named; `path` is decoded. */
export async function sitemapRows(
  database: Database,
  site: string,
  after: string | null,
  limit: number,
): Promise<SitemapEntry[]> {
  return await database.query<SitemapEntry>(
    `SELECT p.id, p.path, p.published_at AS "updatedAt" FROM content_page p WHERE p.site = $1 AND ($2::uuid IS NULL OR p.id > $2) AND ${isSeen} ORDER BY p.id LIMIT $3`,
    [site, after, limit],
  );
}

/** The last id of every full part that others follow. */
export async function sitemapBoundaries(database: Database, site: string, size: number): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT id FROM (SELECT p.id, row_number() OVER w AS number, lead(p.id) OVER w AS following FROM content_page p WHERE p.site = $1 AND ${isSeen} WINDOW w AS (ORDER BY p.id)) AS numbered
     WHERE number % $2 = 0 AND following IS NOT NULL ORDER BY id`,
    [site, size],
  );
  return rows.map(({ id }) => id);
}
