import { type SearchResults, searchPath, type Tools } from '@tessera/templates/server';
import { wordsFor } from '../../words';

/** What was asked, and what it is narrowed down to. */
export interface AskedSearch {
  readonly text: string;
  readonly type: string | null;
  readonly term: string | null;
  readonly year: string | null;
}

interface FiltersProps {
  readonly asked: AskedSearch;
  readonly found: SearchResults;
  readonly tools: Tools;
}

/** By what the pages found can be narrowed down, as links with their counts; what was chosen leads back. */
export function SearchFilters({ asked, found, tools }: FiltersProps) {
  const { format } = tools;
  const words = wordsFor(format.locale);
  const term = (name: string, all: SearchResults['tags']) => ({
    heading: name,
    links: all.map((each) => ({ name: each.name, count: each.count, to: { ...asked, term: each.slug } })),
  });
  const isNarrow = asked.term !== null;
  const groups = [
    {
      heading: words.kinds,
      links: found.types.map(({ type, label, count }) => ({
        name: words.kind[type] ?? label,
        count,
        to: { ...asked, type },
      })),
      isOpen: asked.type === null,
    },
    { ...term(words.categories, found.categories), isOpen: !isNarrow },
    { ...term(words.tags, found.tags), isOpen: !isNarrow },
    {
      heading: words.years,
      links: found.years.map(({ year, count }) => ({ name: year, count, to: { ...asked, year } })),
      isOpen: asked.year === null,
    },
  ].filter(({ links, isOpen }) => isOpen && links.length > 1);
  return (
    <>
      <Chosen asked={asked} found={found} tools={tools} />
      {groups.length > 0 && (
        <nav class="list-filters" aria-label={words.narrow}>
          {groups.map(({ heading, links }) => (
            <details name="narrow">
              <summary>{heading}</summary>
              <ul>
                {links.map(({ name, count, to }) => (
                  <li>
                    <a href={searchPath(to)} rel="nofollow">
                      {name}
                    </a>{' '}
                    <span class="meta">{format.number(count)}</span>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
      )}
    </>
  );
}

function Chosen({ asked, found, tools: { format } }: FiltersProps) {
  const words = wordsFor(format.locale);
  const { type, term, year } = asked;
  const termName = [...found.categories, ...found.tags].find(({ slug }) => slug === term)?.name ?? term;
  const typeName = type && (words.kind[type] ?? found.types.find((each) => each.type === type)?.label ?? type);
  const chosen = [
    { name: typeName, to: { ...asked, type: null } },
    { name: termName, to: { ...asked, term: null } },
    { name: year, to: { ...asked, year: null } },
  ].filter(({ name }) => name !== null);
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={words.narrowed}>
      {chosen.map(({ name, to }) => (
        <li>
          <a href={searchPath(to)} rel="nofollow">
            {name}
            <span class="unseen"> – {words.widen}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
