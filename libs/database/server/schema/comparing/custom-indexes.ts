import type { CustomIndex } from '@tessera/models';
import type { SchemaChange } from './schema-change';
import type { Run } from './run';
import { sqlName } from '../sql-literal';

/** What creates an index that field names alone cannot say. */
export function createIndex({ name, sql, unique }: CustomIndex, table: string): string {
  return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${sqlName(name)} ON ${sqlName(table)} ${sql}`;
}

/**
 * The changes that make the `indexes` of a table as declared. PostgreSQL rewrites definitions when it keeps them, so
 * each declared one is built on `draft`, an empty table of the same columns, and compared in PostgreSQL's own words.
 */
export async function customIndexChanges(
  run: Run,
  table: string,
  indexes: readonly CustomIndex[],
  draft: string,
): Promise<SchemaChange[]> {
  const present = new Map((await presentIndexes(run, table)).map((index) => [index.name, index]));
  const changes: SchemaChange[] = [];
  for (const [position, index] of indexes.entries()) {
    const name = `${draft}_${position}`;
    await run(createIndex({ ...index, name }, draft));
    const [wanted] = await run<{ definition: string }>('SELECT pg_get_indexdef($1::regclass) AS definition', [
      `pg_temp.${name}`,
    ]);
    const is = present.get(index.name);
    if (is && meaning(is.definition) === meaning(wanted!.definition)) continue;
    if (is) changes.push({ up: drop(index.name), down: is.definition });
    changes.push({ up: createIndex(index, table), down: drop(index.name) });
  }
  return changes;
}

/** An index as it is in the database. */
export interface PresentIndex {
  readonly name: string;
  readonly definition: string;
  /** Of expressions alone, so that TypeORM does not see it. */
  readonly isHidden: boolean;
}

/** The indexes of a table, none where there is no such table. */
export async function presentIndexes(run: Run, table: string): Promise<PresentIndex[]> {
  return await run<PresentIndex>(presentSql, [table]);
}

/** Takes away the indexes of expressions that are no longer declared; TypeORM does so with those that it sees. */
export function undeclaredIndexChanges(
  indexes: readonly CustomIndex[],
  present: readonly PresentIndex[],
): SchemaChange[] {
  const undeclared = present.filter(({ name, isHidden }) => isHidden && !indexes.some((index) => index.name === name));
  return undeclared.map(({ name, definition }) => ({ up: drop(name), down: definition }));
}

const drop = (name: string) => `DROP INDEX ${sqlName(name)}`;

/** All that counts of a definition: whether it is unique, and what follows the table's name. */
function meaning(definition: string): string {
  return `${definition.startsWith('CREATE UNIQUE')} ${definition.slice(definition.indexOf(' USING '))}`;
}

const presentSql = `
  SELECT index.relname AS name, pg_get_indexdef(index.oid) AS definition, 0 = ALL (indkey::int2[]) AS "isHidden"
  FROM pg_index JOIN pg_class index ON index.oid = indexrelid
  WHERE indrelid = to_regclass(quote_ident($1))`;
