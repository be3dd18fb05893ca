import { definePermissions } from '@tessera/models';

/** Rights to move many records at once; which ones, the rights to see, add and change them say. */
export const mayTransfer = definePermissions('admin', {
  export: 'Export what one sees into files',
  import: 'Import files into what one may add or change',
  manageImports: 'See and revert the imports of others',
});
