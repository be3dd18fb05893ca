import { z } from 'zod';

/** A picture of the library as the API tells it. */
export interface AssetView {
  readonly id: string;
  /** Counts the changes; the `ETag` in quotation marks. */
  readonly version: number;
  /** The name of the file it came from, cleaned. */
  readonly name: string;
  /** What it shows, for who does not see it; empty where nobody has said so yet. */
  readonly alt: string;
  readonly caption: string | null;
  /** The id of the folder in which it lies, null at the top. */
  readonly folder: string | null;
  /** Of the picture as it came, turned upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The largest rendition. */
  readonly url: string;
  /** The smallest rendition. */
  readonly thumbnail: string;
  readonly srcset: string;
  /** `#rrggbb`, shown until the picture has come. */
  readonly colour: string;
  /** Where it must not be cropped, in percent of width and height. */
  readonly focus: { readonly x: number; readonly y: number } | null;
  readonly createdAt: string;
}

/** What a page needs to show a picture. */
export interface ShownPicture {
  readonly url: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly alt: string;
}

/** What a page needs to offer a file. */
export interface ShownFile {
  readonly url: string;
  readonly name: string;
  /** Media type. */
  readonly mime: string;
  readonly bytes: number;
}

/** `PATCH /api/v1/media/:id` */
export const AssetChange = z.strictObject({
  name: z.string().trim().min(1, 'Please give it a name.').max(200).optional(),
  alt: z.string().trim().max(1000).optional(),
  caption: z.string().trim().max(1000).nullable().optional(),
  folder: z.uuid().nullable().optional(),
  focus: z
    .strictObject({ x: z.int().min(0).max(100), y: z.int().min(0).max(100) })
    .nullable()
    .optional(),
});
export type AssetChange = z.infer<typeof AssetChange>;

/** What may be uploaded as a picture: media type → its name for people. */
export const pictureTypes: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
};

/** Where a rendition is served. */
export function renditionUrl(id: string, width: number): string {
  return `/media/${id}/${width}.webp`;
}

/** The `srcset` of an `img` element (HTML, width descriptors). */
export function srcsetOf(id: string, widths: readonly number[]): string {
  return widths.map((width) => `${renditionUrl(id, width)} ${width}w`).join(', ');
}
