import type { PageType } from '@tessera/models';
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

/** What a template wants to know about other pages, said before it is drawn so that a page asks for everything at once. */
export type PageQuery = PagesUnder;

/** Queries by the names under which the template finds their answers. */
export type PageQueries = Readonly<Record<string, PageQuery>>;

/** The answers, by the same names. */
export type Answers<Q> = { readonly [Name in keyof Q]: readonly PageFacts[] };

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
    order,
    types: types?.map(({ name }) => name) ?? null,
  };
}

/** The same for two queries that have the same answer. */
export function queryKey({ kind, parent, limit, order, types }: PageQuery): string {
  return `${kind} ${parent} ${order} ${limit} ${types?.join() ?? '*'}`;
}
