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
