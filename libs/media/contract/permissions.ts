import { definePermissions } from '@tessera/models';
import { folderEntityName } from './folder';

/** What one may do in the media library: everywhere, or within folders, which are a folder and everything in it. */
export const may = definePermissions(
  'media',
  {
    view: 'See the media library',
    add: 'Add pictures',
    change: 'Describe pictures, and move them between folders',
    manageFolders: 'Make, rename, move and delete folders of pictures',
  },
  { within: folderEntityName },
);
