import { defineJob } from '@tessera/models';
import { Venues } from './venues';

/** Closes venues on the day after their last. */
export const closePast = defineJob({
  name: 'events.close-past',
  cron: '5 * * * *',
  timeout: '1m',
  run: async ({ get }) => ({ closed: await get(Venues).closePast() }),
});
