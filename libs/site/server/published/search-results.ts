import { Category, Tag } from '@tessera/content/contract';
import type { FoundPages } from '@tessera/content/server';
import type { PageType } from '@tessera/models';
import type { SearchAsked, SearchHit, SearchResults } from '@tessera/templates/server';

/** What was found, as templates see it. */
export function searchResults(
  { number, size }: SearchAsked,
  hits: readonly SearchHit[],
  { total, isCut, types, terms, years, didYouMean }: Omit<FoundPages, 'rows'>,
  installed: ReadonlyMap<string, PageType>,
): SearchResults {
  const of = (name: string) =>
    terms.filter(({ entity }) => entity === name).map(({ entity: _entity, ...filter }) => filter);
  return {
    hits,
    total,
    isCut,
    number,
    parts: Math.ceil(total / size),
    types: types.map(({ type, count }) => ({ type, count, label: installed.get(type)?.label ?? type })),
    categories: of(Category.name),
    tags: of(Tag.name),
    years,
    didYouMean,
  };
}
