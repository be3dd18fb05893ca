import { type Condition, type Entity, isUuid, Problem, uuidv7 } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { conditionOf } from '../access';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { type Row, selection } from '../reading/rows';
import { tagsOf } from '../tags';
import { beforehandSql, systemValues } from './beforehand';
import { type ColumnValue, newValues } from './checked-values';
import { notAllowed } from './refusals';
import { returnedColumns, visibleRows } from './returned';
import { requireVisibleTargets } from './visible-targets';

/** A new record, checked. */
export interface NewRecord {
  readonly id: string;
  readonly values: readonly ColumnValue[];
}

/** Most records of one statement. */
const mostRecords = 5000;

/** Creates records, as many as fit in one statement each time; see `Records.createMany`. */
export async function insert(
  database: Database,
  entity: Entity,
  all: ReadonlyArray<Readonly<Record<string, unknown>>>,
): Promise<Row[]> {
  if (all.length === 0) return [];
  const allowed = conditionOf(database, entity, 'add');
  if (allowed === false) throw notAllowed(entity, 'add');
  const checked = all.map((values) => newRecord(entity, values));
  return await database.transaction(async () => {
    const rows: Row[] = [];
    for (let begin = 0; begin < checked.length; begin += mostRecords) {
      const made = await insertSome(database, entity, checked.slice(begin, begin + mostRecords), allowed);
      if (made.some(({ isAllowed }) => !isAllowed)) throw notAllowed(entity, 'add');
      for (const { row } of made) rows.push(row);
    }
    return rows;
  });
}

/** Checks the values of a new record. Throws `database.invalid-record` (422). */
export function newRecord(entity: Entity, values: Readonly<Record<string, unknown>>): NewRecord {
  return { id: idOf(entity, values), values: newValues(entity, values) };
}

/**
 * Creates records in one statement, and says of each whether that was allowed; needs a transaction, which is to be taken back where
 * it was not. What is known beforehand not to be allowed is not tried, and has no row.
 */
export async function insertSome(
  database: Database,
  entity: Entity,
  some: readonly NewRecord[],
  allowed: Condition,
): Promise<Array<{ readonly row: Row; readonly isAllowed: boolean }>> {
  await requireVisibleTargets(database, entity, some, { areNew: true });
  const parameters = new Parameters();
  const columns = some[0]!.values.map(({ column }) => column);
  const system = allowed === true ? {} : systemValues();
  // One parameter however many records there are, and the same statement for all of them.
  const given = parameters.add(
    JSON.stringify(
      some.map(({ id, values }) =>
        Object.fromEntries([
          ...Object.entries(system),
          ['id', id],
          ...values.map(({ column, json }) => [column.column, json]),
        ]),
      ),
    ),
    'json',
  );
  const names = ['id', ...columns.map(({ column }) => column)].map(sqlName).join(', ');
  const table = sqlName(entity.table);
  const returned = returnedColumns(entity);
  const sql =
    `INSERT INTO ${table} AS t (${names}) SELECT ${names} FROM json_populate_recordset(NULL::${table}, ${given}) AS given ` +
    `WHERE ${beforehandSql(database, entity, allowed, parameters, 'given')} ` +
    `RETURNING ${selection(returned)}, ${conditionSql(entity, allowed, parameters, fullLens(database))} AS "#allowed"`;
  const rows = await database.query<Row>(sql, parameters.values);
  for (const row of rows) database.touch(tagsOf(entity, row['id'] as string, row));
  const seen = visibleRows(entity, returned, rows);
  const made = new Map(
    rows.map((row, index) => [row['id'] as string, { row: seen[index]!, isAllowed: row['#allowed'] === true }]),
  );
  return some.map(({ id }) => made.get(id.toLowerCase()) ?? { row: {}, isAllowed: false });
}

function idOf(entity: Entity, { id }: Readonly<Record<string, unknown>>): string {
  if (id === undefined) return uuidv7();
  if (isUuid(id)) return id;
  throw new Problem('database.invalid-record', {
    status: 422,
    title: `This is not a valid ${entity.label.toLowerCase()}.`,
    errors: [{ path: 'id', code: 'invalid', message: 'This must be a UUID.' }],
  });
}
