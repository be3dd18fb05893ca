import type { MenuEntry, Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** Where to go on from a page that has nothing: home, and where the main menu leads. */
export function WaysOn({ tools: { site, format } }: { readonly tools: Tools }) {
  return (
    <section class="ways">
      <h2>{wordsFor(format.locale).notFoundWays}</h2>
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
  );
}

/** A line that leads somewhere; of a mere heading the lines beneath it. */
function ways({ path, label, entries }: MenuEntry): Array<{ readonly path: string; readonly label: string }> {
  return path === null ? entries.flatMap(ways) : [{ path, label }];
}
