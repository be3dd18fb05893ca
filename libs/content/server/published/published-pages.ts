import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import type { DocumentFields } from '@tessera/models';
import type { PageQuery } from '@tessera/templates/server';
import { z } from 'zod';
import { addressesAbove, type Paged } from '../../contract';
import { cursorOf, momentInCursor, placeFrom } from '../cursor';
import { PageTypes } from '../page-types';
import { anyPageTag, noteRead, pageTag, siteTag, underTag } from '../tags';
import { isSeen } from './is-seen';
import { answerQueries, type ListedRow, type ListScope, type NeighbourRow, neighboursOf } from './page-lists';
import type { ListedPage, ListOptions, LiveAddress, PublishedPage, SitemapEntry } from './published-page';
import { sitemapBoundaries, sitemapPart } from './sitemap-part';

/**
 * Pages as visitors see them: live revisions only, never a draft, never anything in the trash. A page beneath one that is
 * not published is seen all the same, as its address stays what it is; breadcrumbs leave the unpublished one out. Everybody
 * may read here. What is read is noted in the act, so that what is made of it can be forgotten.
 */
@Injectable()
export class PublishedPages {
  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
  ) {}

  /** The page at an address (in its canonical spelling) with its document, its site and what stands above it, in one statement; null where there is none. */
  async byPath(site: string, path: string): Promise<PublishedPage | null> {
    noteRead(siteTag(site));
    const [record] = await this.database.query<PublishedRecord>(byPathSql, [
      site,
      path,
      addressesAbove(path).slice(0, -1),
    ]);
    if (!record) {
      noteRead(anyPageTag);
      return null;
    }
    const { above, siteName, locale, timeZone, ...page } = record;
    noteRead(pageTag(page.id), ...above.map(({ id }) => pageTag(id)));
    const breadcrumb = above
      .filter(({ title }) => title !== null)
      .map(({ id, title, path: at }) => ({ id, title: title!, path: at }));
    return { ...page, locale, breadcrumb, site: { id: site, name: siteName, locale, timeZone } };
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
    noteRead(siteTag(site), under === null ? anyPageTag : underTag(under));
    const wanted = [...(types ?? this.types.names)];
    const inTree = order === 'tree' && under !== null;
    const place =
      after === undefined ? null : placeFrom(after, z.tuple([inTree ? z.string() : momentInCursor, z.uuid()]));
    const records = await this.database.query<ListedPage>(inTree ? treeSql : newestSql(under !== null), [
      under ?? site,
      wanted,
      place?.[0] ?? null,
      place?.[1] ?? null,
      limit + 1,
      fields,
    ]);
    const rows = records.slice(0, limit);
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

  /** The answers to any number of questions for lists in one statement, by `queryKey`. */
  async answers(queries: readonly PageQuery[], scope: ListScope): Promise<ReadonlyMap<string, readonly ListedRow[]>> {
    return await answerQueries(this.database, queries, scope);
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
}

interface PublishedRecord extends Omit<PublishedPage, 'site' | 'breadcrumb'> {
  readonly siteName: string;
  readonly timeZone: string;
  readonly fields: DocumentFields;
  /** Everything above, the home page first; without a title what visitors do not see. */
  readonly above: ReadonlyArray<{ readonly id: string; readonly title: string | null; readonly path: string }>;
}

const byPathSql = `
  SELECT p.id, p.parent, p.type, p.path, p.locale, r.title, r.fields, r.id AS revision, r.schema_version AS "schemaVersion",
    p.first_published_at AS "firstPublishedAt", p.published_at AS "publishedAt", p.dated_at AS "datedAt",
    s.name AS "siteName", s.time_zone AS "timeZone", (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'title', ar.title, 'path', a.path) ORDER BY char_length(a.path)), '[]')
      FROM content_page a LEFT JOIN content_revision ar ON ar.id = a.live_revision
      WHERE a.site = $1 AND a.path = ANY ($3) AND a.trashed_at IS NULL
    ) AS above
  FROM content_page p JOIN content_revision r ON r.id = p.live_revision JOIN content_site s ON s.id = p.site
  WHERE p.site = $1 AND p.path = $2 AND ${isSeen}`;

const listed = `
  x.id, x.parent, x.type, x.path, x.position, r.title, x.published_at AS "publishedAt", x.dated_at AS "datedAt",
  (SELECT coalesce(jsonb_object_agg(name, r.fields -> name), '{}') FROM unnest($6::text[]) AS name WHERE r.fields ? name) AS fields`;

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
