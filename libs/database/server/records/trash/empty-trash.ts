import { asSystem, currentAct } from '@tessera/extension';
import { type Entity, Problem } from '@tessera/models';
import { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { removeHeld } from '../deleting/remove-held';

/** How much of the trash was emptied. */
export interface EmptiedTrash {
  readonly removed: number;
  /** Records that others still refer to, and that stay until these are gone. */
  readonly kept: number;
}

/** Most records of one transaction. */
const chunk = 500;

/**
 * Deletes for good what lies in the trash for longer than `days`, of every entity that keeps one, as the system. What others still
 * refer to stays. Every chunk is a transaction of its own, so it can be broken off and run again.
 */
export async function emptyTrash({ days = 30 }: { readonly days?: number } = {}): Promise<EmptiedTrash> {
  return await asSystem('what is long in the trash is deleted', async () => {
    const database = currentAct().services.get(Database);
    let removed = 0;
    let kept = 0;
    for (const entity of [...database.installed.entities.values()].filter(({ trash }) => trash)) {
      for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined;) {
        const done: Chunk = await emptyChunk(database, entity, days, after);
        removed += done.removed;
        kept += done.kept;
        after = done.last;
      }
    }
    return { removed, kept };
  });
}

interface Chunk extends EmptiedTrash {
  /** The last id that was looked at; undefined at the end. */
  readonly last: string | undefined;
}

async function emptyChunk(database: Database, entity: Entity, days: number, after: string): Promise<Chunk> {
  return await database.transaction(async () => {
    const old = await database.query<{ id: string }>(
      `SELECT id FROM ${sqlName(entity.table)} WHERE trashed_at < now() - make_interval(days => $1::int) AND id > $2::uuid ORDER BY id LIMIT ${chunk} FOR UPDATE SKIP LOCKED`,
      [days, after],
    );
    const ids = old.map(({ id }) => id);
    const kept = await removeAllowed(database, entity, ids);
    return { removed: ids.length - kept, kept, last: ids.at(-1) };
  });
}

/** All in one go, and where that cannot be, those that can: halves are tried until the few that are still used are alone. */
async function removeAllowed(database: Database, entity: Entity, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  try {
    await database.savepoint(() => removeHeld(database, entity, ids));
    return 0;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'database.still-used') throw error;
    if (ids.length === 1) return 1;
    const half = Math.ceil(ids.length / 2);
    const kept = await removeAllowed(database, entity, ids.slice(0, half));
    return kept + (await removeAllowed(database, entity, ids.slice(half)));
  }
}
