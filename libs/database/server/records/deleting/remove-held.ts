import type { Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { type Row, selection } from '../reading/rows';
import { tagsOf } from '../tags';
import { removedColumns } from '../writing/returned';
import { type Going, goingWith } from './going';
import { type Referrer, referrersOf } from './referrers';

/**
 * Deletes records for good that are locked and known to be allowed to go, in a transaction. Those that go with them go too,
 * references to them are emptied, and their ids are taken out of lists of references: all of it changes as any others, with
 * their version, history and tags, where the foreign key alone would leave no trace. One statement for each field that
 * refers, and for each step of what goes along. Throws `database.still-used` (409).
 */
export async function removeHeld(database: Database, entity: Entity, ids: readonly string[]): Promise<void> {
  const going = await goingWith(database, entity, ids, { isLocked: true });
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
