import { isSafeHref } from '@tessera/models';
import type { ImagePart } from './parts';
import { attribute, classesOf, type Element } from './tree';

/** The picture that an `img` shows, or the words that stand for it: those of an emoji, or of a picture without address. */
export function pictureOf(element: Element, href: string | null): ImagePart | string {
  const alt = (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
  const classes = classesOf(element);
  if (classes.some((name) => name === 'emoji' || name === 'wp-smiley')) return alt;
  const src = [attribute(element, 'src'), attribute(element, 'data-src'), attribute(element, 'data-lazy-src')]
    .map(fileAddress)
    .find(Boolean);
  if (!src) return alt;
  return {
    type: 'image',
    src,
    alt: alt.slice(0, 1000).toWellFormed(),
    caption: '',
    href,
    ...(classes.length > 0 && { classes }),
  };
}

/** Data addresses are place holders of pictures that load late. */
function fileAddress(given: string | undefined): string | undefined {
  const address = given?.trim().replace(/^\/\//, 'https://');
  if (!address || !isSafeHref(address)) return undefined;
  return /^https?:\/\//i.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : undefined;
}
