import type { ImageValue, Json } from '@tessera/models';

/** A picture of a gallery as its block keeps it. */
export interface GalleryImage {
  readonly image: ImageValue | null;
  readonly caption: string | null;
}

/** The pictures of a gallery; none of a value that is not understood. */
export function galleryImages(value: Json | undefined): readonly GalleryImage[] {
  return Array.isArray(value) ? (value as unknown as readonly GalleryImage[]) : [];
}

/** The pictures with one at another rank; the same where it cannot go there. */
export function withRank(images: readonly GalleryImage[], from: number, to: number): readonly GalleryImage[] {
  if (from === to || to < 0 || to >= images.length || !images[from]) return images;
  return images.toSpliced(from, 1).toSpliced(to, 0, images[from]);
}
