import { listingAddress, pathFromAddress } from '@tessera/content/contract';
import { decodeValues, type DocumentFields, fieldsOf, type PageType, uuidv7 } from '@tessera/models';
import { type FoundPage, type OtherPages, PublishedContent, type RecordsByEntity, type SitemapEntry } from '../server';
import {
  type AnswerOf,
  type ArticlesAsked,
  type CommentFacts,
  type FileFacts,
  type Filters,
  type IndexPlace,
  type MediaFacts,
  type PageFacts,
  type PageLink,
  type PageQuery,
  type PagesUnder,
  type PictureFacts,
  queryKey,
  type SearchAsked,
  type SearchResults,
  type SiteFacts,
} from '@tessera/templates/server';

/** A page as a spec writes it. */
export interface WrittenPage {
  readonly type: PageType;
  /** Decoded; the page above is the one at the address above. */
  readonly address: string;
  readonly fields: DocumentFields;
  readonly id?: string;
  readonly publishedAt?: Date;
  readonly locale?: string;
  readonly isInMenu?: boolean;
}

/** What there is besides pages. */
export interface InMemory {
  readonly pictures?: readonly PictureFacts[];
  readonly files?: readonly FileFacts[];
  readonly records?: RecordsByEntity;
  readonly filters?: Filters;
  /** Addresses of pages that were taken away. */
  readonly gone?: readonly string[];
  /** What a search finds; nothing when left out. */
  readonly found?: (asked: SearchAsked) => SearchResults;
  /** Under every page. */
  readonly comments?: readonly CommentFacts[];
}

/** A whole site that lives in the memory of a spec: for templates and themes, which need no database. */
export class PagesInMemory extends PublishedContent {
  private readonly written: ReadonlyArray<WrittenPage & { readonly facts: PageFacts }>;

  constructor(
    private readonly about: Partial<Omit<SiteFacts, 'id' | 'home' | 'menu'>>,
    pages: readonly WrittenPage[],
    private readonly library: InMemory = {},
  ) {
    super();
    this.written = pages.map((page) => ({ ...page, facts: factsOf(page) }));
  }

  async site(): Promise<SiteFacts> {
    const home = this.written.find(({ address }) => address === '/')!.facts;
    const menu = this.written
      .filter(({ address, isInMenu = true }) => isInMenu && /^\/[^/]+$/.test(address))
      .map(({ facts }) => facts);
    return {
      id: '01900000-0000-7000-8000-000000000000',
      name: 'Example',
      locale: 'en',
      zone: 'UTC',
      url: 'https://www.example.org',
      menus: { main: menu.map(({ id, title, path }) => ({ id, label: title, path, page: id, entries: [] })) },
      tagline: null,
      logo: null,
      logoPicture: null,
      accent: null,
      paper: 'warm',
      languages: [],
      ...this.about,
      home,
      menu,
    };
  }

  async pageAt(address: string): Promise<FoundPage | null> {
    const found = this.written.find((page) => page.address === address);
    if (!found) return null;
    const articles = this.written
      .filter(({ type, address: each }) => type.schemaOrg === 'Article' && above(each) === above(address))
      .sort((a, b) => Number(a.facts.datedAt) - Number(b.facts.datedAt));
    const at = articles.indexOf(found);
    return {
      facts: { ...found.facts, ...this.indexOf(found) },
      locale: found.locale ?? this.about.locale ?? 'en',
      fields: found.fields,
      ancestors: this.written
        .filter((page) => page !== found && (page.address === '/' || address.startsWith(`${page.address}/`)))
        .map(({ facts }) => facts),
      indexPath: pathFromAddress(
        this.written.find((page) => page.type.isIndex && (page === found || page.address === above(address)))
          ?.address ?? '/',
      ),
      previous: articles[at - 1]?.facts ?? null,
      next: at === -1 ? null : (articles[at + 1]?.facts ?? null),
    };
  }

  async sharedDraft(id: string): Promise<FoundPage> {
    return await this.draft(id);
  }

  async draft(id: string): Promise<FoundPage> {
    return (await this.pageAt(this.written.find(({ facts }) => facts.id === id)!.address))!;
  }

  async otherPages(ids: readonly string[], queries: readonly PageQuery[]): Promise<OtherPages> {
    const facts = this.written.map((page) => page.facts);
    return {
      byId: new Map(facts.filter(({ id }) => ids.includes(id)).map((page) => [page.id, page])),
      answers: new Map(queries.map((query) => [queryKey(query), this.answer(query)])),
    };
  }

  async suggestions(typed: string): Promise<readonly PageLink[]> {
    return this.written.map(({ facts }) => facts).filter(({ title }) => title.toLowerCase().startsWith(typed));
  }

  async records(): Promise<RecordsByEntity> {
    return this.library.records ?? new Map();
  }

  async media(ids: readonly string[]): Promise<MediaFacts> {
    const those = <T extends { readonly id: string }>(all: readonly T[] = []) =>
      new Map(all.filter(({ id }) => ids.includes(id)).map((each) => [each.id, each]));
    return { pictures: those(this.library.pictures), files: those(this.library.files) };
  }

  async redirectFrom(): Promise<string | null> {
    return null;
  }

  async askedFor(): Promise<{ readonly to: string | null } | null> {
    return null;
  }

  async isGone(address: string): Promise<boolean> {
    return this.library.gone?.includes(address) ?? false;
  }

  async sitemap(after: string | null, limit: number): Promise<readonly SitemapEntry[]> {
    return this.written
      .map(({ facts: { id, path, publishedAt } }) => ({ id, path, updatedAt: publishedAt }))
      .filter(({ id }) => after === null || id > after)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  async sitemapParts(): Promise<ReadonlyArray<string | null>> {
    return [null];
  }

  private answer(query: PageQuery): AnswerOf<PageQuery> {
    switch (query.kind) {
      case 'pages-under':
        return this.under(query);
      case 'articles':
        return this.articles(query);
      case 'filters':
        return this.library.filters ?? { categories: [], tags: [], authors: [], months: [] };
      case 'comments':
        return this.library.comments ?? [];
      case 'search':
        return this.library.found?.(query) ?? foundNothing(query);
    }
  }

  private under({ parent, limit, order, types }: Omit<PagesUnder, 'kind'>): PageFacts[] {
    const parentAddress = this.written.find(({ facts }) => facts.id === parent)?.address;
    const found = this.written
      .filter(({ address }) => address !== '/' && (parent === null || above(address) === parentAddress))
      .map(({ facts }) => facts)
      .filter(({ type }) => types?.includes(type) ?? true);
    return (order === 'newest' ? found.sort((a, b) => Number(b.datedAt) - Number(a.datedAt)) : found).slice(0, limit);
  }

  private articles({
    parent,
    types,
    category,
    tag,
    author,
    period,
    number,
    size,
  }: ArticlesAsked): AnswerOf<ArticlesAsked> {
    const has = (page: PageFacts, field: string, id: string | null) =>
      id === null || ((page.values[field] ?? []) as readonly string[]).includes(id);
    const found = this.under({ parent, limit: Infinity, order: 'newest', types }).filter(
      (page) =>
        has(page, 'categories', category) &&
        has(page, 'tags', tag) &&
        has(page, 'authors', author) &&
        page.datedAt.toISOString().startsWith(period ?? ''),
    );
    return {
      pages: found.slice((number - 1) * size, number * size),
      total: found.length,
      number,
      parts: Math.ceil(found.length / size),
    };
  }

  /** An archive is of the index above it. */
  private indexOf({ type, address, facts }: WrittenPage & { readonly facts: PageFacts }): { index?: IndexPlace } {
    const asked = type.isIndex ? null : listingAddress(address);
    const index = type.isIndex
      ? { address, facts }
      : this.written.find((page) => page.address === asked?.index && page.type.isIndex);
    if (!index) return {};
    const { id, path, title } = index.facts;
    return { index: { parent: index.address === '/' ? null : id, path, title, number: asked?.number ?? 1 } };
  }
}

function foundNothing({ number }: SearchAsked): SearchResults {
  const none = { hits: [], types: [], categories: [], tags: [], years: [] };
  return { ...none, total: 0, isCut: false, number, parts: 0, didYouMean: null };
}

function factsOf({
  type,
  address,
  fields,
  id = uuidv7(),
  publishedAt = new Date('2026-11-22T09:00:00Z'),
}: WrittenPage): PageFacts {
  const shown = Object.fromEntries(fieldsOf(type.fields).filter(([name]) => type.api.includes(name)));
  const stated = fields['publishedOn'];
  const datedAt = typeof stated === 'string' ? new Date(stated) : publishedAt;
  return {
    id,
    type: type.name,
    title: String(fields['title']),
    path: pathFromAddress(address),
    publishedAt,
    datedAt,
    values: decodeValues(shown, fields),
  };
}

function above(address: string): string {
  return address.slice(0, address.lastIndexOf('/')) || '/';
}
