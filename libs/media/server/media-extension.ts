import { defineExtension, type MigrationModules } from '@tessera/extension';
import { may } from '../contract';
import { AssetAccess, FolderAccess } from './folders/access';
import { Folder, FolderAdmin } from './folders/folder';
import { Asset } from './library/asset';
import { Darkroom } from './renditions/darkroom';
import { MediaFilesApi } from './renditions/media-files.api';
import { MediaLibrary } from './library/media-library';
import { MediaApi } from './library/media.api';
import { PictureStore } from './renditions/picture-store';
import { MediaSettings } from './settings';

const author = [may.view, may.add, may.change];

/** The pictures that pages are made with. */
export const mediaExtension = defineExtension({
  name: 'media',
  needs: ['database', 'auth'],
  entities: [Folder, Asset],
  permissions: may,
  grants: {
    viewer: [may.view],
    author,
    editor: [...author, may.manageFolders],
    publisher: [...author, may.manageFolders],
  },
  policies: [AssetAccess, FolderAccess],
  admin: [FolderAdmin],
  settings: [MediaSettings],
  server: [PictureStore, Darkroom, MediaLibrary, MediaApi, MediaFilesApi],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
