import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import type { MenuEntry } from '@tessera/templates/server';
import { Menu, type MenuItem, menuLines, pathFromAddress } from '../contract';
import { PublishedPages } from './published/published-pages';
import type { LiveAddress } from './published/published-page';
import { noteRead } from './tags';

/** The menus of the site as visitors see them. */
@Injectable()
export class Menus {
  constructor(
    private readonly database: Database,
    private readonly pages: PublishedPages,
  ) {}

  /**
   * Menus by the places where they are shown, for everybody. Lines follow their pages; those to pages that visitors do not see
   * are left out, and so are headings over nothing. Two statements.
   */
  async shown(): Promise<Readonly<Record<string, readonly MenuEntry[]>>> {
    noteRead(Menu.name);
    const menus = await this.database.query<{ place: string; items: readonly MenuItem[] | null }>(
      `SELECT place, items FROM ${Menu.table} WHERE place IS NOT NULL ORDER BY place`,
    );
    const ids = menus.flatMap(({ items }) => menuLines(items ?? []).flatMap(pageOf));
    const pages = await this.pages.resolve(ids);
    return Object.fromEntries(menus.map(({ place, items }) => [place, entriesOf(items ?? [], pages)]));
  }
}

function pageOf({ link }: MenuItem): string[] {
  return link && 'page' in link ? [link.page] : [];
}

function entriesOf(items: readonly MenuItem[], pages: ReadonlyMap<string, LiveAddress>): MenuEntry[] {
  return items.flatMap(({ id, label, link, items: inner }): MenuEntry[] => {
    const entries = entriesOf(inner, pages);
    if (link === null) return entries.length > 0 ? [{ id, label, path: null, page: null, entries }] : [];
    if ('url' in link) return [{ id, label, path: link.url, page: null, entries }];
    const page = pages.get(link.page);
    // What stands beneath a line that leads nowhere takes its place.
    return page
      ? [{ id, label: label || page.title, path: pathFromAddress(page.path), page: page.id, entries }]
      : entries;
  });
}
