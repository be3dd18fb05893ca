import { SearchPage } from '@tessera/content/contract';
import { search, searchPath, template } from '@tessera/templates/server';
import { NothingFound } from '../parts/search/nothing-found';
import { SearchField } from '../parts/search/search-field';
import { SearchFilters } from '../parts/search/search-filters';
import { SearchHits } from '../parts/search/search-hits';
import { wordsFor } from '../words';

const size = 20;

export default template(SearchPage, {
  load: ({ text, type, term, year, part }) => ({ found: search(text, { size, number: part, type, term, year }) }),
  render: ({ text, type, term, year }, { loaded: { found }, ...tools }) => {
    const { format } = tools;
    const words = wordsFor(format.locale);
    const asked = { text, type, term, year };
    const { number, parts, total, isCut } = found;
    return (
      <div class="flow search-page">
        <header class="page-head">
          <h1>{words.search}</h1>
          <SearchField text={text} locale={format.locale} />
          {text === '' && <p class="meta">{words.searchHelp}</p>}
          {text !== '' && <p class="meta">{words.results(total, isCut, text, format)}</p>}
        </header>
        {text !== '' && <SearchFilters asked={asked} found={found} tools={tools} />}
        {text !== '' && total === 0 && <NothingFound found={found} asked={asked} tools={tools} />}
        {found.hits.length > 0 && <SearchHits hits={found.hits} tools={tools} />}
        {parts > 1 && number <= parts && (
          <nav class="parts" aria-label={words.searchParts}>
            {number > 1 && (
              <a href={searchPath({ ...asked, number: number - 1 })} rel="prev">
                {words.before}
              </a>
            )}
            <span class="meta">{words.part(number, parts, format)}</span>
            {number < parts && (
              <a href={searchPath({ ...asked, number: number + 1 })} rel="next">
                {words.further}
              </a>
            )}
          </nav>
        )}
      </div>
    );
  },
});
