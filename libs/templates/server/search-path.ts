import type { SearchAsked } from './queries';

/** Where a site is searched. */
export const searchAddress = '/search';

/** The address of a question as it stands in links: `searchPath({ text: 'glass', year: '2026' })` is `/search?q=glass&from=2026`. */
export function searchPath({
  text,
  type,
  term,
  year,
  number = 1,
}: { readonly text: string } & Partial<Pick<SearchAsked, 'type' | 'term' | 'year' | 'number'>>): string {
  const parameters = new URLSearchParams({
    q: text,
    ...(type && { type }),
    ...(term && { term }),
    ...(year && { from: year }),
    ...(number > 1 && { page: String(number) }),
  });
  return `${searchAddress}?${parameters.toString()}`;
}
