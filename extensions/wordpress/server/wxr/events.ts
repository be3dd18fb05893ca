/** The site that was exported. */
export interface WxrSite {
  readonly sort: 'site';
  readonly title: string;
  readonly link: string;
  /** Address of its front page, without a slash at the end; what its items are known by together with their ids. */
  readonly baseUrl: string;
  /** BCP 47, as WordPress wrote it. */
  readonly language: string;
  /** Of the format: `1.0` to `1.2`. */
  readonly version: string;
}

/** Somebody who wrote there. */
export interface WxrAuthor {
  readonly sort: 'author';
  readonly login: string;
  readonly email: string;
  readonly displayName: string;
}

/** A category, tag or other term. */
export interface WxrTerm {
  readonly sort: 'term';
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
  /** Slug of the term above it. */
  readonly parent: string;
}

/** A term as an item carries it. */
export interface WxrItemTerm {
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
}

/** A post, page, attachment or anything else of the type that it names. */
export interface WxrItem {
  readonly sort: 'item';
  /** Null where the file names none. */
  readonly id: number | null;
  readonly guid: string;
  /** `post`, `page`, `attachment`, `nav_menu_item`, …; empty where the file names none. */
  readonly type: string;
  readonly title: string;
  readonly slug: string;
  readonly link: string;
  /** `publish`, `draft`, `pending`, `private`, `future`, `inherit`, `trash`, … */
  readonly status: string;
  /** Login of the author. */
  readonly author: string;
  /** UTC where the file says it, else the site's local time taken as UTC. */
  readonly publishedAt: Date | null;
  readonly content: string;
  readonly excerpt: string;
  /** Id of the item above it. */
  readonly parent: number | null;
  readonly menuOrder: number;
  readonly isSticky: boolean;
  readonly password: string;
  readonly terms: readonly WxrItemTerm[];
  readonly attachmentUrl: string;
  readonly meta: ReadonlyArray<{ readonly key: string; readonly value: string }>;
  /** How many comments it has. */
  readonly comments: number;
}

/** What an export consists of, in the order of the file; the site comes before the first item. */
export type WxrEvent = WxrSite | WxrAuthor | WxrTerm | WxrItem;
