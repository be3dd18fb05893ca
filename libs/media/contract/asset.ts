import type { Ratio } from './renditions';
import { z } from 'zod';

/** What an asset is: a picture of pixels, a drawing (SVG), or a file of any other type. */
export const assetKinds = ['picture', 'drawing', 'document'] as const;
export type AssetKind = (typeof assetKinds)[number];

/** An asset of the library as the API tells it. */
export interface AssetView {
  readonly id: string;
  /** Counts the changes; the `ETag` in quotation marks. */
  readonly version: number;
  readonly kind: AssetKind;
  /** The name of the file it came from, cleaned. */
  readonly name: string;
  /** What it shows, for who does not see it; empty where nobody has said so yet. */
  readonly alt: string;
  readonly caption: string | null;
  /** The id of the folder in which it lies, null at the top. */
  readonly folder: string | null;
  /** Media type of what came in, told by its content. */
  readonly mime: string;
  /** Size of what came in. */
  readonly bytes: number;
  /** Of the picture as it came, turned upright, in pixels; null of documents. */
  readonly width: number | null;
  readonly height: number | null;
  /** The largest rendition of a picture, a drawing itself, the download of a document. It changes with the content. */
  readonly url: string;
  /** The smallest rendition; null of documents. */
  readonly thumbnail: string | null;
  /** Renditions of a picture with their widths, as `<img srcset>` takes them; empty of others. */
  readonly srcset: string;
  /** `#rrggbb`, shown until the picture has come. */
  readonly colour: string | null;
  /** Where it must not be cropped, in percent of width and height. */
  readonly focus: { readonly x: number; readonly y: number } | null;
  readonly createdAt: string;
  /** Since when it lies in the trash. */
  readonly trashedAt: string | null;
}

/** What a page needs to show a picture or a drawing. */
export interface ShownPicture {
  readonly id: string;
  readonly url: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly colour: string | null;
  readonly alt: string;
  readonly caption: string | null;
  /** The same cut to a ratio around its focal point; a drawing is as it is. */
  cropped(ratio: Ratio): CroppedPicture;
  /** As JPEG, for readers that know nothing else: mails, link previews. */
  readonly jpeg: CroppedPicture;
}

/** A picture in a ratio of its own. */
export interface CroppedPicture {
  readonly url: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
}

/** What of the library a page shows, by ids. A picture is among the files too. */
export interface ShownMedia {
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  readonly files: ReadonlyMap<string, ShownFile>;
}

/** What a page needs to offer a file. */
export interface ShownFile {
  readonly id: string;
  readonly kind: AssetKind;
  readonly name: string;
  /** Where it is downloaded; `<video>` and `<audio>` may play it from there. */
  readonly url: string;
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

/** `POST /api/v1/media/batch`: all or nothing; what is deleted goes to the trash. */
export const AssetBatch = z.strictObject({
  change: z
    .array(z.strictObject({ id: z.uuid(), version: z.int().min(1), values: AssetChange }))
    .max(200)
    .default([]),
  delete: z
    .array(z.strictObject({ id: z.uuid(), version: z.int().min(1) }))
    .max(200)
    .default([]),
});
export type AssetBatch = z.infer<typeof AssetBatch>;
