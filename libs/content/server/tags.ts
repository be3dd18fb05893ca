import type { Database } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import { pageEntityName } from '@tessera/models';

/** Beyond so many pages, everything made of the site is forgotten instead of every page by itself. */
const mostPages = 200;

/** What is needed of a page to name what was read of it. */
export interface TaggedPage {
  readonly id: string;
  readonly site: string;
  readonly parent: string | null;
  /** Name of its page type. */
  readonly type: string;
}

/** `content.page:<id>`: one page, whatever was read of it. */
export const pageTag = (id: string) => `${pageEntityName}:${id}`;
/** `content.page-under:<id>`: which live pages stand directly beneath a page, and what lists say of them. */
export const underTag = (id: string) => `${pageEntityName}-under:${id}`;
/** `content.page-of:<type>`: which live pages of a type there are anywhere, and what lists say of them. */
export const ofTypeTag = (type: string) => `${pageEntityName}-of:${type}`;
/** `content.page-at:<address>`: whether a live page stands at an address at which none did. */
export const atTag = (address: string) => `${anyAddressTag}:${address}`;
/** `content.page-at`: the same of any address. */
export const anyAddressTag = `${pageEntityName}-at`;
/** `content.page`: any question about pages at large. */
export const anyPageTag = pageEntityName;
/** `content.redirect`: any question about redirects that somebody set up. */
export const anyRedirectTag = 'content.redirect';
/** `content.site:<id>`: the site itself, and its addresses as a whole. */
export const siteTag = (id: string) => `content.site:${id}`;

/** Notes what the current work has read, so that what is made of it is forgotten in time. */
export function noteRead(...tags: readonly string[]): void {
  const { reads } = currentAct();
  if (reads) for (const tag of tags) reads.add(tag);
}

/** What visitors see of a page changes with this transaction: it, lists it stands in, and answers to questions about pages. */
export function touchPage(database: Database, { id, site, parent, type }: TaggedPage): void {
  // The tags with "=" are those of questions asked by records().
  database.touch([
    anyPageTag,
    pageTag(id),
    ofTypeTag(type),
    `${pageEntityName}:site=${site}`,
    `${pageEntityName}:parent=${parent}`,
    ...(parent === null ? [] : [underTag(parent)]),
  ]);
}

/**
 * The addresses of a page and of everything beneath it change with this transaction; `ids` may be cut off after `mostPages`. `path` is the
 * address that the page has then. Of what stands beneath, neither types nor addresses are known: it may be any.
 */
export function touchSubtree(
  database: Database,
  root: TaggedPage & { readonly path: string },
  ids: readonly string[],
): void {
  touchPage(database, root);
  const isAlone = ids.length <= 1;
  database.touch(
    isAlone ? [atTag(root.path)] : [anyAddressTag, ...[...database.installed.pages.keys()].map(ofTypeTag)],
  );
  database.touch(ids.length > mostPages ? [siteTag(root.site)] : ids.flatMap((id) => [pageTag(id), underTag(id)]));
}

/** How many ids of a subtree `touchSubtree` wants to see at most. */
export const subtreeIdsWanted = mostPages + 1;
