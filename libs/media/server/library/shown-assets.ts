import {
  assetUrl,
  type CroppedPicture,
  cropBox,
  type Ratio,
  renditionFile,
  type RenditionFormat,
  type ShownFile,
  type ShownPicture,
  srcsetOf,
} from '../../contract';
import { focusOf, negativeSize, widthsOf } from '../renditions/prints';
import { stampOf } from '../renditions/stamp';
import { addressesOf } from './asset-view';
import type { AssetRow } from './media-library';

/** What is read of assets that pages show. */
export const shownColumns = [
  'id',
  'kind',
  'name',
  'alt',
  'caption',
  'mime',
  'bytes',
  'width',
  'height',
  'colour',
  'widths',
  'sha256',
  'focalX',
  'focalY',
] as const satisfies readonly (keyof AssetRow)[];

export type ShownRow = Pick<AssetRow, (typeof shownColumns)[number]>;

/** A picture or drawing as a page shows it. */
export function shownPicture(row: ShownRow): ShownPicture {
  const { url, srcset } = addressesOf(row);
  const { colour, alt, caption } = row;
  const [width, height] = [row.width!, row.height!];
  const whole = { url, srcset, width, height };
  const isPicture = row.kind === 'picture';
  return {
    id: row.id,
    ...whole,
    colour,
    alt,
    caption,
    cropped: (ratio) => (isPicture ? cropOf(row, ratio) : whole),
    jpeg: isPicture ? printOf(row, whole, 'jpg') : whole,
  };
}

/** A file as a page offers it. */
export function shownFile(row: ShownRow): ShownFile {
  const { id, kind, name, mime, bytes } = row;
  return { id, kind, name, url: addressesOf(row).url, mime, bytes };
}

function cropOf(row: ShownRow, ratio: Ratio): CroppedPicture {
  const { width, height } = cropBox(negativeSize(row), ratio, focusOf(row));
  return printOf(row, { width, height }, 'webp', ratio);
}

function printOf(
  row: ShownRow,
  { width, height }: { readonly width: number; readonly height: number },
  format: RenditionFormat,
  ratio?: Ratio,
): CroppedPicture {
  const stamped = { id: row.id, stamp: stampOf(row) };
  const widths = widthsOf(row, ratio);
  return {
    url: assetUrl(stamped, renditionFile({ width: widths.at(-1)!, format, ratio })),
    srcset: srcsetOf(stamped, widths, { format, ratio }),
    width,
    height,
  };
}
