import { definePermissions } from '@tessera/models';

/** What one may do in the media library. */
export const may = definePermissions('media', {
  view: 'See the media library',
  add: 'Add pictures',
  change: 'Describe pictures',
});
