import { defineJob } from '@tessera/models';
import { RunReporter } from './run-reporter';

/** Says of runs whose last try ended with its process, which could not say so itself, that they failed. */
export const endBrokenRuns = defineJob({
  name: 'jobs.end-broken-runs',
  cron: '* * * * *',
  timeout: '1m',
  retries: 0,
  run: async ({ get }) => {
    await get(RunReporter).endBroken();
  },
});
