import { homeAddress, joinAddress, pathFromAddress, slugFromTitle } from '@tessera/content/contract';
import { oldAddress } from '../mapping/old-addresses';
import { type Bringing, itemKey, keyOf, pageIdFor } from './bringing';

/** Where something of the old site leads here; `address` is one under which a page is found, for places that name no pages. */
export type OldLink = { readonly page: string; readonly address: string } | { readonly href: string };

/** Knows where addresses of the old site lead here, before what stands there has come in. */
export class OldLinks {
  readonly #authors: ReadonlySet<string>;
  #addresses: ReadonlyMap<number, string> | undefined;
  #ofFiles: ReadonlySet<string> | undefined;

  constructor(
    private readonly bringing: Pick<Bringing, 'from' | 'survey' | 'site'>,
    /** Pages that came in before, by the keys of what they came from. */
    private readonly before: ReadonlyMap<string, string>,
  ) {
    this.#authors = new Set([...bringing.survey.authors.keys()].map((login) => slugFromTitle(login)));
  }

  /** The page that an item is or becomes; undefined for what does not come in. */
  pageOf(item: number): string | undefined {
    return this.bringing.survey.pages.has(item) ? this.#idOf(itemKey(item)) : undefined;
  }

  /** The address that a page or an article had there, and under which it is found here too. */
  addressOf(item: number): string | undefined {
    this.#addresses ??= new Map([...this.bringing.survey.addresses].map(([address, id]) => [id, address]));
    return this.#addresses.get(item);
  }

  /** The page above all articles of a type; undefined for a type of which there are none. */
  indexOf(type: string): string | undefined {
    const facts = this.bringing.survey.types.get(type);
    if (!facts) return undefined;
    return this.#idOf(facts.page === null ? indexKey(type) : itemKey(facts.page));
  }

  /** The archive of a term: beneath the home page, whose list is of all. */
  archiveOf(taxonomy: string, termId: number): { readonly address: string; readonly name: string } | undefined {
    const sort = archives.get(taxonomy);
    if (!sort) return undefined;
    for (const term of this.bringing.survey.terms.values())
      if (term.taxonomy === taxonomy && term.id === termId)
        return { address: archiveAddress(sort, term.slug || term.name), name: term.name };
    return undefined;
  }

  /** Where an address of the old site leads; undefined for what is elsewhere or not known. */
  find(href: string): OldLink | undefined {
    const { baseUrl } = this.bringing.survey.site;
    const base = `${baseUrl}/`;
    // An address without a host is of the old site too; one without a beginning is not looked for.
    if (!baseUrl || !/^(?:https?:)?\//i.test(href) || !URL.canParse(href, base)) return undefined;
    return this.#leading(new URL(href, base), new URL(base));
  }

  /** The attachment that an address of the old site names by its id. */
  attachmentAt(href: string): number | undefined {
    const { survey } = this.bringing;
    const base = `${survey.site.baseUrl}/`;
    if (!survey.site.baseUrl || !/[?&](?:attachment_id|p)=\d/.test(href) || !URL.canParse(href, base)) return undefined;
    const url = new URL(href, base);
    const id = idAsked(url);
    return isAtFront(url, new URL(base)) && survey.files.has(id) ? id : undefined;
  }

  #leading(url: URL, base: URL): OldLink | undefined {
    const { survey, site } = this.bringing;
    if (isAtFront(url, base)) {
      const asked = idAsked(url);
      if (asked > 0) return this.#linkTo(asked) ?? this.#linkTo(survey.files.get(asked)?.parent ?? 0);
      return url.search === '' ? { page: site.home, address: '/' } : undefined;
    }
    const address = oldAddress(url.href, base.href);
    if (address === undefined) return undefined;
    const item = survey.addresses.get(address);
    if (item === undefined) return this.#archiveAt(address, base.pathname) ?? this.#fileAt(address);
    // Behind a page its own place is not kept, so that the address leads there.
    return url.hash === '' ? this.#linkTo(item) : { href: `${pathFromAddress(address)}${url.hash}` };
  }

  #linkTo(item: number): OldLink | undefined {
    const page = this.pageOf(item);
    if (page === undefined) return undefined;
    const address = this.addressOf(item);
    const shortLink = () => `${pathFromAddress(frontOf(this.bringing.survey.site.baseUrl))}?p=${item}`;
    return { page, address: address === undefined ? shortLink() : pathFromAddress(address) };
  }

  /** The page of an attachment: from its address one gets to the file, or to what it was uploaded to. */
  #fileAt(address: string): OldLink | undefined {
    const { files, site } = this.bringing.survey;
    this.#ofFiles ??= new Set([...files.values()].flatMap(({ link }) => oldAddress(link, site.baseUrl) ?? []));
    return this.#ofFiles.has(address) ? { href: pathFromAddress(address) } : undefined;
  }

  #archiveAt(address: string, base: string): OldLink | undefined {
    const [, sort, slug] = new RegExp(`^${escaped(base)}(category|tag|author)/(?:.*/)?([^/]+)$`).exec(address) ?? [];
    if (!sort || !slug) return undefined;
    const isKnown =
      sort === 'author'
        ? this.#authors.has(slug)
        : this.bringing.survey.terms.has(`${sort === 'tag' ? 'post_tag' : 'category'} ${slug}`);
    return isKnown ? { href: pathFromAddress(archiveAddress(sort, slug)) } : undefined;
  }

  #idOf(key: string): string {
    return this.before.get(key) ?? pageIdFor(this.bringing.from, key);
  }
}

/** By which the page above all articles of a type is remembered, where the old site has none. */
export function indexKey(type: string): string {
  return type === 'post' ? 'blog' : keyOf('index', type);
}

/** `/category/news`, in the list of the whole site. */
export function archiveAddress(sort: string, slug: string): string {
  return joinAddress(`/${sort}`, slugFromTitle(decoded(slug)));
}

const archives: ReadonlyMap<string, string> = new Map([
  ['category', 'category'],
  ['post_tag', 'tag'],
]);

function isAtFront(url: URL, base: URL): boolean {
  const isSameHost = withoutWww(url.host) === withoutWww(base.host);
  const path = url.pathname.replace(/\/index\.php$/, '/');
  return isSameHost && (path === base.pathname || `${path}/` === base.pathname);
}

/** The id by which an address asks for something; NaN and 0 are none. */
function idAsked({ searchParams }: URL): number {
  return Number(searchParams.get('p') ?? searchParams.get('page_id') ?? searchParams.get('attachment_id'));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/** Where the front page of the old site stood, in a folder perhaps. */
export function frontOf(baseUrl: string): string {
  return oldAddress(`${baseUrl}/`, baseUrl) ?? homeAddress;
}
