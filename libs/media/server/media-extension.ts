import { defineExtension, type MigrationModules } from '@tessera/extension';
import { Asset } from './library/asset';
import { Darkroom } from './renditions/darkroom';
import { MediaFilesApi } from './renditions/media-files.api';
import { MediaLibrary } from './library/media-library';
import { MediaApi } from './library/media.api';
import { may } from './library/permissions';
import { PictureStore } from './renditions/picture-store';
import { MediaSettings } from './settings';

/** The pictures that pages are made with. */
export const mediaExtension = defineExtension({
  name: 'media',
  needs: ['database', 'auth'],
  entities: [Asset],
  permissions: may,
  settings: [MediaSettings],
  server: [PictureStore, Darkroom, MediaLibrary, MediaApi, MediaFilesApi],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
