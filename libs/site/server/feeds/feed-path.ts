const name = 'feed.xml';

/** Where the feed of an index or an archive is; both as they stand in links: `/journal` has `/journal/feed.xml`. */
export function feedPath(index: string): string {
  return `${index === '/' ? '' : index}/${name}`;
}

/**
 * The address of the page whose feed WordPress has at an address: `/journal/feed`, `/feed/atom`; null where that is none. A page may
 * be called so too.
 */
export function indexOfOldFeed(address: string): string | null {
  const [, index] = /^(.*)\/feed(?:\/(?:rss2?|rdf|atom))?$/.exec(address) ?? [];
  return index === undefined ? null : index || '/';
}

/** The address of the index or archive whose feed is at an address; null where that is no feed. No page can be called so: it has a dot. */
export function indexOfFeed(address: string): string | null {
  return address.endsWith(`/${name}`) ? address.slice(0, -name.length - 1) || '/' : null;
}
