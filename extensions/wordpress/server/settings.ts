import { defineSettings } from '@tessera/extension';
import { z } from 'zod';

/** Bounds of the WordPress import. */
export const wordpressSettings = defineSettings('wordpress', {
  WORDPRESS_MAX_BYTES: {
    schema: z.coerce
      .number({ error: 'must be a number of bytes' })
      .int()
      .min(1)
      .default(2 * 1024 ** 3),
    help: 'Largest export that may be uploaded; the command line takes any',
  },
  WORDPRESS_MAX_UNPACKED_BYTES: {
    schema: z.coerce
      .number({ error: 'must be a number of bytes' })
      .int()
      .min(1)
      .default(8 * 1024 ** 3),
    help: 'Largest export that a packed file (.gz) may hold',
  },
});
