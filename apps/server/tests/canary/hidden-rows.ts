import type { Database } from '@tessera/database/server';

/** Rows by their table and id, as JSON. */
export type Rows = ReadonlyMap<string, string>;

/** All rows of all tables that have ids, without the number of pages beneath a page, for those may be others' to delete, and when a token was used last, as the sweep uses hers. */
export async function allRows(database: Database): Promise<Rows> {
  const tables = await database.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id' ORDER BY 1",
  );
  const rows = new Map<string, string>();
  for (const { name } of tables)
    for (const { id, row } of await database.query<{ id: string; row: string }>(
      `SELECT id::text, (to_jsonb(t) - 'children' - 'last_used_at')::text AS row FROM "${name}" t`,
    ))
      rows.set(`${name} ${id}`, row);
  return rows;
}
