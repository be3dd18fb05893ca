import type { Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** Says that there is nothing here, why that may be, and where to go on. */
export function NotFound({ tools: { site, format } }: { readonly tools: Tools }) {
  const words = wordsFor(format.locale);
  return (
    <div class="flow">
      <header class="page-head">
        <p class="kicker">404</p>
        <h1>{words.notFound}</h1>
        <p class="standfirst">{words.notFoundHelp}</p>
      </header>
      <section class="ways">
        <h2>{words.notFoundWays}</h2>
        <ul class="way-list">
          {[{ ...site.home, title: site.name }, ...site.menu].map(({ path, title }) => (
            <li>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
