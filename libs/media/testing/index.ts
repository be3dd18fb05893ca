export { testStorage } from './storage-suite';
export { type TestBucket, testBucket } from './test-bucket';
import type { Database } from '@tessera/database/server';
import type { Settings } from '@tessera/extension';
import { Contents } from '../server/library/content';
import { MediaLibrary } from '../server/library/media-library';
import { Darkroom } from '../server/renditions/darkroom';
import { FileStore } from '../server/storage/file-store';
import { Incoming } from '../server/uploads/incoming';

/** The library of a database, for tests that start no server. Its files lie in the `DATA_DIR` of the settings. */
export function libraryOf(database: Database, settings: Settings): MediaLibrary {
  const contents = new Contents(new Darkroom(settings), new FileStore(settings));
  return new MediaLibrary(database, contents, new Incoming(settings));
}
