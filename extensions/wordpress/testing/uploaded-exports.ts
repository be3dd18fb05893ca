import { serverSettings, Settings } from '@tessera/extension';
import { FileStore, Incoming, mediaExtension } from '@tessera/media/server';
import { wordpressSettings } from '../server/settings';
import { UploadedExports } from '../server/uploaded-exports';

/** The exports of an instance with these settings. */
export function uploadedExports(env: Readonly<Record<string, string>>): UploadedExports {
  const settings = Settings.read([serverSettings, wordpressSettings, ...mediaExtension.settings], env);
  return new UploadedExports(settings, new FileStore(settings), new Incoming(settings));
}
