import type { Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { referrersOf } from './referrers';

/** Records that are deleted together: entity → ids, in the order in which they were found. */
export type Going = ReadonlyMap<Entity, ReadonlySet<string>>;

/**
 * Records with all that goes with them, each once, however they refer to each other: one statement for each step. `isLocked` holds
 * them for the transaction.
 */
export async function goingWith(
  database: Database,
  entity: Entity,
  ids: readonly string[],
  { isLocked = false }: { readonly isLocked?: boolean } = {},
): Promise<Going> {
  const going = new Map<Entity, Set<string>>([[entity, new Set(ids)]]);
  const waiting: Array<readonly [Entity, readonly string[]]> = [[entity, ids]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [target, found] = next;
    for (const { entity: other, column, effect } of referrersOf(database.installed, target)) {
      if (effect !== 'deleted') continue;
      const known = going.get(other) ?? new Set<string>();
      const rows = await database.query<{ id: string }>(
        `SELECT id FROM ${sqlName(other.table)} WHERE ${sqlName(column.column)} = ANY ($1::uuid[])${isLocked ? ' FOR UPDATE' : ''}`,
        [found],
      );
      const more = rows.map(({ id }) => id).filter((id) => !known.has(id));
      if (more.length === 0) continue;
      for (const id of more) known.add(id);
      going.set(other, known);
      waiting.push([other, more]);
    }
  }
  return going;
}
