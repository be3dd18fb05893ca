import { definePermissions } from '@tessera/models';

/** What people may be allowed to do with pages. */
export const mayContent = definePermissions('content', {
  view: 'See the page tree, drafts and the history of pages',
  create: 'Create pages',
  change: 'Change drafts',
  move: 'Move, rename and reorder pages',
  publish: 'Publish and unpublish pages',
  delete: 'Move pages to the trash and restore them',
  manageSites: 'Create and change sites',
});
