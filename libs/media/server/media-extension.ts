import { defineExtension, type MigrationModules } from '@tessera/extension';
import { may, PictureTaken } from '../contract';
import { AssetAccess, FolderAccess } from './folders/access';
import { Folder, FolderAdmin } from './folders/folder';
import { Asset } from './library/asset';
import { Contents } from './library/content';
import { MediaLibrary } from './library/media-library';
import { MediaApi } from './library/media.api';
import { Darkroom } from './renditions/darkroom';
import { MediaFilesApi } from './renditions/media-files.api';
import { printRenditions } from './renditions/print-renditions.listener';
import { Prints } from './renditions/prints';
import { workMetric } from './renditions/work.metric';
import { MediaSettings } from './settings';
import { FileStore } from './storage/file-store';
import { storageCheck } from './storage/storage.check';
import { sweepStore } from './sweeping/sweep-store.job';
import { Incoming } from './uploads/incoming';
import { UploadsApi } from './uploads/uploads.api';
import { Uses } from './uses/uses';
import { UsesApi } from './uses/uses.api';

const author = [may.view, may.add, may.change];

/** The pictures and files that pages and records are made with. */
export const mediaExtension = defineExtension({
  name: 'media',
  needs: ['database', 'auth'],
  entities: [Folder, Asset],
  permissions: may,
  grants: {
    viewer: [may.view],
    author,
    editor: [...author, may.delete, may.manageFolders],
    publisher: [...author, may.delete, may.manageFolders],
  },
  policies: [AssetAccess, FolderAccess],
  admin: [FolderAdmin],
  settings: [MediaSettings],
  checks: [storageCheck],
  events: [PictureTaken],
  jobs: [sweepStore],
  metrics: [workMetric],
  listeners: [printRenditions],
  server: [
    FileStore,
    Darkroom,
    Prints,
    Incoming,
    Contents,
    MediaLibrary,
    Uses,
    MediaApi,
    UploadsApi,
    UsesApi,
    MediaFilesApi,
  ],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
