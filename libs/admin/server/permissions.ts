import { definePermissions } from '@tessera/models';

/** Rights of the engine itself; import and export have their own. */
export const mayAdmin = definePermissions('admin', {
  shareViews: 'Share saved views, and choose the one that a list opens with for everybody',
});
