import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import type { DocumentFields, Versions } from '@tessera/models';
import type { PageQuery, PagesUnder } from '@tessera/templates/server';
import { z } from 'zod';
import { addressesAbove, type Paged } from '../../contract';
import { cursorOf, momentInCursor, placeFrom } from '../cursor';
import { PageTypes } from '../page-types';
import { anyAddressTag, anyPageTag, atTag, noteRead, ofTypeTag, pageTag, siteTag, underTag } from '../tags';
import { isSeen } from './is-seen';
import { answerQueries, type ListedRow, type ListScope, type NeighbourRow, neighboursOf } from './page-lists';
import { listedFields } from './lists/listed-fields';
import { tell, type Told, type ToldQuery, type ToldScope } from './lists/told';
import type { ListedPage, ListOptions, LiveAddress, PublishedPage, SitemapEntry } from './published-page';
import { sitemapBoundaries, sitemapPart } from './sitemap-part';

/**
 * Pages as visitors see them: live revisions only, never a draft, never anything in the trash. A page beneath one that is
 * not published is seen all the same, as its address stays what it is; breadcrumbs leave the unpublished one out. Everybody
 * may read here. What is read is noted in the act, so that what is made of it can be forgotten.
 */
@Injectable()
export class PublishedPages {
  /** In which form documents are written now, as the database compares it. */
  private readonly present: string;

  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
  ) {
    this.present = JSON.stringify(types.versions);
  }

  /**
   * The page at an address (in its canonical spelling) with its document, its site and what stands above it, in one statement;
   * where there is none, that at another address above it; null where there is none either.
   */
  async byPath(site: string, path: string, orElse?: string): Promise<PublishedPage | null> {
    noteRead(siteTag(site));
    const [record] = await this.database.query<PublishedRecord>(byPathSql, [
      site,
      orElse === undefined ? [path] : [path, orElse],
      addressesAbove(path).slice(0, -1),
    ]);
    if (!record) {
      noteRead(anyPageTag);
      return null;
    }
    if (record.path !== path) noteRead(anyAddressTag, atTag(path));
    const { above, siteName, locale, timeZone, versions, ...page } = record;
    const fields = this.types.upgraded(record.type, record.fields, versions);
    noteRead(pageTag(page.id), ...above.map(({ id }) => pageTag(id)));
    const breadcrumb = above
      .filter(({ title }) => title !== null)
      .map(({ title, path: at, ...each }) => ({ ...each, title: title!, path: at }));
    return { ...page, fields, locale, breadcrumb, site: { id: site, name: siteName, locale, timeZone } };
  }

  /**
   * Live pages directly beneath one, or of the whole site where `under` is null; the newest first, or in the order of the
   * tree. `fields` names the values to bring along; the whole documents stay where they are.
   */
  async list({
    site,
    under = null,
    types,
    order = 'newest',
    limit = 10,
    after,
    fields = [],
  }: ListOptions): Promise<Paged<ListedPage>> {
    const wanted = [...(types ?? this.types.names)];
    noteRead(siteTag(site), ...(under === null ? wanted.map(ofTypeTag) : [underTag(under)]));
    const inTree = order === 'tree' && under !== null;
    const place =
      after === undefined ? null : placeFrom(after, z.tuple([inTree ? z.string() : momentInCursor, z.uuid()]));
    const records = await this.database.query<ListedPage & ListedRow>(inTree ? treeSql : newestSql(under !== null), [
      under ?? site,
      wanted,
      place?.[0] ?? null,
      place?.[1] ?? null,
      limit + 1,
      fields,
      this.present,
    ]);
    const rows = records.slice(0, limit).map((row) => this.upgradedRow(row));
    noteRead(...rows.map(({ id }) => pageTag(id)));
    const last = rows.at(-1);
    return {
      data: rows,
      page: {
        next:
          records.length > limit && last
            ? cursorOf([inTree ? last.position : last.datedAt.toISOString(), last.id])
            : null,
      },
    };
  }

  /** Where pages are now and what they are called, by their ids, in one statement. Those that visitors do not see are missing. */
  async resolve(ids: readonly string[]): Promise<ReadonlyMap<string, LiveAddress>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    noteRead(...wanted.map(pageTag));
    const found = await this.database.query<LiveAddress>(
      `SELECT p.id, p.site, p.path, p.type, r.title FROM content_page p JOIN content_revision r ON r.id = p.live_revision WHERE p.id = ANY ($1) AND ${isSeen}`,
      [wanted],
    );
    for (const { site } of found) noteRead(siteTag(site));
    return new Map(found.map((page) => [page.id, page]));
  }

  /** The answers to any number of questions for lists in one statement, by `queryKey`; what else is asked is left out, see `told`. */
  async answers(
    queries: readonly PageQuery[],
    scope: Omit<ListScope, 'versions'>,
  ): Promise<ReadonlyMap<string, readonly ListedRow[]>> {
    const lists = queries.filter((query): query is PagesUnder => query.kind === 'pages-under');
    const answers = await answerQueries(this.database, lists, { ...scope, versions: this.present });
    return new Map([...answers].map(([key, rows]) => [key, rows.map((row) => this.upgradedRow(row))]));
  }

  /** Where pages are, and the answers to all questions but those for lists and searches, in one statement; none where nothing is asked. */
  async told(ids: readonly string[], queries: readonly PageQuery[], scope: Omit<ToldScope, 'versions'>): Promise<Told> {
    const asked = queries.filter(
      (query): query is ToldQuery => query.kind !== 'pages-under' && query.kind !== 'search',
    );
    const told = await tell(this.database, ids, asked, { ...scope, versions: this.present });
    const articles = [...told.articles].map(
      ([key, { total, rows }]) => [key, { total, rows: rows.map((row) => this.upgradedRow(row)) }] as const,
    );
    return { ...told, articles: new Map(articles) };
  }

  /** The live pages of the same type and parent that are dated just before and just after the one at an address; none unless its type is one of `types`. */
  async neighbours(site: string, address: string, types: readonly string[]): Promise<readonly NeighbourRow[]> {
    return await neighboursOf(this.database, site, address, types);
  }

  /** Live pages of a site in the order of their ids, after the one named; at most `limit`. */
  async sitemap(site: string, after: string | null, limit: number): Promise<readonly SitemapEntry[]> {
    noteRead(siteTag(site), anyPageTag);
    return await sitemapPart(this.database, site, after, limit);
  }

  /** The last ids of all parts of `size` pages that others follow. */
  async sitemapBoundaries(site: string, size: number): Promise<readonly string[]> {
    noteRead(siteTag(site), anyPageTag);
    return await sitemapBoundaries(this.database, site, size);
  }

  private upgradedRow<Row extends ListedRow>(row: Row): Row {
    const { versions, ...shown } = row;
    if (!versions) return shown as Row;
    return { ...(shown as Row), fields: this.types.upgraded(row.type, row.fields, versions) };
  }
}

interface PublishedRecord extends Omit<PublishedPage, 'site' | 'breadcrumb'> {
  readonly siteName: string;
  readonly timeZone: string;
  readonly fields: DocumentFields;
  readonly versions: Versions;
  /** Everything above, the home page first; without a title what visitors do not see. */
  readonly above: ReadonlyArray<{
    readonly id: string;
    readonly title: string | null;
    readonly path: string;
    readonly type: string;
  }>;
}

const byPathSql = `
  SELECT p.id, p.parent, p.type, p.path, coalesce(p.locale, s.locale) AS locale, r.title, r.fields, r.id AS revision, r.versions,
    p.first_published_at AS "firstPublishedAt", p.published_at AS "publishedAt", p.dated_at AS "datedAt",
    s.name AS "siteName", s.time_zone AS "timeZone", (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'title', ar.title, 'path', a.path, 'type', a.type) ORDER BY char_length(a.path)), '[]')
      FROM content_page a LEFT JOIN content_revision ar ON ar.id = a.live_revision
      WHERE a.site = $1 AND a.path = ANY ($3) AND char_length(a.path) < char_length(p.path) AND a.trashed_at IS NULL
    ) AS above
  FROM content_page p JOIN content_revision r ON r.id = p.live_revision JOIN content_site s ON s.id = p.site
  WHERE p.site = $1 AND p.path = ANY ($2) AND ${isSeen} ORDER BY char_length(p.path) DESC LIMIT 1`;

const listed = `
  x.id, x.parent, x.type, x.path, x.position, r.title, x.published_at AS "publishedAt", x.dated_at AS "datedAt",
  ${listedFields('$6', '$7')}`;

/** One stretch of the index for each type, so that a rare type is found as fast as a common one. */
const newestSql = (isUnder: boolean) => `
  SELECT ${listed} FROM (
    SELECT p.* FROM unnest($2::text[]) AS wanted (type) CROSS JOIN LATERAL (
      SELECT p.* FROM content_page p WHERE p.${isUnder ? 'parent' : 'site'} = $1 AND p.type = wanted.type AND ${isSeen}
      AND ($3::timestamptz IS NULL OR (p.dated_at, p.id) < ($3, $4::uuid)) ORDER BY p.dated_at DESC, p.id DESC LIMIT $5
    ) p ORDER BY p.dated_at DESC, p.id DESC LIMIT $5
  ) x JOIN content_revision r ON r.id = x.live_revision ORDER BY x.dated_at DESC, x.id DESC`;

const treeSql = `
  SELECT ${listed} FROM (
    SELECT p.* FROM content_page p WHERE p.parent = $1 AND p.type = ANY ($2) AND ${isSeen}
    AND ($3::text IS NULL OR (p.position, p.id) > ($3, $4::uuid)) ORDER BY p.position, p.id LIMIT $5
  ) x JOIN content_revision r ON r.id = x.live_revision ORDER BY x.position, x.id`;
