import { Injectable } from '@nestjs/common';
import { joinAddress, pathFromAddress } from '@tessera/content/contract';
import { type RedirectOfSite, Redirects } from '@tessera/content/server';
import { type Bringing, itemKey } from './bringing';
import { KnownItems } from './known-items';
import { archiveAddress, frontOf } from './old-links';

/**
 * WordPress tells everything by its number too: `/?p=12` (its short links, and all addresses of a site without permalinks), `/?page_id=12`,
 * `/?cat=3`. All of them lead here to what they meant.
 */
@Injectable()
export class ShortLinks {
  constructor(
    private readonly known: KnownItems,
    private readonly redirects: Redirects,
  ) {}

  async redirect(bringing: Bringing): Promise<void> {
    const { from, site } = bringing;
    const links = shortLinks(bringing, await this.known.pages(from));
    if (links.length > 0)
      await this.known.write(from, 'short links', links, () => this.redirects.addAll(site.id, links));
  }
}

function shortLinks({ survey }: Bringing, pages: ReadonlyMap<string, string>): RedirectOfSite[] {
  const { baseUrl } = survey.site;
  if (baseUrl === '') return [];
  const asked = (name: string, number: number) => joinAddress(frontOf(baseUrl), `?${name}=${number}`);
  const ofPages = [...survey.pages].flatMap((id) => {
    const page = pages.get(itemKey(id));
    const names = survey.parents.has(id) ? ['p', 'page_id'] : ['p'];
    return page === undefined ? [] : names.map((name) => ({ path: asked(name, id), page }));
  });
  const ofCategories = [...survey.terms.values()].flatMap(({ taxonomy, id, slug, name }) =>
    taxonomy === 'category' && id !== null
      ? [{ path: asked('cat', id), url: pathFromAddress(archiveAddress('category', slug || name)) }]
      : [],
  );
  return [...ofPages, ...ofCategories];
}
