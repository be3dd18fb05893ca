import type { Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** The way from the home page down to the page above this one; nothing right below the home page, where it would say nothing new. */
export function Crumbs({ tools: { ancestors, site, format } }: { readonly tools: Tools }) {
  if (ancestors.length < 2) return null;
  return (
    <nav class="crumbs" aria-label={wordsFor(format.locale).breadcrumb}>
      <ol class="crumb-list">
        {ancestors.map(({ path, title, id }) => (
          <li>
            <a href={path}>{id === site.home.id ? site.name : title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
