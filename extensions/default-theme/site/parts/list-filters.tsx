import { type Filter, type Filters, listingPath, type Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** By what the articles of an index can be found: links to its archives. */
export function ListFilters({
  filters,
  tools,
  track = 'content',
}: {
  readonly filters: Filters;
  readonly tools: Tools;
  readonly track?: 'content' | 'wide';
}) {
  const { format, page } = tools;
  const words = wordsFor(format.locale);
  const index = page?.index?.path ?? '/';
  const named = (heading: string, all: readonly Filter[], of: (slug: string) => Parameters<typeof listingPath>[1]) => ({
    heading,
    links: all.map(({ name, slug, count }) => ({ name, count, path: listingPath(index, of(slug)) })),
  });
  const groups = [
    named(words.categories, filters.categories, (category) => ({ category })),
    named(words.tags, filters.tags, (tag) => ({ tag })),
    named(words.authors, filters.authors, (author) => ({ author })),
    {
      heading: words.months,
      links: filters.months.map(({ month, count }) => ({
        name: format.period(month),
        count,
        path: listingPath(index, { period: month }),
      })),
    },
  ].filter(({ links }) => links.length > 0);
  if (groups.length === 0) return null;
  return (
    <nav class={`list-filters ${track}`} aria-label={words.filters}>
      {groups.map(({ heading, links }) => (
        <details>
          <summary>{heading}</summary>
          <ul>
            {links.map(({ name, count, path }) => (
              <li>
                <a href={path}>{name}</a> <span class="meta">{format.number(count)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
