import { defineSettings } from '@tessera/extension';
import { z } from 'zod';

/** Which database, and how it is used. */
export const databaseSettings = defineSettings('database', {
  DATABASE_URL: {
    schema: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgres://user:password@host:5432/name' })
      .optional(),
    help: 'PostgreSQL 15 or newer; without it one is started with its data in DATA_DIR',
    secret: true,
  },
  MIGRATE: {
    schema: z.enum(['auto', 'never'], { error: 'must be auto or never' }).default('auto'),
    help: 'Whether a start migrates the database, or refuses one that is behind',
  },
  DATABASE_POOL_SIZE: {
    schema: z.coerce.number({ error: 'must be a number' }).int().min(1).max(500).default(10),
    help: 'Most connections of one process',
  },
  DATABASE_STATEMENT_TIMEOUT_MS: {
    schema: z.coerce.number({ error: 'must be a number of milliseconds' }).int().min(0).default(30_000),
    help: 'Longest one statement may take, 0 for no limit',
  },
});
