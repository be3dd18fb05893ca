import { type SearchResults, searchPath, type Tools } from '@tessera/templates/server';
import { wordsFor } from '../../words';
import { WaysOn } from '../ways-on';
import type { AskedSearch } from './search-filters';

/** Says that nothing was found, and what to try instead. */
export function NothingFound({
  found,
  asked,
  tools,
}: {
  readonly found: SearchResults;
  readonly asked: AskedSearch;
  readonly tools: Tools;
}) {
  const words = wordsFor(tools.format.locale);
  const isNarrow = asked.type !== null || asked.term !== null || asked.year !== null;
  return (
    <>
      {found.didYouMean && (
        <p class="standfirst">
          {words.didYouMean} <a href={searchPath({ text: found.didYouMean })}>{found.didYouMean}</a>?
        </p>
      )}
      {isNarrow && (
        <p>
          <a href={searchPath({ text: asked.text })}>{words.searchEverywhere}</a>
        </p>
      )}
      <p>{words.nothingFoundHelp}</p>
      <WaysOn tools={tools} />
    </>
  );
}
