import { createHash } from 'node:crypto';
import type { AssetRow } from '../library/media-library';

/** What stands in the addresses of an asset and changes with its content and its focal point, so that each may be kept for ever. */
export function stampOf({ sha256, focalX, focalY }: Pick<AssetRow, 'sha256' | 'focalX' | 'focalY'>): string {
  return createHash('sha256')
    .update(`${sha256} ${focalX ?? ''} ${focalY ?? ''}`)
    .digest('hex')
    .slice(0, 12);
}
