import { defineJob } from '@tessera/models';
import { Attempts } from './limits/attempts';
import { OneTimeLinks } from './invitations/one-time-links';
import { Sessions } from './sessions/sessions';

/** Removes what has run out and would be refused anyway. */
export const forgetExpired = defineJob({
  name: 'auth.forget-expired',
  cron: '17 * * * *',
  timeout: '1m',
  run: async ({ get }) => {
    await get(Sessions).removeExpired();
    await get(Attempts).removeExpired();
    await get(OneTimeLinks).removeExpired();
  },
});
