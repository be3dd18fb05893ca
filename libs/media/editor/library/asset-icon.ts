import type { IconName } from '@tessera/ui';
import type { AssetView } from '../../contract';

/** What stands for an asset that cannot be seen itself. */
export function iconOf({ kind, mime }: Pick<AssetView, 'kind' | 'mime'>): IconName {
  if (kind !== 'document' || mime.startsWith('image/')) return 'image';
  if (mime.startsWith('audio/')) return 'music';
  if (mime.startsWith('video/')) return 'film';
  return /zip|compressed|gzip|tar/.test(mime) ? 'archive' : 'file-text';
}
