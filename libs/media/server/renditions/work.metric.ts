import { defineMetric } from '@tessera/extension';
import { Darkroom } from './darkroom';

/** Whether pictures are worked on as fast as they come. */
export const workMetric = defineMetric({
  name: 'media.work',
  help: 'Pictures that this process works on, or that wait for it: uploads, and renditions that somebody wants to see',
  kind: 'gauge',
  labels: ['kind'],
  read: ({ get }) => Object.entries(get(Darkroom).load).map(([kind, value]) => ({ labels: { kind }, value })),
});
