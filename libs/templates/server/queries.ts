import type { PageFacts } from './facts';

/** Live pages directly under a page, or of the whole site where that is null. */
export interface PagesUnder {
  readonly kind: 'pages-under';
  readonly parent: string | null;
  readonly limit: number;
  /** `newest`: by publication; `position`: as the editor ordered them. */
  readonly order: 'newest' | 'position';
}

/** What a template wants to know about other pages, said before it is drawn so that a page asks for everything at once. */
export type PageQuery = PagesUnder;

/** Queries by the names under which the template finds their answers. */
export type PageQueries = Readonly<Record<string, PageQuery>>;

/** The answers, by the same names. */
export type Answers<Q> = { readonly [Name in keyof Q]: readonly PageFacts[] };

/** Asks for the live pages directly under a page (null: of the whole site), at most `limit` (1 to 100). */
export function pagesUnder(parent: string | null, { limit, order = 'newest' }: { readonly limit: number; readonly order?: PagesUnder['order'] }): PagesUnder {
  return { kind: 'pages-under', parent, limit: Math.min(100, Math.max(1, Math.trunc(limit) || 1)), order };
}

/** The same for two queries that have the same answer. */
export function queryKey({ kind, parent, limit, order }: PageQuery): string {
  return `${kind} ${parent} ${order} ${limit}`;
}
