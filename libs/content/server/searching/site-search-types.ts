import type { FiltersRow } from '../published/lists/told';
import type { ListedRow } from '../published/page-lists';

/** A stretch of an excerpt. */
export interface QuotedText {
  readonly text: string;
  /** It is what was looked for. */
  readonly isMatch: boolean;
}

/** A live page that was found. */
export interface FoundRow extends ListedRow {
  readonly excerpt: readonly QuotedText[];
}

/** What was found, in the part of it that was asked for. */
export interface FoundPages {
  readonly rows: readonly FoundRow[];
  /** Of all parts; 2,000 at most. */
  readonly total: number;
  /** There are more, which are older; they are neither ranked nor counted. */
  readonly isCut: boolean;
  /** By what the pages found can be narrowed down, the most frequent first; years the latest first. */
  readonly types: ReadonlyArray<{ readonly type: string; readonly count: number }>;
  readonly terms: FiltersRow['terms'];
  readonly years: ReadonlyArray<{ readonly year: string; readonly count: number }>;
  /** Where nothing was found: the same in words that find something. */
  readonly didYouMean: string | null;
}

/** A page whose title begins with what was typed so far. */
export interface SuggestedPage {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  readonly title: string;
}
