import type { PageFacts } from './facts';

/** One part of a list of pages. */
export interface Listing {
  readonly pages: readonly PageFacts[];
  /** How many there are in all parts. */
  readonly total: number;
  /** Which part this is, from 1. */
  readonly number: number;
  /** How many parts there are. */
  readonly parts: number;
}

/** A term or an author with how many pages it leads to. */
export interface Filter {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly count: number;
}

/** By what the articles beneath an index can be found; each list has the most frequent first, 50 at most, months the latest first. */
export interface Filters {
  readonly categories: readonly Filter[];
  readonly tags: readonly Filter[];
  readonly authors: readonly Filter[];
  readonly months: ReadonlyArray<{ readonly month: string; readonly count: number }>;
}

/** What a reader wrote, with the answers to it. */
export interface CommentFacts {
  readonly id: string;
  readonly author: string;
  readonly website: string | null;
  readonly writtenAt: Date;
  readonly text: string;
  readonly answers: readonly CommentFacts[];
}

/** A page that was found, with the stretch of its text in which the words stand. */
export interface SearchHit {
  readonly page: PageFacts;
  /** Plain text; how the page begins where the words stand in its title alone. */
  readonly excerpt: ReadonlyArray<{ readonly text: string; readonly isMatch: boolean }>;
}

/** One part of what was found on a site, and by what it can be narrowed down. */
export interface SearchResults {
  readonly hits: readonly SearchHit[];
  /** How many there are in all parts. */
  readonly total: number;
  /** There are more, which are older; they are not counted. */
  readonly isCut: boolean;
  readonly number: number;
  readonly parts: number;
  /** Page types by their names; the most frequent first. */
  readonly types: ReadonlyArray<{ readonly type: string; readonly label: string; readonly count: number }>;
  readonly categories: readonly Filter[];
  readonly tags: readonly Filter[];
  /** The latest first. */
  readonly years: ReadonlyArray<{ readonly year: string; readonly count: number }>;
  /** Where nothing was found: the question in words that find something. */
  readonly didYouMean: string | null;
}

/** Addresses beneath an index, as they stand in links: `listingPath('/journal', { tag: 'glass', number: 2 })` is `/journal/tag/glass/page/2`. */
export function listingPath(
  index: string,
  {
    category,
    tag,
    author,
    period,
    number = 1,
  }: {
    readonly category?: string | null;
    readonly tag?: string | null;
    readonly author?: string | null;
    readonly period?: string | null;
    readonly number?: number;
  } = {},
): string {
  const segments = [
    ...(category
      ? ['category', category]
      : tag
        ? ['tag', tag]
        : author
          ? ['author', author]
          : (period?.split('-') ?? [])),
    ...(number > 1 ? ['page', String(number)] : []),
  ].map(encodeURIComponent);
  const base = index === '/' ? '' : index;
  return segments.length > 0 ? `${base}/${segments.join('/')}` : index;
}

/** The address of a part of what is listed at `path`, as it stands in links. */
export function partPath(path: string, number: number): string {
  return number > 1 ? `${path === '/' ? '' : path}/page/${number}` : path;
}
