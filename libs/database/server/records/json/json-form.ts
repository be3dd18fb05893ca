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

/** A record with these columns as a JSON object, of the row `alias`, whose columns are named by `nameOf`. */
export function recordJsonSql(
  columns: readonly Column[],
  alias: string,
  nameOf: (column: Column) => string = ({ column }) => column,
): string {
  const members = columns.map(
    (column) => `${jsonFormSql(column, `${alias}.${sqlName(nameOf(column))}`)} AS ${sqlName(column.name)}`,
  );
  return `(SELECT row_to_json(r) FROM (SELECT ${members.join(', ')}) r)`;
}
