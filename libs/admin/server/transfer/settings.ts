import { defineSettings } from '@tessera/extension';
import { z } from 'zod';

/** Bounds of imports. */
export const transferSettings = defineSettings('admin', {
  ADMIN_IMPORT_MAX_BYTES: {
    schema: z.coerce
      .number({ error: 'must be a number of bytes' })
      .int()
      .min(1)
      .default(50 * 1024 ** 2),
    help: 'Largest file of records that may be imported, 50 MB when not set',
  },
  ADMIN_IMPORT_MAX_ROWS: {
    schema: z.coerce.number({ error: 'must be a number of rows' }).int().min(1).default(100_000),
    help: 'Most rows of such a file, 100,000 when not set',
  },
});
