const name = 'feed.xml';

/** Where the feed of an index is; both as they stand in links: `/journal` has `/journal/feed.xml`. */
export function feedPath(index: string): string {
  return `${index === '/' ? '' : index}/${name}`;
}

/** The address of the index whose feed is at an address; null where that is no feed. No page can be called so: it has a dot. */
export function indexOfFeed(address: string): string | null {
  return address.endsWith(`/${name}`) ? address.slice(0, -name.length - 1) || '/' : null;
}
