import type { Database } from '../connection/database';
import { type Column, columnsOf } from '../schema/column';
import { sqlName } from '../schema/sql-literal';
import { keyInUse, useCurrentKey } from './key-in-use';

interface Stored {
  readonly id: string;
  readonly value: string;
}

/** Rows that are sealed in one statement. */
const mostAtOnce = 500;

/**
 * Seals with the current key what is not: what was stored before there were keys, and what a former key sealed. Several processes may
 * do so at once; what nobody can open is left. Returns how many secrets were sealed anew.
 */
export async function sealSecrets(database: Database): Promise<number> {
  let sealed = 0;
  for (const { table, column } of sealedColumns(database))
    for (let after: string | null = null; ;) {
      const some: Stored[] = await database.query<Stored>(
        `SELECT id, ${column.sql} AS value FROM ${table} WHERE ${column.sql} NOT LIKE $1 AND id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000') ORDER BY id LIMIT ${mostAtOnce}`,
        [`sealed:v1:${database.safe.current}:%`, after],
      );
      if (some.length === 0) break;
      after = some.at(-1)!.id;
      sealed += await sealAnew(
        database,
        table,
        column,
        some.filter(({ value }) => isReadable(database, value)),
      );
    }
  if (database.safe.knows(await keyInUse(database))) await useCurrentKey(database);
  return sealed;
}

/** Empties what nobody can open any more, and goes on with the current key. Returns how many secrets that were. */
export async function forgetLostSecrets(database: Database): Promise<number> {
  let lost = 0;
  for (const { table, column } of sealedColumns(database)) {
    const stored = await database.query<Stored>(
      `SELECT id, ${column.sql} AS value FROM ${table} WHERE ${column.sql} LIKE 'sealed:%'`,
    );
    const ids = stored.filter(({ value }) => !isReadable(database, value)).map(({ id }) => id);
    lost += await database.run(`UPDATE ${table} SET ${column.sql} = NULL WHERE id = ANY ($1::uuid[])`, [ids]);
  }
  await useCurrentKey(database);
  return lost;
}

async function sealAnew(
  database: Database,
  table: string,
  { sql, sealedAs }: SealedColumn,
  stored: readonly Stored[],
): Promise<number> {
  const rows = stored.map(({ id, value }) => ({
    id,
    value,
    next: database.safe.seal(database.safe.open(value, sealedAs), sealedAs),
  }));
  // Whoever wrote a new one meanwhile has sealed it herself.
  return await database.run(
    `UPDATE ${table} t SET ${sql} = given.next FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, value text, next text) WHERE t.id = given.id AND t.${sql} = given.value`,
    [JSON.stringify(rows)],
  );
}

interface SealedColumn {
  readonly sql: string;
  readonly sealedAs: string;
}

function sealedColumns({ installed }: Database): { readonly table: string; readonly column: SealedColumn }[] {
  return [...installed.entities.values()].flatMap((entity) =>
    columnsOf(entity)
      .filter((column): column is Column & { readonly sealedAs: string } => column.sealedAs !== undefined)
      .map(({ column, sealedAs }) => ({ table: sqlName(entity.table), column: { sql: sqlName(column), sealedAs } })),
  );
}

function isReadable({ safe }: Database, value: string): boolean {
  return !value.startsWith('sealed:') || safe.knows(value.split(':')[2] ?? '');
}
