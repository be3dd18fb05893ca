import type { ChangeOf } from '@tessera/models';
import { type AssetChange, type AssetView, assetUrl, renditionFile, srcsetOf } from '../../contract';
import { focusOf, widthsOf } from '../renditions/prints';
import { stampOf } from '../renditions/stamp';
import { cleanFileName } from '../uploads/file-name';
import type { Asset } from './asset';
import type { AssetRow } from './media-library';

/** An asset as the API tells it. */
export function assetView(row: AssetRow): AssetView {
  const { id, version, kind, name, alt, caption, folder, mime, bytes, width, height, colour, createdAt } = row;
  return {
    id,
    version,
    kind,
    name,
    alt,
    caption,
    folder,
    mime,
    bytes,
    width,
    height,
    ...addressesOf(row),
    colour,
    focus: focusOf(row),
    createdAt: createdAt.toISOString(),
    trashedAt: (row as { readonly trashedAt?: Date | null }).trashedAt?.toISOString() ?? null,
  };
}

type Addressed = Pick<
  AssetRow,
  'id' | 'kind' | 'name' | 'width' | 'height' | 'widths' | 'sha256' | 'focalX' | 'focalY'
>;

/** Where an asset is served. */
export function addressesOf(row: Addressed): Pick<AssetView, 'url' | 'thumbnail' | 'srcset'> {
  const stamped = { id: row.id, stamp: stampOf(row) };
  if (row.kind === 'document')
    return { url: assetUrl(stamped, encodeURIComponent(cleanFileName(row.name))), thumbnail: null, srcset: '' };
  if (row.kind === 'drawing') {
    const url = assetUrl(stamped, 'drawing.svg');
    return { url, thumbnail: url, srcset: '' };
  }
  const widths = widthsOf(row);
  const urlOf = (width: number) => assetUrl(stamped, renditionFile({ width, format: 'webp' }));
  return { url: urlOf(widths.at(-1)!), thumbnail: urlOf(widths[0]!), srcset: srcsetOf(stamped, widths) };
}

/** A change as the API takes it → as the record has it. */
export function changeOf({ focus, ...others }: AssetChange): ChangeOf<typeof Asset> {
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return { ...given, ...(focus !== undefined && { focalX: focus?.x ?? null, focalY: focus?.y ?? null }) };
}
