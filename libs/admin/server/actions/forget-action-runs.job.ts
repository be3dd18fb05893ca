import { Database } from '@tessera/database/server';
import { defineJob } from '@tessera/models';

/** Forgets long actions that were broken off for good; those that are done are gone already. */
export const forgetActionRuns = defineJob({
  name: 'admin.forget-action-runs',
  cron: '40 3 * * *',
  timeout: '1m',
  run: async ({ get }) => ({
    forgotten: await get(Database).run("DELETE FROM admin_action_run WHERE updated_at < now() - interval '7 days'"),
  }),
});
