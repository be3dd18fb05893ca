import type { MenuEntry, Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** Says that there is nothing here, or nothing any more, why that may be, and where to go on. */
export function NotFound({ tools: { site, format }, isGone }: { readonly tools: Tools; readonly isGone: boolean }) {
  const words = wordsFor(format.locale);
  return (
    <div class="flow">
      <header class="page-head">
        <p class="kicker">{isGone ? 410 : 404}</p>
        <h1>{isGone ? words.gone : words.notFound}</h1>
        <p class="standfirst">{isGone ? words.goneHelp : words.notFoundHelp}</p>
      </header>
      <section class="ways">
        <h2>{words.notFoundWays}</h2>
        <ul class="way-list">
          <li>
            <a href={site.home.path}>{site.name}</a>
          </li>
          {(site.menus['main'] ?? []).flatMap(ways).map(({ path, label }) => (
            <li>
              <a href={path}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** A line that leads somewhere; of a mere heading the lines beneath it. */
function ways({ path, label, entries }: MenuEntry): Array<{ readonly path: string; readonly label: string }> {
  return path === null ? entries.flatMap(ways) : [{ path, label }];
}
