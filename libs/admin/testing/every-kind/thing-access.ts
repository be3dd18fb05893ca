import { definePolicy, where } from '@tessera/models';
import { Thing } from './thing';

/** Whoever is signed in sees red and green things, and may change and delete red ones. */
export const ThingAccess = definePolicy(Thing, {
  view: ({ person }) => (person ? where({ colour: { in: ['red', 'green'] } }) : false),
  change: ({ person }) => (person ? where({ colour: 'red' }) : false),
  delete: ({ person }) => (person ? where({ colour: 'red' }) : false),
});
