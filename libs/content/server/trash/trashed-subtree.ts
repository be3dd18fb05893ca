import type { Database } from '@tessera/database/server';
import { uuidv7 } from '@tessera/models';
import { beneath } from '../page-tree/subtree';
import { subtreeIdsWanted } from '../tags';

/** What happened to a page and everything beneath it. */
export interface SubtreeChanged {
  readonly pages: number;
  /** Of these pages, no more than `subtreeIdsWanted`. */
  readonly ids: readonly string[];
}

/** Marks a page and everything beneath it as trashed, in one statement. What was in the trash before stays what it is. Needs `lockTree`. */
export async function trashSubtree(
  database: Database,
  {
    id,
    site,
    parent,
    path,
    by,
  }: {
    readonly id: string;
    readonly site: string;
    readonly parent: string | null;
    readonly path: string;
    readonly by: string | null;
  },
): Promise<SubtreeChanged> {
  const [changed] = await database.query<SubtreeChanged>(
    `WITH trashed AS (
      UPDATE content_page SET trashed_at = now(), trashed_by = $4, trashed_with = $1, version = version + 1, updated_at = now()
      WHERE site = $2 AND (path = $3 OR ${beneath('$3::text')}) AND trashed_at IS NULL RETURNING id
    ), left_behind AS (
      UPDATE content_page SET children = children - 1 WHERE id = $5
    )
    SELECT count(*)::int AS pages, ARRAY(SELECT id FROM trashed LIMIT $6) AS ids FROM trashed`,
    [id, site, path, by, parent, subtreeIdsWanted],
  );
  return changed!;
}

/** Where something comes back to. */
export interface SubtreeReturn {
  readonly id: string;
  readonly site: string;
  /** The address it had. */
  readonly path: string;
  readonly to: { readonly parent: string; readonly slug: string; readonly path: string; readonly position: string };
}

/** Brings back a page and everything that was trashed with it, in one statement, with a redirect where its address is another. Needs `lockTree`. */
export async function restoreSubtree(
  database: Database,
  { id, site, path, to }: SubtreeReturn,
): Promise<SubtreeChanged & { readonly longest: number }> {
  const [changed] = await database.query<SubtreeChanged & { longest: number }>(restoreSql, [
    id,
    site,
    path,
    to.path,
    to.parent,
    to.slug,
    to.position,
    subtreeIdsWanted,
    uuidv7(),
  ]);
  return changed!;
}

const restoreSql = `
  WITH restored AS (
    UPDATE content_page SET trashed_at = NULL, trashed_by = NULL, trashed_with = NULL, version = version + 1, updated_at = now(),
      path = $4 || substr(path, char_length($3) + 1),
      parent = CASE WHEN id = $1 THEN $5 ELSE parent END,
      slug = CASE WHEN id = $1 THEN $6 ELSE slug END,
      position = CASE WHEN id = $1 THEN $7 ELSE position END
    WHERE trashed_with = $1 RETURNING id, path, first_published_at
  ), joined AS (
    UPDATE content_page SET children = children + 1 WHERE id = $5
  ), redirect AS (
    INSERT INTO content_redirect (id, site, path, is_prefix, page)
    SELECT $9, $2, $3, true, $1 WHERE $3 <> $4 AND EXISTS (SELECT FROM restored WHERE first_published_at IS NOT NULL)
    ON CONFLICT (site, path, page) DO UPDATE SET is_prefix = true, updated_at = now()
  )
  SELECT count(*)::int AS pages, max(octet_length(path))::int AS longest, ARRAY(SELECT id FROM restored LIMIT $8) AS ids FROM restored`;
