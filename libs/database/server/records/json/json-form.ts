import type { Column } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';

/**
 * The JSON form of a column's value in SQL, as its kind's `encode` writes it: a column holds the JSON form already, but for exact decimals,
 * which JSON's numbers have not, and instants, whose form is of fixed width and in UTC.
 */
export function jsonFormSql({ type }: Pick<Column, 'type'>, value: string): string {
  if (type === 'numeric') return `${value}::text`;
  // `to_char` cuts off what is shorter than a millisecond, as `Date` does.
  if (type === 'timestamptz') return `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return value;
}

/** A record with these columns as a JSON object, of the row `alias`, whose columns have the names of the fields. */
export function recordJsonSql(columns: readonly Column[], alias: string): string {
  let known = objects.get(columns);
  if (!known) objects.set(columns, (known = new Map()));
  let sql = known.get(alias);
  if (sql === undefined) {
    const members = columns.map((column) => {
      const name = sqlName(column.name);
      return `${jsonFormSql(column, `${alias}.${name}`)} AS ${name}`;
    });
    sql = `(SELECT row_to_json(r) FROM (SELECT ${members.join(', ')}) r)`;
    known.set(alias, sql);
  }
  return sql;
}

// The same columns are written again and again.
const objects = new WeakMap<readonly Column[], Map<string, string>>();
