import { currentAct } from '@tessera/extension';
import { type Entity, type Json, Problem } from '@tessera/models';
import { Database } from '../../connection/database';
import { type Column, targetOf } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { personalLens } from '../filter/lens';
import { matchingSql, type Narrowed } from '../filter/matching';
import { type Path, pathOf } from '../filter/path';
import { Parameters } from '../parameters';
import { recordsById } from '../reading/include';
import { Joins } from '../reading/joins';
import { noteRead } from '../reading/rows';

/** How many of the listed records have a value. */
export interface FacetCount {
  /** In its JSON form; days and moments are counted by month (`2026-11`, UTC); null where it is empty. */
  readonly value: Json;
  /** Label of a choice, title of a reference; empty where the value is. */
  readonly text: string;
  readonly count: number;
}

const mostValues = 50;

/**
 * The 50 most frequent values of a field, or of one at the end of a path over single references, among the records that whoever acts
 * may see and that fit. A record with several values counts for each of them. Throws what a list throws, and `database.no-facets`
 * (400) for fields whose values are not worth counting: numbers, long text, and what is no single value.
 */
export async function facetsOf(
  entity: Entity,
  { field, ...narrowed }: Narrowed & { readonly field: string },
): Promise<FacetCount[]> {
  const database = currentAct().services.get(Database);
  const parameters = new Parameters();
  const lens = personalLens(database);
  const path = pathOf(entity, field, lens);
  if (!isCountable(path))
    throw new Problem('database.no-facets', { status: 400, title: `The values of "${field}" are not counted.` });
  const joins = new Joins(parameters, lens);
  const value = joins.valueOf(path);
  const where = matchingSql(database, entity, narrowed, parameters);
  noteRead(entity, narrowed.filter);
  if (where === 'FALSE') return [];
  const rows = await database.query<{ value: Json; count: number }>(
    `SELECT value, count(*)::int AS count FROM ${sqlName(entity.table)} t${joins.sql}, LATERAL ${valuesSql(path.column, value)} AS each (value) ` +
      `WHERE ${where} GROUP BY value ORDER BY count DESC, value LIMIT ${mostValues}`,
    parameters.values,
  );
  const texts = await textsOf(path.column, rows);
  return rows.map((row, index) => ({ ...row, text: texts[index]! }));
}

function isCountable({ steps, column: { type, field } }: Path): boolean {
  if (steps.some(({ reference }) => reference.type !== 'uuid')) return false;
  if (type === 'text') return !field.options['multiline'];
  return ['boolean', 'uuid', 'uuid[]', 'text[]', 'date', 'timestamptz'].includes(type);
}

/** Every value of a record; one that is empty, too. */
function valuesSql({ type }: Column, value: string): string {
  if (type.endsWith('[]')) return `unnest(CASE WHEN ${value} IS NULL THEN ARRAY[NULL]::${type} ELSE ${value} END)`;
  if (type === 'timestamptz') return `(SELECT to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM'))`;
  return type === 'date' ? `(SELECT to_char(${value}, 'YYYY-MM'))` : `(SELECT ${value})`;
}

async function textsOf(column: Column, rows: readonly { readonly value: Json }[]): Promise<string[]> {
  const target = targetOf(column);
  if (target) return await titlesOf(target, rows);
  const { kind, options } = column.field;
  const isMonth = column.type === 'date' || column.type === 'timestamptz';
  return rows.map(({ value }) => {
    if (value === null) return '';
    return isMonth ? String(value) : kind.text(column.type === 'text[]' ? [value] : value, options);
  });
}

/** What one may not see has no title, only the end of its id. */
async function titlesOf(name: string, rows: readonly { readonly value: Json }[]): Promise<string[]> {
  const { entities } = currentAct().services.get(Database).installed;
  const ids = rows.flatMap(({ value }) => (typeof value === 'string' ? value : []));
  const found = (await recordsById(new Map([[name, new Set(ids)]]))).get(name);
  const title = entities.get(name)!.title;
  return rows.map(({ value }) => {
    if (typeof value !== 'string') return '';
    const text = title && found?.get(value)?.[title];
    return typeof text === 'string' && text !== '' ? text : `…${value.slice(-8)}`;
  });
}
