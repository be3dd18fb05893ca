import type { DocumentFields } from '@tessera/models';
import type { AnswerOf, MediaFacts, PageFacts, PageLink, PageQuery, SiteFacts } from '@tessera/templates/server';

/** A page with its document, and where it stands. */
export interface FoundPage {
  readonly facts: PageFacts;
  /** BCP 47; of the page, which need not be that of its site. */
  readonly locale: string;
  /** The document's values in their JSON form. */
  readonly fields: DocumentFields;
  /** From the home page down to its parent. */
  readonly ancestors: readonly PageLink[];
  /** Where the index is beneath which it stands, as in links: its archives are those that the page is found in. */
  readonly indexPath: string;
  /** The articles beside it; null where there are none, and for what is no article. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** Other pages that a page speaks of. */
export interface OtherPages {
  /** Live ones alone. */
  readonly byId: ReadonlyMap<string, PageLink>;
  /** By `queryKey`. */
  readonly answers: ReadonlyMap<string, AnswerOf<PageQuery>>;
}

/** Name of an entity → id → a record as visitors see it. */
export type RecordsByEntity = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

/** One line of a sitemap. */
export interface SitemapEntry {
  readonly id: string;
  readonly path: string;
  readonly updatedAt: Date;
}

/**
 * What the site needs to know of the content: live pages and nothing else. Each method takes at most two statements, however
 * much is asked, and notes in the act's read log what was read, empty answers too. Addresses asked for are canonical and
 * decoded (`/über-uns`); the paths of what is answered are written as in links (`/%C3%BCber-uns`).
 */
export abstract class PublishedContent {
  /** From memory, as a rule. */
  abstract site(): Promise<SiteFacts>;
  abstract pageAt(address: string): Promise<FoundPage | null>;
  /** A draft in the place of its page, for its editors. Throws `content.page-not-found` (404), `auth.not-allowed` (403). */
  abstract draft(id: string): Promise<FoundPage>;
  /** A draft for somebody without account, in the name of who shares it: of the pages above it what visitors see. */
  abstract sharedDraft(id: string): Promise<FoundPage>;
  abstract otherPages(ids: readonly string[], queries: readonly PageQuery[]): Promise<OtherPages>;
  /** Pages whose titles have words that begin as what was typed so far; a few. */
  abstract suggestions(typed: string): Promise<readonly PageLink[]>;
  /** The pictures and files that a page shows. */
  abstract media(ids: readonly string[]): Promise<MediaFacts>;
  /** The records that a page refers to, as a visitor may see them. */
  abstract records(ids: ReadonlyMap<string, ReadonlySet<string>>): Promise<RecordsByEntity>;
  /** Where to find what was at `address`, on this site or another; null where nothing ever was. */
  abstract redirectFrom(address: string): Promise<string | null>;
  /**
   * Where to find what was asked for at `address` by a number, as by `/?p=12`, with what else was asked; `to` is null where that leads
   * nowhere, all of it where nothing is asked for there in that way, which is known from memory. `query` begins with `?`.
   */
  abstract askedFor(address: string, query: string): Promise<{ readonly to: string | null } | null>;
  /** Whether there was a page at `address` that was taken away; for an address without a page and a redirect. */
  abstract isGone(address: string): Promise<boolean>;
  /** Live pages in the order of their ids, after the one named. */
  abstract sitemap(after: string | null, limit: number): Promise<readonly SitemapEntry[]>;
  /** The ids after which each part of the sitemap begins, the first of them null; the parts have `size` entries at most. */
  abstract sitemapParts(size: number): Promise<ReadonlyArray<string | null>>;
}
