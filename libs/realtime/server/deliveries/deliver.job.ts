import { defineJob, on } from '@tessera/models';
import { SomethingWaits } from '../webhooks/something-waits';
import { DeliveryRounds } from './delivery-rounds';
import { deliverJob } from './wake-up';

/** Sends what is due; each minute, and when somebody asked for it. */
export const deliver = defineJob({
  name: deliverJob,
  cron: '* * * * *',
  timeout: '5m',
  retries: 0,
  run: async ({ get }) => get(DeliveryRounds).make(),
});

/** Tells webhooks of what has just happened. */
export const tellWebhooks = on(SomethingWaits, {
  name: 'realtime.tell-webhooks',
  run: async (_payload, { get }) => get(DeliveryRounds).make(),
});
