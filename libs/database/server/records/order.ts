import { type Entity, isUuid, type Json, Problem } from '@tessera/models';
import { type Column, columnNamed, operatorsOf } from '../schema/column';
import { sqlName } from '../schema/sql-literal';
import { readableColumn } from './access';
import { encode } from './codec';
import { isStorable } from './condition';
import type { Parameters } from './parameters';

/** One column by which a list is ordered. */
export interface OrderColumn {
  readonly column: Column;
  readonly isDescending: boolean;
}

/**
 * The columns of a sort, ended by the id, so that the order is total. `null` comes last as PostgreSQL's indexes have it (and first
 * in descending order). Throws `database.unknown-field` and `database.unsortable-field` (400).
 */
export function orderOf(entity: Entity, sort: readonly string[]): OrderColumn[] {
  const order = sort.map((each) => {
    const isDescending = each.startsWith('-');
    const column = readableColumn(entity, isDescending ? each.slice(1) : each);
    if (column.type === 'jsonb' || column.type.endsWith('[]') || operatorsOf(column).length === 0) {
      throw new Problem('database.unsortable-field', { status: 400, title: `"${column.name}" has no order.` });
    }
    return { column, isDescending };
  });
  const known = order.filter(({ column }, index) => order.findIndex((each) => each.column === column) === index);
  if (known.some(({ column }) => column.name === 'id')) return known;
  return [...known, { column: columnNamed(entity, 'id')!, isDescending: known.at(-1)?.isDescending ?? false }];
}

/** `ORDER BY` of it, or of its reverse. */
export function orderSql(order: readonly OrderColumn[], isReversed: boolean): string {
  return order
    .map(({ column, isDescending }) => `t.${sqlName(column.column)}${isDescending === isReversed ? '' : ' DESC'}`)
    .join(', ');
}

/** An opaque cursor: where in an order a record stands. */
export function cursorOf(order: readonly OrderColumn[], row: Readonly<Record<string, unknown>>): string {
  const values = order.map(({ column }) => (row[column.name] === null ? null : encode(column.field, row[column.name])));
  return Buffer.from(JSON.stringify([signature(order), ...values])).toString('base64url');
}

/** The records behind a cursor, or before it, as SQL. Throws `database.invalid-cursor` (400), also for a cursor of another order. */
export function beyondCursor(
  order: readonly OrderColumn[],
  cursor: string,
  isReversed: boolean,
  parameters: Parameters,
): string {
  const values = parse(order, cursor);
  const placeholders = order.map(({ column }, index) =>
    values[index] === null ? undefined : parameters.add(values[index], column.type),
  );
  const isUniform = order.every(
    ({ column, isDescending }) => column.notNull && isDescending === order[0]!.isDescending,
  );
  if (isUniform) {
    // One comparison of rows, which an index over the same columns answers.
    const names = order.map(({ column }) => `t.${sqlName(column.column)}`);
    return `(${names.join(', ')}) ${order[0]!.isDescending === isReversed ? '>' : '<'} (${placeholders.join(', ')})`;
  }
  const alternatives = order.map((each, index) => {
    const equal = order.slice(0, index).map(({ column }, before) => same(column, placeholders[before]));
    return [...equal, beyond(each, placeholders[index], isReversed)].join(' AND ');
  });
  return `(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`;
}

function same({ column }: Column, placeholder: string | undefined): string {
  return placeholder ? `t.${sqlName(column)} = ${placeholder}` : `t.${sqlName(column)} IS NULL`;
}

/** Null counts as greater than everything. */
function beyond({ column, isDescending }: OrderColumn, placeholder: string | undefined, isReversed: boolean): string {
  const name = `t.${sqlName(column.column)}`;
  if (isDescending === isReversed)
    return placeholder ? `(${name} > ${placeholder}${column.notNull ? '' : ` OR ${name} IS NULL`})` : 'FALSE';
  return placeholder ? `${name} < ${placeholder}` : `${name} IS NOT NULL`;
}

function parse(order: readonly OrderColumn[], cursor: string): Json[] {
  try {
    const [sort, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [Json, ...Json[]];
    if (
      sort === signature(order) &&
      values.length === order.length &&
      order.every(({ column }, index) => fits(column, values[index]!))
    )
      return values;
  } catch {
    // Not a cursor at all; answered below like one of another list.
  }
  throw new Problem('database.invalid-cursor', {
    status: 400,
    title: 'This is not a place in this list.',
    detail: 'Begin at the first page.',
  });
}

function signature(order: readonly OrderColumn[]): string {
  return order.map(({ column, isDescending }) => `${isDescending ? '-' : ''}${column.name}`).join();
}

const shapes: Readonly<Record<string, (value: Json) => boolean>> = {
  text: (value) => typeof value === 'string' && isStorable(value),
  uuid: isUuid,
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  bigint: (value) => Number.isSafeInteger(value),
  numeric: (value) => typeof value === 'string' && /^-?\d{1,200}(\.\d{1,200})?$/.test(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && isInstant(`${value}T00:00:00.000Z`),
  time: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$/.test(value),
  timestamptz: (value) => typeof value === 'string' && isInstant(value),
};

/** Whether `cursorOf` may have written a text for an instant. PostgreSQL knows neither the year 0 nor the 30th of February, which `Date` knows. */
function isInstant(text: string): boolean {
  const instant = new Date(text);
  return /^(?!0000)\d{4}-/.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

function fits({ type, notNull }: Column, value: Json): boolean {
  return value === null ? !notNull : (shapes[type]?.(value) ?? false);
}
