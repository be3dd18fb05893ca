import type { Database } from '@tessera/database/server';
import { uuidv7 } from '@tessera/models';
import { subtreeIdsWanted } from '../tags';

/** A page and where it goes. */
export interface SubtreeMove {
  readonly id: string;
  readonly site: string;
  readonly parent: string | null;
  readonly path: string;
  readonly to: { readonly parent: string; readonly slug: string; readonly path: string; readonly position: string };
}

/** What a move did. */
export interface SubtreeMoved {
  /** How many pages have another address: the page itself and everything beneath. */
  readonly pages: number;
  /** Bytes of the longest address now. */
  readonly longest: number;
  readonly redirects: number;
  /** Of the pages moved, no more than `subtreeIdsWanted`. */
  readonly ids: readonly string[];
}

/** Everything beneath a path: `/` is followed by `0` in ASCII, so it is one stretch of the index on (site, path). */
export const beneath = (path: string) => `(path > ${path} || '/' AND path < ${path} || '0')`;

/**
 * Moves a page with everything beneath it, in one statement: addresses, the counts of both parents, and a redirect from
 * the old address where visitors may know it. A redirect of its own at the new address has done its work and goes. Pages
 * in the trash are left alone; they get an address when they come back. Needs `lockTree`.
 */
export async function moveSubtree(
  database: Database,
  { id, site, parent, path, to }: SubtreeMove,
): Promise<SubtreeMoved> {
  const parameters = [id, site, path, to.path, to.parent, to.slug, to.position, parent, subtreeIdsWanted];
  const [moved] = await database.query<SubtreeMoved>(
    path === to.path ? reorderSql : moveSql,
    path === to.path ? [id, to.parent, to.position] : [...parameters, uuidv7()],
  );
  return moved!;
}

/** Another rank, or another parent of the same address, which cannot be: nothing beneath changes. */
const reorderSql = `
  WITH moved AS (
    UPDATE content_page SET position = $3, version = version + 1, updated_at = now() WHERE id = $1 AND parent = $2 RETURNING id
  )
  SELECT 1 AS pages, 0 AS longest, 0 AS redirects, ARRAY(SELECT id FROM moved) AS ids`;

const moveSql = `
  WITH root AS (
    UPDATE content_page SET parent = $5, slug = $6, position = $7, path = $4, version = version + 1, updated_at = now()
    WHERE id = $1 RETURNING id, path, first_published_at
  ), beneath AS (
    UPDATE content_page SET path = $4 || substr(path, char_length($3) + 1)
    WHERE site = $2 AND ${beneath('$3::text')} AND trashed_at IS NULL RETURNING id, path, first_published_at
  ), moved AS (
    SELECT * FROM root UNION ALL SELECT * FROM beneath
  ), left_behind AS (
    UPDATE content_page SET children = children - 1 WHERE id = $8 AND $8 <> $5
  ), joined AS (
    UPDATE content_page SET children = children + 1 WHERE id = $5 AND $8 <> $5
  ), gone AS (
    DELETE FROM content_redirect WHERE site = $2 AND path = $4 AND page = $1
  ), redirect AS (
    INSERT INTO content_redirect (id, site, path, is_prefix, page)
    SELECT $10, $2, $3, true, $1 WHERE EXISTS (SELECT FROM moved WHERE first_published_at IS NOT NULL)
    ON CONFLICT (site, path, page) DO UPDATE SET is_prefix = true, updated_at = now() RETURNING id
  )
  SELECT count(*)::int AS pages, max(octet_length(path))::int AS longest, (SELECT count(*) FROM redirect)::int AS redirects,
    ARRAY(SELECT id FROM moved LIMIT $9) AS ids
  FROM moved`;
