import type { Json } from '@tessera/models';
import type { Column } from '../schema/column';

/** Old or new values of a change by their names in the database; what is missing was empty. */
export type StoredValues = Readonly<Record<string, Json>>;

/** The JSON form of a value that the history keeps: PostgreSQL writes instants in its own form, ours is of fixed width and UTC. */
export function jsonOf({ type }: Pick<Column, 'type'>, value: Json | undefined): Json {
  if (value === undefined) return null;
  return type === 'timestamptz' && typeof value === 'string' ? new Date(value).toISOString() : value;
}

/** The values of `before` or `after` as SQL. Exact decimals leave as text, before JavaScript takes digits from them; `$3` has their names. */
export function valuesSql(values: string): string {
  return `(SELECT coalesce(jsonb_object_agg(key, CASE WHEN key = ANY ($3::text[]) THEN to_jsonb(value #>> '{}') ELSE value END), '{}') FROM jsonb_each(${values}))`;
}

/** What `valuesSql` is to be told. */
export function decimalsOf(columns: readonly Column[]): readonly string[] {
  return columns.filter(({ type }) => type === 'numeric').map(({ column }) => column);
}
