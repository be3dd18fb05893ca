import { ArticlePage } from '@tessera/content/contract';
import { isOf, type SearchHit, type Tools } from '@tessera/templates/server';
import { wordsFor } from '../../words';

/** The pages that were found, one below another: title, where the words stand, what it is and where. */
export function SearchHits({ hits, tools }: { readonly hits: readonly SearchHit[]; readonly tools: Tools }) {
  const { format } = tools;
  const words = wordsFor(format.locale);
  return (
    <ul class="entries hits">
      {hits.map(({ page, excerpt }) => (
        <li>
          <h2 class="entry-title">
            <a href={page.path}>{page.title || words.untitled}</a>
          </h2>
          <p class="entry-text">{textOf(page.values, excerpt)}</p>
          <p class="meta">
            {isOf(ArticlePage, page) && <time dateTime={page.datedAt.toISOString()}>{format.date(page.datedAt)}</time>}
            <span>{decodeURI(page.path)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where the words stand; where that is in the title alone, what the page says of itself. */
function textOf(values: Readonly<Record<string, unknown>>, excerpt: SearchHit['excerpt']) {
  const own = [values['summary'], values['intro']].find((value) => typeof value === 'string' && value !== '');
  if (own && !excerpt.some(({ isMatch }) => isMatch)) return own as string;
  return excerpt.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text));
}
