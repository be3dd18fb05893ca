import type { Database } from '@tessera/database/server';
import { isSeen } from './is-seen';
import type { SitemapEntry } from './published-page';

/** Live pages of a site in the order of their ids, after the one named. */
export async function sitemapPart(
  database: Database,
  site: string,
  after: string | null,
  limit: number,
): Promise<SitemapEntry[]> {
  return await database.query<SitemapEntry>(
    `SELECT p.id, p.path, p.published_at AS "publishedAt" FROM content_page p WHERE p.site = $1 AND ($2::uuid IS NULL OR p.id > $2) AND ${isSeen} ORDER BY p.id LIMIT $3`,
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
