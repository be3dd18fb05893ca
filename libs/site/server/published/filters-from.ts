import { Author, Category, Tag } from '@tessera/content/contract';
import type { Told } from '@tessera/content/server';
import type { Filters } from '@tessera/templates/server';

type FiltersRow = Told['filters'] extends ReadonlyMap<string, infer Row> ? Row : never;

/** By what articles can be found, as templates see it. */
export function filtersFrom({ terms, months }: FiltersRow): Filters {
  const of = (name: string) =>
    terms.filter(({ entity }) => entity === name).map(({ entity: _entity, ...filter }) => filter);
  return { categories: of(Category.name), tags: of(Tag.name), authors: of(Author.name), months };
}
