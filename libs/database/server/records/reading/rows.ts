import { currentAct } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import { type Column, columnNamed } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { readableColumn, readableColumns } from '../access';
import { fromRow } from '../codec';
import { readTag } from '../tags';

/** A record as code sees it. */
export type Row = Record<string, unknown>;

/** `t."published_at" AS "publishedAt", …` */
export function selection(columns: readonly Column[]): string {
  let sql = selections.get(columns);
  if (sql === undefined) {
    sql = columns.map(({ name, column }) => `t.${sqlName(column)} AS ${sqlName(name)}`).join(', ');
    selections.set(columns, sql);
  }
  return sql;
}

// The same columns are selected again and again.
const selections = new WeakMap<readonly Column[], string>();

/** Values as PostgreSQL gave them → as code sees them. */
export function decodeRows(columns: readonly Column[], rows: readonly Row[]): Row[] {
  // The driver makes the dates of instants itself.
  const special = columns.filter(
    ({ type, sealedAs, field: { kind } }) => sealedAs !== undefined || (kind.decode && type !== 'timestamptz'),
  );
  if (special.length === 0) return rows as Row[];
  return rows.map((row) => {
    for (const column of special) row[column.name] = fromRow(column, row[column.name]);
    return row;
  });
}

/** The columns of rows with only these fields, beside `id` and `version`; all that one may read when left out. */
export function chosenColumns(entity: Entity, fields: readonly string[] | undefined): readonly Column[] {
  if (!fields) return readableColumns(entity);
  return [
    ...new Set([
      columnNamed(entity, 'id')!,
      columnNamed(entity, 'version')!,
      ...fields.map((name) => readableColumn(entity, name)),
    ]),
  ];
}

/** A row with only these columns. */
export function only(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name]]));
}

/** Notes in the act that the answer to this question was read. */
export function noteRead(entity: Entity, filter?: object | boolean): void {
  currentAct().reads?.add(readTag(entity, filter));
}
