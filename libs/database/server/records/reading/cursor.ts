import { isUuid, type Json, Problem } from '@tessera/models';
import type { Column } from '../../schema/column';
import { encode } from '../codec';
import { isStorable } from '../filter/comparable';
import type { Parameters } from '../parameters';
import type { OrderColumn } from './order';

/** An opaque cursor: where in an order a record stands. */
export function cursorOf(order: readonly OrderColumn[], row: Readonly<Record<string, unknown>>): string {
  const values = order.map(({ name, column }) => (row[name] === null ? null : encode(column.field, row[name])));
  return cursorOfJson(order, values as Json[]);
}

/** The same of values in their JSON form. */
export function cursorOfJson(order: readonly OrderColumn[], values: readonly Json[]): string {
  return Buffer.from(JSON.stringify([signature(order), ...values])).toString('base64url');
}

/**
 * The records behind a cursor, or before it, as SQL: one or two ranges, which follow each other in the order, so that an index
 * over its columns leads to the place however far behind it lies. Throws `database.invalid-cursor` (400), also for a cursor of
 * another order.
 */
export function rangesBeyond(
  order: readonly OrderColumn[],
  cursor: string,
  isReversed: boolean,
  parameters: Parameters,
): string[] {
  const values = placeOf(order, cursor);
  const places = order.map((each, index): Place => {
    const { column, sql, isDescending } = each;
    const placeholder = values[index] === null ? undefined : parameters.add(values[index], column.type);
    return { sql, placeholder, isAscending: isDescending === isReversed, mayBeNull: !column.notNull };
  });
  const [first, ...others] = places as [Place, ...Place[]];
  const rest = others.length > 0 ? alternatives(others) : 'FALSE';
  // Empty values are a range of their own: last when ascending, first when descending.
  if (first.placeholder === undefined) {
    const sameAndBeyond = `(${first.sql} IS NULL AND ${rest})`;
    return first.isAscending ? [sameAndBeyond] : [sameAndBeyond, `${first.sql} IS NOT NULL`];
  }
  const ranges = [valuesBeyond(first, others, rest)];
  if (first.isAscending && first.mayBeNull) ranges.push(`${first.sql} IS NULL`);
  return ranges;
}

interface Place {
  readonly sql: string;
  /** Undefined where the value is empty. */
  readonly placeholder: string | undefined;
  readonly isAscending: boolean;
  readonly mayBeNull: boolean;
}

/** Beyond a first value that is not empty. */
function valuesBeyond(first: Place, others: readonly Place[], rest: string): string {
  const isUniform = others.every(
    ({ mayBeNull, placeholder, isAscending }) => !mayBeNull && placeholder && isAscending === first.isAscending,
  );
  const sign = first.isAscending ? '>' : '<';
  if (isUniform) {
    // One comparison of rows, which an index over the same columns answers.
    const all = [first, ...others];
    return `(${all.map(({ sql }) => sql).join(', ')}) ${sign} (${all.map(({ placeholder }) => placeholder).join(', ')})`;
  }
  return `(${first.sql} ${sign}= ${first.placeholder} AND (${first.sql} ${sign} ${first.placeholder} OR ${rest}))`;
}

/** Beyond the first of several that differs. */
function alternatives(places: readonly Place[]): string {
  const each = places.map((place, index) => `(${[...places.slice(0, index).map(same), beyond(place)].join(' AND ')})`);
  return `(${each.join(' OR ')})`;
}

function same({ sql, placeholder }: Place): string {
  return placeholder ? `${sql} = ${placeholder}` : `${sql} IS NULL`;
}

/** Null counts as greater than everything. */
function beyond({ sql, placeholder, isAscending, mayBeNull }: Place): string {
  if (isAscending) return placeholder ? `(${sql} > ${placeholder}${mayBeNull ? ` OR ${sql} IS NULL` : ''})` : 'FALSE';
  return placeholder ? `${sql} < ${placeholder}` : `${sql} IS NOT NULL`;
}

/** The values at which a cursor stands. Throws `database.invalid-cursor` (400). */
export function placeOf(order: readonly OrderColumn[], cursor: string): Json[] {
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
  return order.map(({ name, isDescending }) => `${isDescending ? '-' : ''}${name}`).join();
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
