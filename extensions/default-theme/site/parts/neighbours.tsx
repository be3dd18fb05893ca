import type { Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** The articles before and after this one. */
export function Neighbours({ tools: { previous, next, format } }: { readonly tools: Tools }) {
  if (!previous && !next) return null;
  const words = wordsFor(format.locale);
  return (
    <nav class="neighbours" aria-label={words.moreReading}>
      {previous && (
        <a href={previous.path} rel="prev">
          <span class="kicker">{words.previous}</span>
          {previous.title || words.untitled}
        </a>
      )}
      {next && (
        <a class="after" href={next.path} rel="next">
          <span class="kicker">{words.next}</span>
          {next.title || words.untitled}
        </a>
      )}
    </nav>
  );
}
