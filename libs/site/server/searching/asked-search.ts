import type { DocumentFields } from '@tessera/models';

const mostCharacters = 200;

/**
 * What a query string asks of the search, as values of the search page; what cannot be is left out, as people edit addresses.
 * `page` beyond what is shown is the last.
 */
export function askedSearch(query: string): DocumentFields & { readonly text: string } {
  const given = new URLSearchParams(query);
  const line = (name: string, most: number) =>
    [
      ...(given.get(name) ?? '')
        .replace(/[\p{Cc}\uE000\uE001]+/gu, ' ')
        .toWellFormed()
        .trim(),
    ]
      .slice(0, most)
      .join('');
  const matching = (name: string, form: RegExp) => {
    const value = line(name, 120);
    return form.test(value) ? { [name === 'from' ? 'year' : name]: value } : {};
  };
  return {
    text: line('q', mostCharacters),
    ...matching('type', /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/),
    ...matching('term', /^[\p{L}\p{M}\p{N}-]+$/u),
    ...matching('from', /^(?:19|20|21)\d\d$/),
    part: Math.min(200, Number(/^[1-9]\d{0,5}$/.exec(line('page', 6))?.[0] ?? 1)),
  };
}
