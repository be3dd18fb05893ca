import { defineSettings } from '@tessera/extension';
import { z } from 'zod';

/** How news travel between instances. */
export const realtimeSettings = defineSettings('realtime', {
  REDIS_URL: {
    schema: z.url({ protocol: /^rediss?$/, error: 'must be an address such as redis://localhost:6379' }).optional(),
    help: 'Redis that carries news of changes between instances; PostgreSQL does where it is not set',
    secret: true,
  },
});
