import { currentAct } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { readableColumn } from '../access';
import { Parameters } from '../parameters';
import { matchingSql } from '../filter/matching';
import { noteRead } from '../reading/rows';

/**
 * How many records that whoever acts may see refer to each of `ids` by the reference `name`, in one statement; what nothing refers to
 * is missing. Throws `database.unknown-field` (400).
 */
export async function countBy(
  entity: Entity,
  name: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { column } = readableColumn(entity, name);
  noteRead(entity);
  const database = currentAct().services.get(Database);
  const parameters = new Parameters();
  const where = matchingSql(database, entity, { filter: { [name]: { in: ids } } }, parameters);
  if (where === 'FALSE' || ids.length === 0) return new Map();
  const value = `t.${sqlName(column)}`;
  const rows = await database.query<{ value: string; count: number }>(
    `SELECT ${value} AS value, count(*)::int AS count FROM ${sqlName(entity.table)} t WHERE ${where} GROUP BY ${value}`,
    parameters.values,
  );
  return new Map(rows.map(({ value: id, count }) => [id, count]));
}
