import type { ChangeOf } from '@tessera/models';
import { type AssetChange, type AssetView, renditionUrl, srcsetOf } from '../../contract';
import type { Asset } from './asset';
import type { AssetRow } from './media-library';

/** A picture as the API tells it. */
export function assetView({
  id,
  version,
  name,
  alt,
  caption,
  folder,
  width,
  height,
  colour,
  focalX,
  focalY,
  createdAt,
  ...row
}: AssetRow): AssetView {
  const widths = row.widths as number[];
  return {
    id,
    version,
    name,
    alt,
    caption,
    folder,
    width,
    height,
    colour,
    url: renditionUrl(id, widths.at(-1)!),
    thumbnail: renditionUrl(id, widths[0]!),
    srcset: srcsetOf(id, widths),
    focus: focalX === null || focalY === null ? null : { x: focalX, y: focalY },
    createdAt: createdAt.toISOString(),
  };
}

/** A change as the API takes it → as the record has it. */
export function changeOf({ focus, ...others }: AssetChange): ChangeOf<typeof Asset> {
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return { ...given, ...(focus !== undefined && { focalX: focus?.x ?? null, focalY: focus?.y ?? null }) };
}
