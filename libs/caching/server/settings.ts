import { defineSettings } from '@tessera/extension';
import { z } from 'zod';

/** What instances share besides the database. */
export const redisSettings = defineSettings('caching', {
  REDIS_URL: {
    schema: z.url({ protocol: /^rediss?$/, error: 'must be an address such as redis://localhost:6379' }).optional(),
    help: 'Redis that shares finished pages and carries news between instances; without it each renders its own, and PostgreSQL carries news',
    secret: true,
  },
});
