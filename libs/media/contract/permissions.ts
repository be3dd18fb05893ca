import { definePermissions } from '@tessera/models';
import { folderEntityName } from './folder';

/** What one may do in the media library: everywhere, or within folders, which are a folder and everything in it. */
export const may = definePermissions(
  'media',
  {
    view: 'See the media library',
    add: 'Add pictures and files',
    change: 'Describe and replace pictures and files, and move them between folders',
    delete: 'Delete pictures and files',
    manageFolders: 'Make, rename, move and delete folders',
  },
  { within: folderEntityName },
);
