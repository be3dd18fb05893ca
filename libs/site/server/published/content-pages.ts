import { Inject, Injectable } from '@nestjs/common';
import { Remembered, type TagBoard, Tags } from '@tessera/caching/server';
import { pathFromAddress } from '@tessera/content/contract';
import { Drafts, type ListedRow, pageTag, PageTree, PublishedPages, Redirects, Sites } from '@tessera/content/server';
import { recordsById } from '@tessera/database/server';
import { asVisitor, currentAct, Installed, publicUrlOf, Settings } from '@tessera/extension';
import { decodeValues, type DocumentFields, fieldsOf, isUuid, Problem } from '@tessera/models';
import { MediaLibrary } from '@tessera/media/server';
import type { MediaFacts, PageFacts, PageLink, PageQuery, SiteFacts } from '@tessera/templates/server';
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

  constructor(
    private readonly installed: Installed,
    private readonly sites: Sites,
    private readonly pages: PublishedPages,
    private readonly redirects: Redirects,
    private readonly library: MediaLibrary,
    private readonly drafts: Drafts,
    private readonly tree: PageTree,
    @Inject(Tags) tags: TagBoard,
    settings: Settings,
  ) {
    super();
    this.origin = publicUrlOf(settings);
    this.remembered = new Remembered(tags, () => this.readSite());
  }

  async site(): Promise<SiteFacts> {
    return await this.remembered.get();
  }

  async pageAt(address: string): Promise<FoundPage | null> {
    const { id: site } = await this.site();
    const [found, neighbours] = await Promise.all([
      this.pages.byPath(site, address),
      this.pages.neighbours(site, address, this.typesFor('Article')),
    ]);
    if (!found) return null;
    const neighbour = (isNext: boolean) => neighbours.filter((each) => each.isNext === isNext).map(linkOf)[0] ?? null;
    return {
      facts: this.factsOf(found),
      locale: found.locale,
      fields: found.fields,
      ancestors: found.breadcrumb.map(linkOf),
      previous: neighbour(false),
      next: neighbour(true),
    };
  }

  async draft(id: string): Promise<FoundPage> {
    if (!isUuid(id)) throw new Problem('content.page-not-found', { status: 404, title: 'This page does not exist.' });
    const [place, draft, { locale }] = [await this.tree.one(id), await this.drafts.read(id), await this.site()];
    const { type, path, publishedAt } = place;
    const stated = draft.fields['publishedOn'];
    const shown = new Date(publishedAt ?? draft.updatedAt);
    const title = typeof draft.fields['title'] === 'string' ? draft.fields['title'] : '';
    const datedAt = typeof stated === 'string' ? new Date(stated) : shown;
    return {
      facts: this.factsOf({ id, type, path, title, fields: draft.fields, publishedAt: shown, datedAt }),
      locale,
      fields: draft.fields,
      ancestors: place.ancestors.map(linkOf),
      previous: null,
      next: null,
    };
  }

  async otherPages(ids: readonly string[], queries: readonly PageQuery[]): Promise<OtherPages> {
    const { id: site } = await this.site();
    const fields = [...new Set([...this.installed.pages.values()].flatMap(({ api }) => api))];
    const [live, lists] = await Promise.all([
      this.pages.resolve(ids),
      this.pages.answers(queries, { site, types: [...this.installed.pages.keys()], fields }),
    ]);
    return {
      byId: new Map([...live.values()].map((page) => [page.id, linkOf(page)])),
      answers: new Map([...lists].map(([key, rows]) => [key, rows.map((row) => this.factsOf(row))])),
    };
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
    if (!target) return null;
    if ('path' in target) return pathFromAddress(target.path);
    // Written by a person, and bound for a header.
    const url = new URL(target.url, this.origin);
    return url.origin === this.origin ? url.pathname + url.search + url.hash : url.href;
  }

  async sitemap(after: string | null, limit: number): Promise<readonly SitemapEntry[]> {
    const pages = await this.pages.sitemap((await this.site()).id, after, limit);
    return pages.map(({ id, path, publishedAt }) => ({ id, path: pathFromAddress(path), updatedAt: publishedAt }));
  }

  async sitemapParts(size: number): Promise<ReadonlyArray<string | null>> {
    return [null, ...(await this.pages.sitemapBoundaries((await this.site()).id, size))];
  }

  /** A site whose home page is not published has no menu: what stands beneath the home page is found by it. */
  private async readSite(): Promise<SiteFacts> {
    const { id, name, locale, timeZone } = await this.sites.default();
    const home = await this.pages.byPath(id, '/');
    const menu = home
      ? await this.pages.list({
          site: id,
          under: home.id,
          order: 'tree',
          types: this.typesFor('WebPage'),
          limit: menuLength,
        })
      : { data: [] };
    return {
      id,
      name,
      locale,
      zone: timeZone,
      url: this.origin,
      home: home ? linkOf(home) : { id: '', title: name, path: '/' },
      menu: menu.data.map(linkOf),
    };
  }

  /** The page types that are one sort of thing by schema.org: articles make lists, plain pages make menus. */
  private typesFor(schemaOrg: string): string[] {
    return [...this.installed.pages.values()].filter((type) => type.schemaOrg === schemaOrg).map(({ name }) => name);
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

function linkOf({ id, title, path }: PageLink): PageLink {
  return { id, title, path: pathFromAddress(path) };
}
