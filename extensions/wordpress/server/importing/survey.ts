import { reservedSegments, slugFromTitle } from '@tessera/content/contract';
import { oldAddress } from '../mapping/old-addresses';
import type { WxrAuthor, WxrItem, WxrSite, WxrTerm } from '../wxr/events';
import { readWxr } from '../wxr/wxr-reader';
import { comesIn, isArticle, isLineOfMenu, type ItemToBring } from './what-comes-in';
import { withoutCircles } from './without-circles';

/** An attachment, as those need it who show it. */
export interface FileFacts {
  readonly id: number;
  readonly url: string;
  /** Of its own page there. */
  readonly link: string;
  /** The item to which it was uploaded. */
  readonly parent: number | null;
  readonly order: number;
  readonly alt: string;
  readonly caption: string;
}

/** The items of one type that become articles: posts, or things of a type that a plugin made. */
export interface TypeFacts {
  readonly count: number;
  /** The first segment that all of their addresses have in common: `/product/…`; null where there is none. */
  readonly segment: string | null;
  /** The page at the top that stands at that address. */
  readonly page: number | null;
}

/** A line of a menu. */
export interface MenuLineFacts {
  readonly id: number;
  /** Slug of its menu. */
  readonly menu: string;
  readonly title: string;
  readonly order: number;
  /** `post_type`, `taxonomy`, `custom`, `post_type_archive`. */
  readonly type: string;
  /** Id of the line above it, 0 for none. */
  readonly above: number;
  /** Name of the post type or the taxonomy. */
  readonly object: string;
  readonly objectId: number;
  readonly url: string;
}

/** What must be known of a whole export before the first page is made; small things only, never content. */
export interface Survey {
  readonly site: WxrSite;
  /** By their logins; also those of whom the export says no more than that they wrote something. */
  readonly authors: ReadonlyMap<string, WxrAuthor>;
  /** By `termKey`. Those above come before those below. */
  readonly terms: ReadonlyMap<string, WxrTerm>;
  /** The pages that come in, with the page above each. */
  readonly parents: ReadonlyMap<number, number | null>;
  /** What becomes articles, by its type. */
  readonly types: ReadonlyMap<string, TypeFacts>;
  /** The attachments that come in, by their ids. */
  readonly files: ReadonlyMap<number, FileFacts>;
  /** What the pages and articles that come in had as addresses, with their ids. */
  readonly addresses: ReadonlyMap<string, number>;
  /** Ids of the pages and articles that come in. */
  readonly pages: ReadonlySet<number>;
  /** Menus by their slugs, with their lines. */
  readonly menus: ReadonlyMap<string, { readonly name: string; readonly lines: readonly MenuLineFacts[] }>;
  /** What stands in patterns (reusable blocks), by their ids. */
  readonly patterns: ReadonlyMap<number, string>;
}

/** More of patterns than this is not kept in memory: characters. */
const patternsMax = 8_000_000;

/** Reads a whole export, and so proves that it can be read to its end; throws what `readWxr` throws. */
export async function survey(chunks: AsyncIterable<Uint8Array>): Promise<Survey> {
  const surveyor = new Surveyor();
  for await (const event of readWxr(chunks)) {
    if (event.sort === 'site') surveyor.site = event;
    else if (event.sort === 'author') surveyor.authors.set(event.login, event);
    else if (event.sort === 'term') surveyor.addTerm(event);
    else surveyor.addItem(event);
  }
  return surveyor.result();
}

/** By what a term is known: WordPress has a slug once in each taxonomy. */
export function termKey({ taxonomy, slug, name }: Pick<WxrTerm, 'taxonomy' | 'slug' | 'name'>): string {
  const known = taxonomy === 'tag' ? 'post_tag' : taxonomy;
  return `${known} ${slug || slugFromTitle(name)}`;
}

class Surveyor {
  site: WxrSite | undefined;
  readonly authors = new Map<string, WxrAuthor>();
  readonly #terms = new Map<string, WxrTerm>();
  readonly #parents = new Map<number, number | null>();
  readonly #topPages = new Map<string, number>();
  readonly #types = new Map<string, { count: number; segment: string | null | undefined }>();
  readonly #files = new Map<number, FileFacts>();
  readonly #addresses = new Map<string, number>();
  readonly #pages = new Set<number>();
  readonly #lines: MenuLineFacts[] = [];
  readonly #patterns = new Map<number, string>();
  #patternsSize = 0;

  addTerm(term: WxrTerm): void {
    const key = termKey(term);
    const known = this.#terms.get(key);
    if (!known || (known.description === '' && term.description !== '')) this.#terms.set(key, term);
  }

  addItem(item: WxrItem): void {
    if (isLineOfMenu(item)) this.#lines.push(lineOf(item));
    if (item.type === 'wp_block') this.#addPattern(item);
    if (!comesIn(item)) return;
    if (item.type === 'attachment') return void this.#files.set(item.id, fileOf(item));
    this.#addPage(item);
  }

  result(): Survey {
    const parents = withoutCircles(this.#parents);
    const types = [...this.#types].map(([type, { count, segment }]): [string, TypeFacts] => {
      const own = segment ?? (type === 'post' ? 'blog' : null);
      return [type, { count, segment: own, page: own === null ? null : (this.#topPages.get(own) ?? null) }];
    });
    return {
      site: this.site!,
      authors: this.authors,
      terms: aboveFirst(this.#terms),
      parents,
      types: new Map(types),
      files: this.#files,
      addresses: this.#addresses,
      pages: this.#pages,
      menus: this.#menus(),
      patterns: this.#patterns,
    };
  }

  #addPage(item: ItemToBring): void {
    const { id, type, parent, slug, link, author } = item;
    if (this.#pages.has(id)) return;
    this.#pages.add(id);
    const address = oldAddress(link, this.site!.baseUrl);
    if (address !== undefined && !this.#addresses.has(address)) this.#addresses.set(address, id);
    if (!isArticle(item)) {
      this.#parents.set(id, parent);
      if (parent === null && !this.#topPages.has(slug)) this.#topPages.set(slug, id);
      return;
    }
    for (const term of item.terms)
      this.addTerm({ sort: 'term', parent: '', description: '', id: null, meta: [], ...term });
    if (author !== '' && !this.authors.has(author))
      this.authors.set(author, { sort: 'author', login: author, email: '', displayName: author });
    const facts = this.#types.get(type) ?? { count: 0, segment: undefined };
    this.#types.set(type, facts);
    facts.count++;
    const first = address === undefined ? undefined : this.#firstSegmentOf(address);
    if (first !== undefined) facts.segment = facts.segment === undefined || facts.segment === first ? first : null;
  }

  /** Of an address with several; null where it says nothing but the day, or belongs to the product. */
  #firstSegmentOf(address: string): string | null {
    const base = new URL(this.site!.baseUrl || 'http://unknown.invalid').pathname.split('/').filter(Boolean);
    const segments = address.split('/').filter(Boolean).slice(base.length);
    const [first = ''] = segments;
    const isWord = segments.length > 1 && slugFromTitle(first) === first && !/^\d+$/.test(first);
    return isWord && !reservedSegments.has(first) ? first : null;
  }

  #addPattern({ id, content }: WxrItem): void {
    this.#patternsSize += content.length;
    if (id !== null && this.#patternsSize <= patternsMax) this.#patterns.set(id, content);
  }

  #menus(): Survey['menus'] {
    const menus = new Map<string, { name: string; lines: MenuLineFacts[] }>();
    for (const { taxonomy, slug, name } of this.#terms.values())
      if (taxonomy === 'nav_menu') menus.set(slug, { name, lines: [] });
    for (const line of this.#lines) {
      const menu = menus.get(line.menu) ?? { name: line.menu, lines: [] };
      menus.set(line.menu, menu);
      menu.lines.push(line);
    }
    return menus;
  }
}

function lineOf({ id, title, menuOrder, terms, meta }: WxrItem): MenuLineFacts {
  const read = (name: string) => meta.find(({ key }) => key === `_menu_item_${name}`)?.value ?? '';
  return {
    id: id!,
    menu: terms.find(({ taxonomy }) => taxonomy === 'nav_menu')!.slug,
    title,
    order: menuOrder,
    type: read('type'),
    above: Number(read('menu_item_parent')) || 0,
    object: read('object'),
    objectId: Number(read('object_id')) || 0,
    url: read('url'),
  };
}

function fileOf({ id, attachmentUrl, guid, link, parent, menuOrder, meta, excerpt }: ItemToBring): FileFacts {
  const alt = meta.find(({ key }) => key === '_wp_attachment_image_alt')?.value ?? '';
  return { id, url: attachmentUrl || guid, link, parent, order: menuOrder, alt, caption: excerpt };
}

/** Terms in the order in which they can be made; one that is below itself comes as it stands. */
function aboveFirst(terms: ReadonlyMap<string, WxrTerm>): Map<string, WxrTerm> {
  const sorted = new Map<string, WxrTerm>();
  const add = (key: string, above: readonly string[]): void => {
    const term = terms.get(key);
    if (!term || sorted.has(key) || above.includes(key) || above.length > 50) return;
    if (term.parent !== '') add(termKey({ ...term, slug: term.parent }), [...above, key]);
    sorted.set(key, term);
  };
  for (const key of terms.keys()) add(key, []);
  return sorted;
}
