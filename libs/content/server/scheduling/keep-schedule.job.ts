import { defineJob } from '@tessera/models';
import { DuePlans } from './due-plans';

/** Publishes and unpublishes what is due. Called for each planned moment, and every minute for calls that were lost. */
export const keepSchedule = defineJob({
  name: 'content.keep-schedule',
  cron: '* * * * *',
  timeout: '10m',
  run: async ({ get, signal }) => await get(DuePlans).keep(signal),
});
