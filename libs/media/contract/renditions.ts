/** Ratios in which a picture can be cropped, width by height; the last is that of link previews. */
export const ratios = ['1x1', '4x3', '3x2', '16x9', '3x4', '2x3', '9x16', '40x21'] as const;
export type Ratio = (typeof ratios)[number];

/** What a rendition is written as. */
export type RenditionFormat = 'webp' | 'jpg';

/** One rendition among those of a picture. */
export interface RenditionName {
  readonly width: number;
  readonly format: RenditionFormat;
  /** Of a crop; the whole picture when left out. */
  readonly ratio?: Ratio | undefined;
}

/** A picture as far as its addresses follow from it. `stamp` changes with the content and the focal point. */
export interface StampedPicture {
  readonly id: string;
  readonly stamp: string;
}

/** The widths of renditions, where the picture is that wide. */
export const steps = [480, 960, 1600, 2560] as const;

/** `960.webp`, `960-16x9.jpg` */
export function renditionFile({ width, format, ratio }: RenditionName): string {
  return `${width}${ratio ? `-${ratio}` : ''}.${format}`;
}

/** What a file of that name is, or null when it is none of ours. */
export function renditionNamed(file: string): RenditionName | null {
  const [, width, ratio, format] = /^([1-9]\d{0,4})(?:-(\d{1,2}x\d{1,2}))?\.(webp|jpg)$/.exec(file) ?? [];
  if (!width || (ratio && !(ratios as readonly string[]).includes(ratio))) return null;
  return { width: Number(width), ratio: ratio as Ratio | undefined, format: format as RenditionFormat };
}

/** Where a file of an asset is served. */
export function assetUrl({ id, stamp }: StampedPicture, file: string): string {
  return `/media/${id}/${stamp}/${file}`;
}

/** The `srcset` of an `img` element (HTML, width descriptors). */
export function srcsetOf(
  picture: StampedPicture,
  widths: readonly number[],
  { format = 'webp', ratio }: Partial<Omit<RenditionName, 'width'>> = {},
): string {
  return widths.map((width) => `${assetUrl(picture, renditionFile({ width, format, ratio }))} ${width}w`).join(', ');
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The largest part of a picture that has a ratio, as near around the focal point (in percent) as its edges allow. */
export function cropBox(
  { width, height }: { readonly width: number; readonly height: number },
  ratio: Ratio,
  focus: { readonly x: number; readonly y: number } | null,
): Box {
  const [across, down] = ratio.split('x').map(Number) as [number, number];
  const cropWidth = Math.max(1, Math.min(width, Math.round((height * across) / down)));
  const cropHeight = Math.max(1, Math.min(height, Math.round((width * down) / across)));
  const start = (whole: number, part: number, percent: number) =>
    Math.round(Math.min(whole - part, Math.max(0, (whole * percent) / 100 - part / 2)));
  return {
    left: start(width, cropWidth, focus?.x ?? 50),
    top: start(height, cropHeight, focus?.y ?? 50),
    width: cropWidth,
    height: cropHeight,
  };
}

/** The steps below a width, and that width itself. */
export function widthsUpTo(width: number): number[] {
  return [...steps.filter((step) => step < width), width];
}
