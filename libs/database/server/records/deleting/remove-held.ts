import type { Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { type Row, selection } from '../reading/rows';
import { tagsOf } from '../tags';
import { removedColumns } from '../writing/returned';
import { type Referrer, referrersOf } from './referrers';

/** Records that go together: entity → ids. */
type Going = ReadonlyMap<Entity, ReadonlySet<string>>;

/**
 * Deletes records for good that are locked and known to be allowed to go, in a transaction. Those that go with them go too,
 * references to them are emptied, and their ids are taken out of lists of references: all of it changes as any others, with
 * their version, history and tags, where the foreign key alone would leave no trace. One statement for each field that
 * refers, and for each step of what goes along. Throws `database.still-used` (409).
 */
export async function removeHeld(database: Database, entity: Entity, ids: readonly string[]): Promise<void> {
  const going = await allGoing(database, entity, ids);
  for (const [each, own] of going)
    for (const referrer of referrersOf(database.installed, each))
      if (referrer.effect === 'cleared') await clear(database, referrer, [...own], going);
  // What was found last refers to what was found before.
  for (const [each, own] of [...going].reverse()) {
    const rows = await database.query<Row>(
      `DELETE FROM ${sqlName(each.table)} t WHERE t.id = ANY ($1::uuid[]) RETURNING ${selection(removedColumns(each))}`,
      [[...own]],
    );
    for (const row of rows) database.touch(tagsOf(each, row['id'] as string, row));
  }
}

/** Records with all that goes with them, each once, however they refer to each other. */
async function allGoing(database: Database, entity: Entity, ids: readonly string[]): Promise<Going> {
  const going = new Map<Entity, Set<string>>([[entity, new Set(ids)]]);
  const waiting: Array<readonly [Entity, readonly string[]]> = [[entity, ids]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [target, found] = next;
    for (const { entity: other, column, effect } of referrersOf(database.installed, target)) {
      if (effect !== 'deleted') continue;
      const known = going.get(other) ?? new Set<string>();
      const rows = await database.query<{ id: string }>(
        `SELECT id FROM ${sqlName(other.table)} WHERE ${sqlName(column.column)} = ANY ($1::uuid[]) FOR UPDATE`,
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

async function clear(
  database: Database,
  { entity, column, isList }: Referrer,
  ids: readonly string[],
  going: Going,
): Promise<void> {
  const name = sqlName(column.column);
  const refers = isList ? `${name} && $1::uuid[]` : `${name} = ANY ($1::uuid[])`;
  const value = isList
    ? `(SELECT coalesce(array_agg(kept ORDER BY place), '{}') FROM unnest(${name}) WITH ORDINALITY AS each (kept, place) WHERE NOT kept = ANY ($1::uuid[]))`
    : 'NULL';
  const rows = await database.query<Row>(
    `UPDATE ${sqlName(entity.table)} t SET ${name} = ${value}, version = t.version + 1, updated_at = now() ` +
      `WHERE ${refers} AND NOT t.id = ANY ($2::uuid[]) RETURNING ${selection(removedColumns(entity))}`,
    [ids, [...(going.get(entity) ?? [])]],
  );
  for (const row of rows) database.touch(tagsOf(entity, row['id'] as string, row));
  if (!isList && rows.length > 0) database.touch(ids.map((id) => `${entity.name}:${column.name}=${id}`));
}
