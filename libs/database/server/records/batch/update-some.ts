import type { Condition, Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import type { Column } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { type Row, selection } from '../reading/rows';
import { tagsOf } from '../tags';
import { beforehandSql } from '../writing/beforehand';
import type { ColumnValue } from '../writing/checked-values';
import { returnedColumns, visibleRows } from '../writing/returned';
import { requireVisibleTargets } from '../writing/visible-targets';

/** A record that is locked, and what is to be set of it. */
export interface HeldChange {
  readonly id: string;
  readonly values: readonly ColumnValue[];
}

/**
 * Changes locked records, each in its own fields, in one statement; gives them in the order asked, and says of each whether it may
 * be as it is now. What is known beforehand not to be allowed is not tried, and has no row.
 */
export async function updateSome(
  database: Database,
  entity: Entity,
  some: readonly HeldChange[],
  allowed: Condition,
): Promise<Array<{ readonly row: Row; readonly isAllowed: boolean }>> {
  await requireVisibleTargets(database, entity, some, { areNew: false });
  const parameters = new Parameters();
  const columns = [...new Set(some.flatMap(({ values }) => values.map(({ column }) => column)))];
  const given = parameters.add(JSON.stringify(some.map(asJson)), 'json');
  const types = columns.map(({ column, type }) => `, ${sqlName(column)} ${type}, ${sqlName(flag(column))} boolean`);
  const returned = returnedColumns(entity);
  const set = [...columns.map((column) => setSql(column, some)), 'version = t.version + 1', 'updated_at = now()'];
  const table = sqlName(entity.table);
  const before = beforehandSql(database, entity, allowed, parameters, 'n');
  // Records as they shall be: looked at before they are written, for what is written may clash with what one may not see.
  const beforehand =
    before === 'TRUE'
      ? ''
      : ` AND t.id IN (SELECT o.id FROM json_array_elements(${given}) AS one (json) JOIN ${table} o ON o.id = (one.json ->> 'id')::uuid ` +
        `CROSS JOIN LATERAL json_populate_record(o, one.json) n WHERE ${before})`;
  const rows = await database.query<Row>(
    `UPDATE ${table} t SET ${set.join(', ')} FROM json_to_recordset(${given}) AS given (id uuid${types.join('')}) ` +
      `WHERE t.id = given.id${beforehand} RETURNING ${selection(returned)}, ${conditionSql(entity, allowed, parameters, fullLens(database))} AS "#allowed"`,
    parameters.values,
  );
  for (const row of rows) database.touch(tagsOf(entity, row['id'] as string, row));
  const seen = visibleRows(entity, returned, rows);
  const byId = new Map(
    rows.map((row, index) => [row['id'] as string, { row: seen[index]!, isAllowed: row['#allowed'] === true }]),
  );
  return some.map(({ id }) => byId.get(id.toLowerCase()) ?? { row: {}, isAllowed: false });
}

/** A column that only some of the records set stays as it is in the others. */
function setSql({ column }: Column, some: readonly HeldChange[]): string {
  const name = sqlName(column);
  const isForAll = some.every(({ values }) => values.some((value) => value.column.column === column));
  return isForAll
    ? `${name} = given.${name}`
    : `${name} = CASE WHEN given.${sqlName(flag(column))} THEN given.${name} ELSE t.${name} END`;
}

function asJson({ id, values }: HeldChange): object {
  const members = values.flatMap(({ column: { column }, json }) => [
    [column, json],
    [flag(column), true],
  ]);
  return Object.fromEntries([['id', id], ...members]) as object;
}

/** No column is called so. */
function flag(column: string): string {
  return `#${column}`.slice(0, 63);
}
