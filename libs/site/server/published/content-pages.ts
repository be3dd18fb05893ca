import { Inject, Injectable } from '@nestjs/common';
import { Remembered, type TagBoard, Tags } from '@tessera/caching/server';
import {
  homeAddress,
  joinAddress,
  type ListingAddress,
  listingAddress,
  pathFromAddress,
} from '@tessera/content/contract';
import {
  Drafts,
  type ListedRow,
  Menus,
  pageId,
  pageTag,
  PageTree,
  type PublishedPage,
  PublishedPages,
  Redirects,
  Sites,
  SiteSearch,
  threadsOf,
} from '@tessera/content/server';
import { recordsById } from '@tessera/database/server';
import { asVisitor, currentAct, Installed, publicUrlOf, Settings } from '@tessera/extension';
import { decodeValues, type DocumentFields, fieldsOf } from '@tessera/models';
import { MediaLibrary } from '@tessera/media/server';
import {
  type AnswerOf,
  type IndexPlace,
  listingPath,
  type MediaFacts,
  type MenuEntry,
  type PageFacts,
  type PageLink,
  type PageQuery,
  queryKey,
  type SiteFacts,
} from '@tessera/templates/server';
import { withQuery } from '../addressing/with-query';
import { archivePage, type Subject, subjectOf } from './archive-page';
import { categoryAt } from './category-at';
import { filtersFrom } from './filters-from';
import { searchResults } from './search-results';
import {
  type FoundPage,
  type OtherPages,
  PublishedContent,
  type RecordsByEntity,
  type SitemapEntry,
} from './published-content';

/** Most entries of the main menu. */
const menuLength = 8;

/** The content of the database, as the site shows it. */
@Injectable()
export class ContentPages extends PublishedContent {
  private readonly origin: string;
  private readonly remembered: Remembered<SiteFacts>;
  private readonly askedForNumber: Remembered<ReadonlySet<string>>;

  constructor(
    private readonly installed: Installed,
    private readonly sites: Sites,
    private readonly pages: PublishedPages,
    private readonly redirects: Redirects,
    private readonly library: MediaLibrary,
    private readonly menus: Menus,
    private readonly drafts: Drafts,
    private readonly tree: PageTree,
    private readonly search: SiteSearch,
    @Inject(Tags) tags: TagBoard,
    settings: Settings,
  ) {
    super();
    this.origin = publicUrlOf(settings);
    this.remembered = new Remembered(tags, () => this.readSite());
    this.askedForNumber = new Remembered(tags, async () => this.redirects.askedForNumber((await this.site()).id));
  }

  async site(): Promise<SiteFacts> {
    return await this.remembered.get();
  }

  async pageAt(address: string): Promise<FoundPage | null> {
    const { id: site } = await this.site();
    const listing = listingAddress(address);
    const [found, neighbours, subject] = await Promise.all([
      this.pages.byPath(site, address, listing?.index),
      // What may be an archive is looked for as such first.
      listing ? [] : this.pages.neighbours(site, address, this.typesFor('Article')),
      listing?.archive && listing.archive.sort !== 'date' ? subjectOf(listing.archive) : null,
    ]);
    if (!found) return null;
    if (listing && found.path !== address) return this.listing(found, listing, subject);
    const beside = listing ? await this.pages.neighbours(site, address, this.typesFor('Article')) : neighbours;
    const neighbour = (isNext: boolean) => beside.filter((each) => each.isNext === isNext).map(linkOf)[0] ?? null;
    return {
      facts: { ...this.factsOf(found), ...this.indexOf(found, 1) },
      locale: found.locale,
      fields: found.fields,
      ancestors: found.breadcrumb.map(linkOf),
      indexPath: this.indexAbove(found),
      previous: neighbour(false),
      next: neighbour(true),
    };
  }

  /** A further part of an index, or an archive beneath it; null where what was found is no index, or the archive is of nothing. */
  private listing(
    found: PublishedPage,
    { archive, number }: ListingAddress,
    subject: Subject | null,
  ): FoundPage | null {
    const place = this.indexOf(found, number);
    if (!place.index) return null;
    const ancestors = found.breadcrumb.map(linkOf);
    const around = { locale: found.locale, indexPath: place.index.path, previous: null, next: null };
    const facts = { ...this.factsOf(found), ...place };
    if (!archive) return { ...around, ancestors, fields: found.fields, facts };
    const made = archivePage(archive, subject, found.locale);
    if (!made) return null;
    const { type, title, fields, path } = made;
    return {
      ...around,
      ancestors: [...ancestors, linkOf(found)],
      fields: { ...fields, title },
      facts: { ...facts, type, title, path: listingPath(place.index.path, path), values: {} },
    };
  }

  /** The page itself or the one right above it where that is an index, else the home page, whose list is of all. */
  private indexAbove({ type, path, parent, breadcrumb }: PublishedPage): string {
    const isIndex = (name: string) => this.installed.pages.get(name)?.isIndex ?? false;
    if (isIndex(type)) return pathFromAddress(path);
    const above = breadcrumb.find(({ id }) => id === parent);
    return pathFromAddress(above && isIndex(above.type) ? above.path : homeAddress);
  }

  /** Where the list of an index stands. That of the home page is of the whole site. */
  private indexOf({ id, type, path, parent, title }: PublishedPage, number: number): { readonly index?: IndexPlace } {
    if (!this.installed.pages.get(type)?.isIndex) return {};
    return { index: { parent: parent === null ? null : id, path: pathFromAddress(path), title, number } };
  }

  async draft(id: string): Promise<FoundPage> {
    const page = pageId(id);
    const [place, draft, { locale }] = [await this.tree.one(page), await this.drafts.read(page), await this.site()];
    const { type, path, publishedAt } = place;
    const stated = draft.fields['publishedOn'];
    const shown = new Date(publishedAt ?? draft.updatedAt);
    const title = typeof draft.fields['title'] === 'string' ? draft.fields['title'] : '';
    const datedAt = typeof stated === 'string' ? new Date(stated) : shown;
    return {
      facts: this.factsOf({ id: page, type, path, title, fields: draft.fields, publishedAt: shown, datedAt }),
      locale,
      fields: draft.fields,
      ancestors: place.ancestors.map(linkOf),
      indexPath: pathFromAddress(homeAddress),
      previous: null,
      next: null,
    };
  }

  async sharedDraft(id: string): Promise<FoundPage> {
    const draft = await this.draft(id);
    const { byId } = await this.otherPages(
      draft.ancestors.map((ancestor) => ancestor.id),
      [],
    );
    return { ...draft, ancestors: draft.ancestors.flatMap((ancestor) => byId.get(ancestor.id) ?? []) };
  }

  async otherPages(ids: readonly string[], queries: readonly PageQuery[]): Promise<OtherPages> {
    const { id: site, zone } = await this.site();
    const fields = [...new Set([...this.installed.pages.values()].flatMap(({ api }) => api))];
    const searches = queries.filter((query) => query.kind === 'search');
    const [lists, told, found] = await Promise.all([
      this.pages.answers(queries, { site, types: [...this.installed.pages.keys()], fields }),
      this.pages.told(ids, queries, { site, timeZone: zone, fields }),
      Promise.all(searches.map((query) => this.search.find(query, { site, timeZone: zone, fields }))),
    ]);
    const facts = (rows: readonly ListedRow[]) => rows.map((row) => this.factsOf(row));
    const answers = new Map<string, AnswerOf<PageQuery>>([...lists].map(([key, rows]) => [key, facts(rows)]));
    for (const [at, query] of searches.entries()) {
      const { rows, ...about } = found[at]!;
      const hits = rows.map(({ excerpt, ...row }) => ({ page: this.factsOf(row), excerpt }));
      answers.set(queryKey(query), searchResults(query, hits, about, this.installed.pages));
    }
    for (const query of queries) {
      const key = queryKey(query);
      const articles = told.articles.get(key);
      if (query.kind === 'articles' && articles) {
        const { total } = articles;
        const parts = Math.ceil(total / query.size);
        answers.set(key, { pages: facts(articles.rows), total, number: query.number, parts });
      }
      const comments = told.comments.get(key);
      if (comments) answers.set(key, threadsOf(comments));
      const filters = told.filters.get(key);
      if (filters) answers.set(key, filtersFrom(filters));
    }
    return { byId: new Map(told.pages.map((page) => [page.id, linkOf(page)])), answers };
  }

  async suggestions(typed: string): Promise<readonly PageLink[]> {
    return (await this.search.suggest(typed, (await this.site()).id)).map(linkOf);
  }

  async media(ids: readonly string[]): Promise<MediaFacts> {
    return await this.library.shown(ids);
  }

  async records(ids: ReadonlyMap<string, ReadonlySet<string>>): Promise<RecordsByEntity> {
    // The same in a preview as for everybody, so that an editor sees what visitors will.
    return await asVisitor(() => recordsById(ids));
  }

  async redirectFrom(address: string): Promise<string | null> {
    const target = await this.redirects.find((await this.site()).id, address);
    if (!target) return await categoryAt(address);
    if ('path' in target) return pathFromAddress(target.path);
    // Written by a person, and bound for a header.
    const url = new URL(target.url, this.origin);
    return url.origin === this.origin ? url.pathname + url.search + url.hash : url.href;
  }

  async askedFor(address: string, query: string): Promise<{ readonly to: string | null } | null> {
    const asked = new URLSearchParams(query);
    const known = await this.askedForNumber.get();
    for (const [name, number] of asked) {
      const what = joinAddress(address, `?${name}`);
      if (!known.has(what) || !/^\d+$/.test(number)) continue;
      const to = await this.redirectFrom(`${what}=${number}`);
      asked.delete(name);
      return { to: to === null ? null : withQuery(to, String(asked)) };
    }
    return null;
  }

  async isGone(address: string): Promise<boolean> {
    return await this.redirects.isGone((await this.site()).id, address);
  }

  async sitemap(after: string | null, limit: number): Promise<readonly SitemapEntry[]> {
    const pages = await this.pages.sitemap((await this.site()).id, after, limit);
    return pages.map(({ id, path, publishedAt }) => ({ id, path: pathFromAddress(path), updatedAt: publishedAt }));
  }

  async sitemapParts(size: number): Promise<ReadonlyArray<string | null>> {
    return [null, ...(await this.pages.sitemapBoundaries((await this.site()).id, size))];
  }

  /** A site whose home page is not published has no menu of its own accord: what stands beneath the home page is found by it. */
  private async readSite(): Promise<SiteFacts> {
    const { id, name, locale, timeZone, logo, ...looks } = await this.sites.default();
    const [home, menus] = [await this.pages.byPath(id, '/'), await this.menus.shown()];
    const beneath = home
      ? await this.pages.list({
          site: id,
          under: home.id,
          order: 'tree',
          types: this.typesFor('WebPage', 'CollectionPage'),
          limit: menuLength,
        })
      : { data: [] };
    const menu = beneath.data.map(linkOf);
    const picture = logo ? (await this.library.resolve([logo.id])).get(logo.id) : undefined;
    return {
      id,
      name,
      locale,
      zone: timeZone,
      url: this.origin,
      home: home ? linkOf(home) : { id: '', title: name, path: '/' },
      menu,
      menus: { main: menu.map(entryOf), ...menus },
      logo,
      logoPicture: picture ?? null,
      ...looks,
    };
  }

  /** The page types that are one sort of thing by schema.org: articles make lists, plain pages make menus. */
  private typesFor(...schemaOrg: readonly string[]): string[] {
    return [...this.installed.pages.values()]
      .filter((type) => schemaOrg.includes(type.schemaOrg))
      .map(({ name }) => name);
  }

  private factsOf({ id, type, path, title, publishedAt, datedAt, fields }: ListedRow): PageFacts {
    currentAct().reads?.add(pageTag(id));
    return {
      id,
      type,
      title,
      path: pathFromAddress(path),
      publishedAt,
      datedAt,
      values: this.shownValues(type, fields),
    };
  }

  private shownValues(name: string, fields: DocumentFields): Record<string, unknown> {
    const type = this.installed.pages.get(name);
    if (!type) return {};
    const shown = fieldsOf(type.fields).filter(([field]) => type.api.includes(field));
    return decodeValues(Object.fromEntries(shown), fields);
  }
}

function entryOf({ id, title, path }: PageLink): MenuEntry {
  return { id, label: title, path, page: id, entries: [] };
}

function linkOf({ id, title, path }: PageLink): PageLink {
  return { id, title, path: pathFromAddress(path) };
}
