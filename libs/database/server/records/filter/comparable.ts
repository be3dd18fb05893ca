import { isUuid, type Json, Problem, schemaOf } from '@tessera/models';
import type { Column } from '../../schema/column';
import { encode, toParameter } from '../codec';

/** The parameter of a value that fits its column; text need not be a possible value of the field to be compared with it. */
export function comparable(column: Column, value: unknown): unknown {
  const json = encode(column.field, value);
  if (json === undefined || json === null || !fits(column, json)) throw invalid(column);
  return toParameter(column, json);
}

/** The values of a list, 1,000 at most. */
export function list(column: Column, values: unknown): readonly unknown[] {
  if (!Array.isArray(values) || values.length > 1000) throw invalid(column);
  return values;
}

/** What one of several may be. */
export function item(column: Column, value: unknown): string {
  if (typeof value !== 'string' || !(column.type === 'uuid[]' ? isUuid(value) : isStorable(value)))
    throw invalid(column);
  return value;
}

/** Text that is looked for within text. */
export function pattern(column: Column, value: unknown): string {
  if (typeof value !== 'string' || !isStorable(value)) throw invalid(column);
  return escapeLike(value);
}

/** Text of which no sign is a wild card of `LIKE`. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Whether text can be stored, and so be looked for. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** A field is compared with what its values can never be: `database.invalid-filter` (400). */
export function invalid({ name }: Column): Problem {
  return new Problem('database.invalid-filter', {
    status: 400,
    title: `"${name}" is compared with something it can never be.`,
  });
}

function fits({ type, field }: Column, json: Json): boolean {
  if (type === 'text') return typeof json === 'string' && isStorable(json);
  if (type === 'uuid') return isUuid(json);
  if (type === 'integer') return Number.isInteger(json) && Math.abs(json as number) < 2 ** 31;
  return schemaOf(field).safeParse(json).success;
}
