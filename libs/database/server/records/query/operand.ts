import { type Json, Problem } from '@tessera/models';
import type { Column } from '../../schema/column';

const lists: ReadonlySet<string> = new Set(['in', 'notIn']);

/** What a field is compared with, from the text of a query string: lists are separated by commas. What it cannot be is refused later, by the kind. */
export function operandOf(column: Column, operator: string, text: string): unknown {
  return lists.has(operator) ? text.split(',').map((each) => valueOf(column, each)) : valueOf(column, text);
}

/** `true` or `false`. Throws `database.invalid-filter` (400). */
export function isTruth(text: string, name: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Problem('database.invalid-filter', { status: 400, title: `"${name}" must be true or false.` });
}

function valueOf({ type, field: { kind } }: Column, text: string): unknown {
  if (type === 'integer' || type === 'bigint') return /^-?\d{1,16}$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'jsonb') return json(text);
  return type === 'timestamptz' ? new Date(text) : kind.decode ? kind.decode(text) : text;
}

function json(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
