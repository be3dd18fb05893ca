import { defineEntity, field } from '@tessera/models';
import type { Database } from '../connection/database';

/** The name of the key by which secrets of this database are sealed; one row, so that an instance with another key is noticed. */
export const SecretKeyInUse = defineEntity({
  name: 'database.secret-key',
  label: 'Key of secrets',
  labels: 'Keys of secrets',
  resource: false,
  history: false,
  fields: { key: field.text({ required: true, max: 16, order: 'bytes' }) },
});

/** The only row there is. */
const id = '00000000-0000-7000-8000-000000000001';

/** The name of the key in use; the one at hand from now on where there was none. */
export async function keyInUse(database: Database): Promise<string> {
  const [row] = await database.query<{ key: string }>(
    `WITH made AS (INSERT INTO database_secret_key (id, key) VALUES ($1::uuid, $2::text) ON CONFLICT (id) DO NOTHING RETURNING key)
     SELECT key FROM made UNION ALL SELECT key FROM database_secret_key WHERE id = $1::uuid LIMIT 1`,
    [id, database.safe.current],
  );
  return row?.key ?? (await keyInUse(database));
}

/** From now on the current key is in use. */
export async function useCurrentKey(database: Database): Promise<void> {
  await database.query(
    'INSERT INTO database_secret_key (id, key) VALUES ($1::uuid, $2::text) ON CONFLICT (id) DO UPDATE SET key = excluded.key, updated_at = now()',
    [id, database.safe.current],
  );
}
