import type { Database } from '@tessera/database/server';
import { positionBetween } from '../../contract/place/position';
import { noSuchPlace } from './page-problems';

/** Where among the children of a page: at the end, first (`null`), or behind one of them. */
export type After = string | null | undefined;

/**
 * A position for a page among the living children of `parent`. `moving` is the page itself where it stands there already.
 * Whoever asks must keep others from changing them; see `lockTree`. Throws `content.after-not-found` (422).
 */
export async function positionAmong(
  database: Database,
  parent: string,
  after: After,
  moving: string | null = null,
): Promise<string> {
  const [neighbours] = await database.query<{ before: string | null; behind: string | null }>(
    neighboursSql(after),
    after ? [parent, moving, after] : [parent, moving],
  );
  if (after && (neighbours?.before ?? null) === null)
    throw noSuchPlace('after', 'There is no such page to stand behind.');
  return positionBetween(neighbours!.before, neighbours!.behind);
}

function neighboursSql(after: After): string {
  const others = 'FROM content_page WHERE parent = $1 AND trashed_at IS NULL AND id IS DISTINCT FROM $2::uuid';
  if (after === undefined)
    return `SELECT (SELECT position ${others} ORDER BY position DESC, id DESC LIMIT 1) AS before, NULL AS behind`;
  if (after === null)
    return `SELECT NULL AS before, (SELECT position ${others} ORDER BY position, id LIMIT 1) AS behind`;
  return `
    WITH anchor AS (SELECT position ${others} AND id = $3)
    SELECT position AS before, (SELECT position ${others} AND position > anchor.position ORDER BY position LIMIT 1) AS behind FROM anchor`;
}

/**
 * The position nearest to one that a page had before, at the end for null: the same, unless another page has it by now.
 * Needs the same care as `positionAmong`.
 */
export async function positionNear(database: Database, parent: string, position: string | null): Promise<string> {
  if (position === null) return await positionAmong(database, parent, undefined);
  const [neighbours] = await database.query<{ before: string | null; behind: string | null }>(
    `SELECT (SELECT max(position) FROM content_page WHERE parent = $1 AND trashed_at IS NULL AND position <= $2) AS before,
            (SELECT min(position) FROM content_page WHERE parent = $1 AND trashed_at IS NULL AND position > $2) AS behind`,
    [parent, position],
  );
  return neighbours!.before === position ? positionBetween(position, neighbours!.behind) : position;
}
