import { Database } from '@tessera/database/server';
import { defineJob } from '@tessera/models';

/** Deliveries are kept for this many days. */
export const keptDays = 30;

/** Forgets old deliveries with their attempts, whatever came of them. */
export const forgetDeliveries = defineJob({
  name: 'realtime.forget-deliveries',
  cron: '40 4 * * *',
  run: async ({ get }) => {
    await get(Database).query(`DELETE FROM realtime_delivery WHERE created_at < now() - interval '${keptDays} days'`);
  },
});
