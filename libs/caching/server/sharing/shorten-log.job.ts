import { Database } from '@tessera/database/server';
import { defineJob } from '@tessera/models';
import { shortenLog } from './invalidation-log';
import { longestHours } from './shared-store';

/** Keeps the log of invalidations as long as anything in Redis lasts. */
export const shortenInvalidationLog = defineJob({
  name: 'caching.shorten-log',
  cron: '17 * * * *',
  timeout: '5m',
  run: async ({ get }) => {
    await shortenLog(get(Database), longestHours + 1);
  },
});
