import { definePermissions } from '@tessera/models';

/** Rights of the example. */
export const mayThings = definePermissions('example', {
  seeSecrets: 'See what is secret about things',
  paint: 'Paint things',
});
