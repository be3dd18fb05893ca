import type { PageType } from '@tessera/models';
import type { CommentFacts, Filters, Listing, SearchResults } from './listing';
import type { PageFacts } from './facts';

/** Live pages directly under a page, or of the whole site where that is null. */
export interface PagesUnder {
  readonly kind: 'pages-under';
  readonly parent: string | null;
  readonly limit: number;
  /** `newest`: by the days they are dated; `tree`: as the editor ordered them, which needs a parent. */
  readonly order: 'newest' | 'tree';
  /** Names of page types; null for all. */
  readonly types: readonly string[] | null;
}

/** One part of the articles beneath an index, the newest first. */
export interface ArticlesAsked {
  readonly kind: 'articles';
  /** The index they stand directly beneath; the whole site where it is null. */
  readonly parent: string | null;
  readonly types: readonly string[];
  /** Those of this category and of those beneath it. */
  readonly category: string | null;
  readonly tag: string | null;
  readonly author: string | null;
  /** `2026`, `2026-11` or `2026-11-28`, in the zone of the site. */
  readonly period: string | null;
  /** Which part, from 1. */
  readonly number: number;
  /** How many in one part. */
  readonly size: number;
}

/** By what the articles beneath an index can be found: the terms, authors and months that there are. */
export interface FiltersAsked {
  readonly kind: 'filters';
  readonly parent: string | null;
  readonly types: readonly string[];
}

/** What readers wrote under a page. */
export interface CommentsAsked {
  readonly kind: 'comments';
  readonly page: string;
}

/** The live pages of the site that fit a question. */
export interface SearchAsked {
  readonly kind: 'search';
  /** As it was typed: words, `"phrases"`, `-without`. */
  readonly text: string;
  /** Only pages of this type, by its name. */
  readonly type: string | null;
  /** Only those of the category or tag with this slug. */
  readonly term: string | null;
  /** Only those dated in this year, `2026`, in the zone of the site. */
  readonly year: string | null;
  /** Which part, from 1. */
  readonly number: number;
  /** How many in one part. */
  readonly size: number;
}

/** What a template wants to know about other pages, said before it is drawn so that a page asks for everything at once. */
export type PageQuery = PagesUnder | ArticlesAsked | FiltersAsked | CommentsAsked | SearchAsked;

/** Queries by the names under which the template finds their answers. */
export type PageQueries = Readonly<Record<string, PageQuery>>;

/** What answers a query. */
export type AnswerOf<Q> = Q extends PagesUnder
  ? readonly PageFacts[]
  : Q extends ArticlesAsked
    ? Listing
    : Q extends FiltersAsked
      ? Filters
      : Q extends CommentsAsked
        ? readonly CommentFacts[]
        : Q extends SearchAsked
          ? SearchResults
          : never;

/** The answers, by the same names. */
export type Answers<Q> = { readonly [Name in keyof Q]: AnswerOf<Q[Name]> };

/** Asks for the live pages directly under a page (null: of the whole site), at most `limit` (1 to 100). */
export function pagesUnder(
  parent: string | null,
  {
    limit,
    order = 'newest',
    types,
  }: { readonly limit: number; readonly order?: PagesUnder['order']; readonly types?: readonly PageType[] },
): PagesUnder {
  return {
    kind: 'pages-under',
    parent,
    limit: Math.min(100, Math.max(1, Math.trunc(limit) || 1)),
    order: parent === null ? 'newest' : order,
    types: types?.map(({ name }) => name) ?? null,
  };
}

/** Asks for a part of the articles of the index that `page` is, or that `page` is an archive of; `size` is 1 to 50. */
export function articles(
  { index }: PageFacts,
  {
    types,
    size,
    ...filter
  }: { readonly types: readonly PageType[]; readonly size: number } & Partial<
    Pick<ArticlesAsked, 'category' | 'tag' | 'author' | 'period'>
  >,
): ArticlesAsked {
  return {
    kind: 'articles',
    parent: index?.parent ?? null,
    types: types.map(({ name }) => name),
    category: null,
    tag: null,
    author: null,
    period: null,
    ...filter,
    number: index?.number ?? 1,
    size: Math.min(50, Math.max(1, Math.trunc(size) || 1)),
  };
}

/** Asks by what the articles of the index that `page` is can be found. */
export function filters({ index }: PageFacts, { types }: { readonly types: readonly PageType[] }): FiltersAsked {
  return { kind: 'filters', parent: index?.parent ?? null, types: types.map(({ name }) => name) };
}

/** Asks for the comments under a page, threaded. */
export function commentsOn({ id }: PageFacts): CommentsAsked {
  return { kind: 'comments', page: id };
}

/** Asks for a part of what fits a question; `size` is 1 to 50, further than `lastPart` nobody looks. */
export function search(
  text: string,
  { size, number = 1, type = null, term = null, year = null }: { readonly size: number } & Partial<SearchAsked>,
): SearchAsked {
  const whole = (value: number, most: number) => Math.min(most, Math.max(1, Math.trunc(value) || 1));
  return { kind: 'search', text, type, term, year, number: whole(number, lastPart), size: whole(size, 50) };
}

/** The last part of what was found that is shown. */
const lastPart = 200;

/** The same for two queries that have the same answer. */
export function queryKey(query: PageQuery): string {
  return JSON.stringify(query, Object.keys(query).sort());
}
