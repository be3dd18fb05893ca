import { currentAct } from '@tessera/extension';
import type { Database } from '../../connection/database';
import { type Column, targetOf } from '../../schema/column';
import { sqlLiteral, sqlName } from '../../schema/sql-literal';
import { readableColumns, visibleCondition } from '../access';
import { conditionSql, joined } from '../filter/condition';
import { fullLens } from '../filter/lens';
import type { Parameters } from '../parameters';
import type { ReferenceStep } from '../reading/include';
import { selection } from '../reading/rows';
import { recordJsonSql } from './json-form';

/** How a statement finds what references lead to. */
export interface IncludedSql {
  /** `i1 AS (…)`, each made from those before it. */
  readonly tables: readonly string[];
  /** An expression that gives a JSON object as text: by path, the records by their ids. */
  readonly object: string;
}

/** Compiles paths over references, whose first steps start at the rows of `page`; the shortest paths come first. */
export function includedSql(
  database: Database,
  levels: readonly (readonly ReferenceStep[])[],
  page: string,
  parameters: Parameters,
): IncludedSql {
  const tables: string[] = [];
  const objects = new Map<string, string>();
  const names = new Map<string, string | null>([['', page]]);
  for (const { path, parent, column } of levels.flat()) {
    const from = names.get(parent) ?? null;
    const found = from === null ? null : targetsSql(database, column, from, parameters);
    names.set(path, found === null ? null : `i${tables.length + 1}`);
    if (found === null) {
      objects.set(path, `'{}'`);
      continue;
    }
    const name = names.get(path)!;
    tables.push(`${name} AS (${found.sql})`);
    const record = recordJsonSql(found.columns, name);
    objects.set(
      path,
      `(SELECT coalesce(json_object_agg(${name}.id, ${record} ORDER BY ${name}.id), '{}')::text FROM ${name})`,
    );
  }
  const members = [...objects].map(([path, object]) => `${sqlLiteral(`${JSON.stringify(path)}:`)} || ${object}`);
  return { tables, object: `'{' || ${members.join(" || ',' || ")} || '}'` };
}

/** The records that a column of the table `from` refers to, as far as whoever acts may see them; null where that is none. */
function targetsSql(
  database: Database,
  reference: Column,
  from: string,
  parameters: Parameters,
): { readonly sql: string; readonly columns: readonly Column[] } | null {
  const target = database.installed.entities.get(targetOf(reference)!)!;
  const columns = readableColumns(target);
  const policy = conditionSql(target, visibleCondition(database, target), parameters, fullLens(database));
  // Which of them were read is known to PostgreSQL alone, so the question is about any.
  currentAct().reads?.add(target.name);
  if (policy === 'FALSE') return null;
  const value = `${from}.${sqlName(reference.name)}`;
  const ids = `ARRAY(SELECT ${reference.type === 'uuid[]' ? `unnest(${value})` : value} FROM ${from})`;
  const where = joined([`t.id = ANY (${ids})`, policy], 'AND', 'TRUE');
  return { sql: `SELECT ${selection(columns)} FROM ${sqlName(target.table)} t WHERE ${where}`, columns };
}
