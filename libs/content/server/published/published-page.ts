import type { DocumentFields } from '@tessera/models';
import type { Ancestor } from '../../contract';

/** A page as visitors see it. */
export interface PublishedPage {
  readonly id: string;
  readonly parent: string | null;
  readonly type: string;
  readonly path: string;
  readonly title: string;
  /** BCP 47. */
  readonly locale: string;
  /** The live document in its JSON form, the title among it; decode it by the fields of the page type. */
  readonly fields: DocumentFields;
  readonly revision: string;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  /** The day the page states for itself, else that of its first publication. */
  readonly datedAt: Date;
  /** What stands above it and is published, the home page first. */
  readonly breadcrumb: ReadonlyArray<Ancestor & { readonly type: string }>;
  readonly site: { readonly id: string; readonly name: string; readonly locale: string; readonly timeZone: string };
}

/** Which live pages to list. */
export interface ListOptions {
  readonly site: string;
  /** The page they stand directly beneath; the whole site where it is null. */
  readonly under?: string | null;
  /** Names of page types; all where it is left out. */
  readonly types?: readonly string[];
  /** `tree` needs `under`. `newest` when left out. */
  readonly order?: 'newest' | 'tree';
  /** 10 when left out. */
  readonly limit?: number;
  /** `page.next` of the part before. */
  readonly after?: string | undefined;
  /** Names of the values to bring along. */
  readonly fields?: readonly string[];
}

/** A live page in a list. */
export interface ListedPage {
  readonly id: string;
  readonly parent: string | null;
  readonly type: string;
  readonly path: string;
  readonly position: string;
  readonly title: string;
  readonly publishedAt: Date;
  readonly datedAt: Date;
  /** Of the fields asked for, those that the live document has, in their JSON form. */
  readonly fields: DocumentFields;
}

/** Where a live page is and what it is called. */
export interface LiveAddress {
  readonly id: string;
  readonly site: string;
  readonly path: string;
  readonly type: string;
  readonly title: string;
}

/** A line of the sitemap. */
export interface SitemapEntry {
  readonly id: string;
  readonly path: string;
  readonly publishedAt: Date;
}
