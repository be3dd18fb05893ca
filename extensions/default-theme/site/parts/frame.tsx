import type { PageLink, Tools } from '@tessera/templates/server';
import type { ComponentChildren } from 'preact';
import { wordsFor } from '../words';

/** What stands around every page: the way past the header, the header with its menu, the page, the footer. */
export function Frame({ children, tools }: { readonly children: ComponentChildren; readonly tools: Tools }) {
  const { site, page, format } = tools;
  const words = wordsFor(format.locale);
  const isHome = page?.id === site.home.id;
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="site-header">
        <div class="bar">
          <a class="site-name" href="/" aria-current={isHome ? 'page' : undefined}>
            {site.name}
          </a>
          {site.menu.length > 0 && (
            <nav class="menu" aria-label={words.mainMenu}>
              <details>
                <summary>{words.menu}</summary>
                <ul class="menu-list">
                  {site.menu.map((each) => (
                    <li>
                      <a href={each.path} aria-current={currentness(each, tools)}>
                        {each.title}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            </nav>
          )}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="site-footer">
        <div class="bar">
          <p>{site.name}</p>
          <ul class="footer-list">
            {site.menu.map((each) => (
              <li>
                <a href={each.path}>{each.title}</a>
              </li>
            ))}
            <li>
              <a href="#content">{words.backToTop}</a>
            </li>
          </ul>
        </div>
      </footer>
    </>
  );
}

function currentness(item: PageLink, { page, ancestors }: Tools): 'page' | 'true' | undefined {
  if (page?.id === item.id) return 'page';
  return ancestors.some(({ id }) => id === item.id) ? 'true' : undefined;
}
