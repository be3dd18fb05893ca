import type { Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';
import { WaysOn } from './ways-on';

/** Says that there is nothing here, or nothing any more, why that may be, and where to go on. */
export function NotFound({ tools, isGone }: { readonly tools: Tools; readonly isGone: boolean }) {
  const words = wordsFor(tools.format.locale);
  return (
    <div class="flow">
      <header class="page-head">
        <p class="kicker">{isGone ? 410 : 404}</p>
        <h1>{isGone ? words.gone : words.notFound}</h1>
        <p class="standfirst">{isGone ? words.goneHelp : words.notFoundHelp}</p>
      </header>
      <WaysOn tools={tools} />
    </div>
  );
}
