import { defineJob } from '@tessera/models';
import { Database } from '../connection/database';
import { forgetIdempotencyKeys } from './idempotency';

/** How long a request may be sent again and get the answer of the first, in hours. */
const keptHours = 24;

/** Removes the kept answers of requests that nobody sends again any more. */
export const forgetOldKeys = defineJob({
  name: 'database.forget-idempotency-keys',
  cron: '37 * * * *',
  timeout: '1m',
  run: async ({ get }) => {
    await forgetIdempotencyKeys(get(Database), keptHours);
  },
});
