import type { DocumentFields } from '@tessera/models';
import type { PageFacts, PageQuery, PictureFacts, SiteFacts } from '@tessera/templates/server';

/** A page with its document, and where it stands. */
export interface FoundPage {
  readonly facts: PageFacts;
  /** The document's values in their JSON form. */
  readonly fields: DocumentFields;
  /** From the home page down to its parent. */
  readonly ancestors: readonly PageFacts[];
  /** Its neighbours by publication; null where there are none or nobody asks. */
  readonly previous: PageFacts | null;
  readonly next: PageFacts | null;
}

/** Other pages that a page speaks of. */
export interface OtherPages {
  /** Live ones alone. */
  readonly byId: ReadonlyMap<string, PageFacts>;
  /** By `queryKey`. */
  readonly answers: ReadonlyMap<string, readonly PageFacts[]>;
}

/** One line of a sitemap. */
export interface SitemapEntry {
  readonly id: string;
  readonly path: string;
  readonly updatedAt: Date;
}

/**
 * What the site needs to know of the content: live pages and nothing else. Each method is one statement, or none where the
 * answer is in memory, and notes in the act's read log what was read, empty answers too. Addresses asked for are canonical and
 * decoded (`/über-uns`); the paths of what is answered are written as in links (`/%C3%BCber-uns`).
 */
export abstract class PublishedContent {
  abstract site(): Promise<SiteFacts>;
  abstract pageAt(address: string): Promise<FoundPage | null>;
  abstract otherPages(ids: readonly string[], queries: readonly PageQuery[]): Promise<OtherPages>;
  abstract pictures(ids: readonly string[]): Promise<ReadonlyMap<string, PictureFacts>>;
  /** Where to find what was at `address`, on this site or another; null where nothing ever was. */
  abstract redirectFrom(address: string): Promise<string | null>;
  /** Live pages in the order of their ids, after the one named. */
  abstract sitemap(after: string | null, limit: number): Promise<readonly SitemapEntry[]>;
  /** The ids after which each part of the sitemap begins, the first of them null; the parts have `size` entries at most. */
  abstract sitemapParts(size: number): Promise<ReadonlyArray<string | null>>;
}
