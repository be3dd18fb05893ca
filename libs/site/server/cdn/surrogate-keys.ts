import { createHash } from 'node:crypto';

/** The key that every page has. */
export const everyPage = 'all';
/** A page of more tags names itself by its own kind alone, and goes with every purge: headers have an end at eight kilobytes. */
const mostTags = 600;
/** The key of such pages. */
export const manyTags = 'many';

/** A tag as a CDN knows it: short, and telling nobody what is in the database. */
export function surrogateKey(tag: string): string {
  return createHash('sha256').update(tag).digest('base64url').slice(0, 10);
}

/** The keys of a page that was made of what these tags name, for the header `Surrogate-Key`. */
export function surrogateKeys(tags: ReadonlySet<string>): string {
  const own = tags.size > mostTags ? [manyTags] : [...tags].map((tag) => surrogateKey(tag));
  return [everyPage, ...own].join(' ');
}
