/** The site that was exported. */
export interface WxrSite {
  readonly sort: 'site';
  readonly title: string;
  /** One line about it, empty where it has none. */
  readonly tagline: string;
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

/** A custom field, as it is written; PHP's serialised values stay text. */
export interface WxrMeta {
  readonly key: string;
  readonly value: string;
}

/** A category, tag or other term. */
export interface WxrTerm {
  readonly sort: 'term';
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
  /** Slug of the term above it. */
  readonly parent: string;
  readonly description: string;
  /** Null where the file names none. */
  readonly id: number | null;
  readonly meta: readonly WxrMeta[];
}

/** What a reader wrote under an item. */
export interface WxrComment {
  readonly id: number;
  readonly author: string;
  readonly email: string;
  readonly website: string;
  readonly writtenAt: Date | null;
  /** HTML, with its paragraphs typed as empty lines. */
  readonly content: string;
  /** `1`, `0`, `spam`, `trash`, `post-trashed`. */
  readonly approved: string;
  /** `comment`, also where the file leaves it empty; `pingback`, `trackback`, or what a plugin made of it. */
  readonly type: string;
  /** Id of the comment that it answers. */
  readonly parent: number | null;
  /** How many fields of its own it has, which are not read. */
  readonly meta: number;
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
  readonly meta: readonly WxrMeta[];
  /** Elements that have no place above, by their names. */
  readonly other: Readonly<Record<string, string>>;
  /** Those with an id, in the order of the file. */
  readonly comments: readonly WxrComment[];
}

/** What an export consists of, in the order of the file; the site comes before the first item. */
export type WxrEvent = WxrSite | WxrAuthor | WxrTerm | WxrItem;
