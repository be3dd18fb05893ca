import { defineMetric } from '@tessera/extension';
import { ChangeFeed } from './change-feed';

/** How many editors listen to this process. */
export const streamsMetric = defineMetric({
  name: 'realtime.streams',
  help: 'Open streams of changes of this process',
  kind: 'gauge',
  read: ({ get }) => [{ value: get(ChangeFeed).size }],
});
