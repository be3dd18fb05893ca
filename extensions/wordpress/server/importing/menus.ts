import { Menu, type menuPlaces, pathFromAddress } from '@tessera/content/contract';
import { records } from '@tessera/database/server';
import { type FoundTarget, handMadeLink, menuFromLines } from '../mapping/menu-from-lines';
import { plainLine } from '../mapping/plain';
import type { OldLinks } from './old-links';
import { type Bringing, keyOf } from './bringing';
import type { RecordWriter } from './record-writer';
import type { MenuLineFacts, Survey } from './survey';

type Place = keyof typeof menuPlaces;

/** The menus of one old site. An export does not say where a menu was shown; its name often does. */
export class Menus {
  constructor(
    private readonly bringing: Bringing,
    private readonly writer: RecordWriter,
    private readonly links: OldLinks,
  ) {}

  async bring(): Promise<void> {
    for (const [slug, menu] of this.bringing.survey.menus) await this.bringMenu(slug, menu);
  }

  private async bringMenu(
    slug: string,
    { name, lines }: { name: string; lines: readonly MenuLineFacts[] },
  ): Promise<void> {
    const { from, tally } = this.bringing;
    const label = plainLine(name, 120) || slug;
    const { items, skipped, remarks } = menuFromLines(lines, `${from}\nmenu ${slug}`, (line) => this.targetOf(line));
    const place = items.length > 0 ? await this.freePlaceFor(`${slug} ${name}`) : undefined;
    const first = { ...(place && { place }) };
    const order = { key: keyOf('menu', slug), entity: Menu, values: { name: label, items }, first };
    const { outcome, reason } = await this.writer.write(this.bringing, order);
    if (outcome === 'skipped') tally.skip('menu', reason!, label);
    else tally.count('menu', outcome);
    for (const { line, reason: why } of skipped) tally.skip('nav_menu_item', why, nameOf(line));
    for (const { line, reason: why } of remarks) tally.remark('nav_menu_item', why, nameOf(line));
    const others = lines.length - skipped.length;
    if (others > 0 && outcome === 'skipped') tally.skip('nav_menu_item', reason!, label, others);
    else if (others > 0) tally.count('nav_menu_item', outcome, others);
    if (outcome === 'made' && !place) tally.remark('menu', 'Visitors do not see it until it is given a place.', label);
  }

  /** Where its name says that a menu belongs, if no other is there. */
  private async freePlaceFor(words: string): Promise<Place | undefined> {
    const place = placeOf(words, this.bringing.survey);
    return place && !(await records(Menu).exists({ place })) ? place : undefined;
  }

  private targetOf(line: MenuLineFacts): FoundTarget | undefined {
    switch (line.type) {
      case 'post_type': {
        const page = this.links.pageOf(line.objectId);
        return page === undefined ? undefined : { link: { page } };
      }
      case 'taxonomy': {
        const archive = this.links.archiveOf(line.object, line.objectId);
        return archive
          ? { link: { url: pathFromAddress(archive.address) }, name: archive.name }
          : this.handMade(line.url);
      }
      case 'post_type_archive': {
        const page = this.links.indexOf(line.object);
        return page === undefined ? this.handMade(line.url) : { link: { page } };
      }
      default:
        return this.handMade(line.url);
    }
  }

  private handMade(url: string): FoundTarget | undefined {
    const target = this.links.find(url.trim());
    return target && 'page' in target ? { link: { page: target.page } } : handMadeLink(target ? target.href : url);
  }
}

function placeOf(words: string, { menus }: Survey): Place | undefined {
  if (/\b(?:main|primary|header|top|haupt\w*|navigation)\b/i.test(words)) return 'main';
  if (/\bfoot\w*\b/i.test(words)) return 'footer';
  if (/\bsocial\w*\b/i.test(words)) return 'social';
  if (/\b(?:legal|privacy|imprint|impressum)\b/i.test(words)) return 'legal';
  return [...menus.values()].filter(({ lines }) => lines.length > 0).length === 1 ? 'main' : undefined;
}

function nameOf({ title, url, id }: MenuLineFacts): string {
  return plainLine(title, 120) || url || `No. ${id}`;
}
