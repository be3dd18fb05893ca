import { SearchPage } from '@tessera/content/contract';
import { isOf, type MenuEntry, type Tools } from '@tessera/templates/server';
import type { ComponentChildren } from 'preact';
import { wordsFor } from '../words';
import { FooterMenu, MainMenu } from './menus';
import { HeaderSearch } from './search/search-field';

/** What stands around every page: the way past the header, the header with its menu, the page, the footer. */
export function Frame({ children, tools }: { readonly children: ComponentChildren; readonly tools: Tools }) {
  const { site, format } = tools;
  const { menus } = site;
  const words = wordsFor(format.locale);
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="site-header">
        <div class="bar">
          <SiteName tools={tools} />
          {!(tools.page && isOf(SearchPage, tools.page)) && <HeaderSearch locale={format.locale} />}
          <MainMenu tools={tools} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="site-footer">
        <div class="bar">
          <div class="colophon">
            <p class="colophon-name">{site.name}</p>
            {site.tagline && <p>{site.tagline}</p>}
          </div>
          <div class="footer-menus">
            <FooterMenu entries={menus['footer'] ?? firstLines(menus['main'])} label={words.footer} tools={tools} />
            <FooterMenu entries={menus['social'] ?? []} label={words.elsewhere} tools={tools} />
          </div>
          <div class="imprint">
            <FooterMenu entries={menus['legal'] ?? []} label={words.legal} tools={tools} />
            <a href="#content">{words.backToTop}</a>
          </div>
        </div>
      </footer>
    </>
  );
}

/** The way home: the site's logo, which then says its name, or the name. */
function SiteName({ tools: { site, page, image } }: { readonly tools: Tools }) {
  const logo = image(site.logo, { sizes: '12rem' });
  return (
    <a class="site-name" href="/" aria-current={page?.id === site.home.id ? 'page' : undefined}>
      {logo ? <img {...logo} class="logo" loading={undefined} alt={logo.alt || site.name} /> : site.name}
    </a>
  );
}

/** What the footer of a site without a menu of its own there shows: where the main menu leads at once. */
function firstLines(main: readonly MenuEntry[] = []): MenuEntry[] {
  return main.filter(({ path }) => path !== null).map((entry) => ({ ...entry, entries: [] }));
}
