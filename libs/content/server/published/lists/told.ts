import type { Database } from '@tessera/database/server';
import { type ArticlesAsked, type CommentsAsked, type FiltersAsked, queryKey } from '@tessera/templates/server';
import { Author, Category, Comment, Tag } from '../../../contract';
import { noteRead, ofTypeTag, pageTag, siteTag, underTag } from '../../tags';
import { isSeen } from '../is-seen';
import type { ListedRow } from '../page-lists';
import type { LiveAddress } from '../published-page';
import { listedFields } from './listed-fields';

/** What a page asks besides lists of pages. */
export type ToldQuery = ArticlesAsked | FiltersAsked | CommentsAsked;

/** One part of a list of articles, as it comes from the database. */
export interface ArticlesRow {
  readonly total: number;
  readonly rows: readonly ListedRow[];
}

/** By what articles can be found. */
export interface FiltersRow {
  readonly terms: ReadonlyArray<{
    readonly entity: string;
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly count: number;
  }>;
  readonly months: ReadonlyArray<{ readonly month: string; readonly count: number }>;
}

/** A comment as it comes from the database; those that are answered come first. */
export interface CommentRow {
  readonly id: string;
  readonly parent: string | null;
  readonly author: string;
  readonly website: string | null;
  readonly writtenAt: string;
  readonly text: string;
}

/** Everything that was told, by `queryKey`. */
export interface Told {
  readonly pages: readonly LiveAddress[];
  readonly articles: ReadonlyMap<string, ArticlesRow>;
  readonly filters: ReadonlyMap<string, FiltersRow>;
  readonly comments: ReadonlyMap<string, readonly CommentRow[]>;
}

/** What all of it has in common. */
export interface ToldScope {
  readonly site: string;
  /** IANA name of the zone whose days and months count. */
  readonly timeZone: string;
  /** Names of the values to bring along. */
  readonly fields: readonly string[];
  /** In which form documents are written now. */
  readonly versions: string;
}

/** Most terms and authors of each sort that a list can be filtered by, and most months. */
const mostFilters = 50;
/** Most comments of a page that are shown. */
const mostComments = 1000;

/** Where pages are, parts of lists, their filters, and comments, in one statement however much is asked; none for nothing. */
export async function tell(
  database: Database,
  ids: readonly string[],
  queries: readonly ToldQuery[],
  scope: ToldScope,
): Promise<Told> {
  const parameters: unknown[] = [];
  const add = (value: unknown): string => `$${parameters.push(value)}`;
  const wanted = [...new Set(ids)];
  const parts = [
    ...(wanted.length > 0 ? [part(add(''), pagesSql(add(wanted)))] : []),
    ...queries.map((query) => part(add(queryKey(query)), sqlOf(query, scope, add))),
  ];
  noteQuestions(wanted, queries, scope);
  const rows =
    parts.length > 0
      ? await database.query<{ key: string; answer: unknown }>(parts.join(' UNION ALL '), parameters)
      : [];
  const answers = new Map(rows.map(({ key, answer }) => [key, answer]));
  const of = <T>(kind: ToldQuery['kind']) =>
    new Map(
      queries
        .filter((query) => query.kind === kind)
        .map((query) => [queryKey(query), answers.get(queryKey(query)) as T]),
    );
  const pages = (answers.get('') ?? []) as readonly LiveAddress[];
  const articles = of<ArticlesRow>('articles');
  for (const { rows: listed } of articles.values()) noteRead(...listed.map(({ id }) => pageTag(id)));
  for (const { site } of pages) noteRead(siteTag(site));
  return {
    pages,
    articles: new Map([...articles].map(([key, row]) => [key, dated(row)])),
    filters: of('filters'),
    comments: of('comments'),
  };
}

const part = (key: string, sql: string) => `SELECT ${key}::text AS key, (${sql}) AS answer`;

const pagesSql = (ids: string) => `
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'site', p.site, 'path', p.path, 'type', p.type, 'title', r.title)), '[]')
  FROM content_page p JOIN content_revision r ON r.id = p.live_revision WHERE p.id = ANY (${ids}::uuid[]) AND ${isSeen}`;

type Add = (value: unknown) => string;

function sqlOf(query: ToldQuery, scope: ToldScope, add: Add): string {
  switch (query.kind) {
    case 'articles':
      return articlesSql(query, scope, add);
    case 'filters':
      return filtersSql(query, scope, add);
    case 'comments':
      return commentsSql(query, add);
  }
}

/** Those beneath a page, or of the whole site. One type is compared by itself, so that the index gives the order. */
function beneathSql({ parent, types }: ArticlesAsked | FiltersAsked, { site }: ToldScope, add: Add): string {
  const place =
    parent === null ? `p.site = ${add(site)}::uuid AND p.parent IS NOT NULL` : `p.parent = ${add(parent)}::uuid`;
  const type = types.length === 1 ? `p.type = ${add(types[0])}` : `p.type = ANY (${add(types)}::text[])`;
  return `${place} AND ${type} AND ${isSeen}`;
}

function articlesSql(query: ArticlesAsked, scope: ToldScope, add: Add): string {
  const { category, tag, author, period, number, size } = query;
  const live = (targets: string) =>
    `EXISTS (SELECT FROM content_reference f WHERE f.page = p.id AND f.layer = 'live' AND f.target ${targets})`;
  const beneathCategory = (id: string) => `IN (
    WITH RECURSIVE line AS (
      SELECT ${id}::uuid AS id UNION SELECT c.id FROM content_category c JOIN line ON c.parent = line.id
    ) SELECT id FROM line)`;
  const [from, span] = period === null ? [] : [`${period}-01-01`.slice(0, 10), spans[period.length]!];
  const conditions = [
    beneathSql(query, scope, add),
    ...(category === null ? [] : [live(beneathCategory(add(category)))]),
    ...(tag === null ? [] : [live(`= ${add(tag)}::uuid`)]),
    ...(author === null ? [] : [live(`= ${add(author)}::uuid`)]),
    ...(from === undefined
      ? []
      : [
          `p.dated_at >= (${add(from)}::timestamp AT TIME ZONE ${add(scope.timeZone)})`,
          `p.dated_at < ((${add(from)}::timestamp + ${add(span)}::interval) AT TIME ZONE ${add(scope.timeZone)})`,
        ]),
  ].join(' AND ');
  return `
    SELECT jsonb_build_object('total', (SELECT count(*) FROM content_page p WHERE ${conditions}), 'rows', (
      SELECT coalesce(jsonb_agg(to_jsonb(listed) ORDER BY listed.number), '[]') FROM (
        SELECT row_number() OVER (ORDER BY x.dated_at DESC, x.id DESC) AS number, x.id, x.type, x.path, r.title,
          x.published_at AS "publishedAt", x.dated_at AS "datedAt", ${listedFields(add(scope.fields), add(scope.versions))}
        FROM (
          SELECT p.* FROM content_page p WHERE ${conditions} ORDER BY p.dated_at DESC, p.id DESC
          LIMIT ${add(size)}::int OFFSET ${add((number - 1) * size)}::int
        ) x JOIN content_revision r ON r.id = x.live_revision
      ) listed))`;
}

/** By how many characters a period is written. */
const spans: Readonly<Record<number, string>> = { 4: '1 year', 7: '1 month', 10: '1 day' };

function filtersSql(query: FiltersAsked, scope: ToldScope, add: Add): string {
  const beneath = beneathSql(query, scope, add);
  const named = [Category, Tag, Author]
    .map(({ name, table }) => `SELECT '${name}' AS entity, id, name, slug FROM ${table}`)
    .join(' UNION ALL ');
  return `
    SELECT jsonb_build_object('terms', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('entity', t.entity, 'id', t.id, 'name', t.name, 'slug', t.slug, 'count', t.count) ORDER BY t.count DESC, t.name), '[]')
      FROM (
        SELECT n.entity, n.id, n.name, n.slug, used.count, row_number() OVER (PARTITION BY n.entity ORDER BY used.count DESC, n.name) AS rank
        FROM (
          SELECT f.entity, f.target, count(DISTINCT p.id) AS count FROM content_page p JOIN content_reference f ON f.page = p.id
          WHERE ${beneath} AND f.layer = 'live' AND f.entity IN ('${Category.name}', '${Tag.name}', '${Author.name}') GROUP BY f.entity, f.target
        ) used JOIN (${named}) n ON n.id = used.target AND n.entity = used.entity
      ) t WHERE t.rank <= ${mostFilters}
    ), 'months', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('month', m.month, 'count', m.count) ORDER BY m.month DESC), '[]') FROM (
        SELECT to_char(p.dated_at AT TIME ZONE ${add(scope.timeZone)}, 'YYYY-MM') AS month, count(*) AS count
        FROM content_page p WHERE ${beneath} GROUP BY 1 ORDER BY 1 DESC LIMIT ${mostFilters}
      ) m
    ))`;
}

/** An answer to what is hidden is not shown either: whoever puts them together finds nothing to put it under. */
function commentsSql({ page }: CommentsAsked, add: Add): string {
  return `
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'parent', c.parent, 'author', c.author, 'website', c.website,
      'writtenAt', c.written_at, 'text', c.text) ORDER BY c.written_at, c.id), '[]')
    FROM (SELECT * FROM ${Comment.table} WHERE page = ${add(page)}::uuid AND state = 'shown' ORDER BY written_at, id LIMIT ${mostComments}) c`;
}

function noteQuestions(ids: readonly string[], queries: readonly ToldQuery[], { site }: ToldScope): void {
  noteRead(...ids.map(pageTag));
  for (const query of queries) {
    if (query.kind === 'comments') {
      noteRead(`${Comment.name}:page=${query.page}`);
      continue;
    }
    noteRead(siteTag(site), ...(query.parent === null ? query.types.map(ofTypeTag) : [underTag(query.parent)]));
    if (query.kind === 'filters') noteRead(Category.name, Tag.name, Author.name);
    else if (query.category !== null) noteRead(Category.name);
  }
}

/** JSON has no moments. */
function dated({ total, rows }: ArticlesRow): ArticlesRow {
  return {
    total,
    rows: rows.map((row) => ({ ...row, publishedAt: new Date(row.publishedAt), datedAt: new Date(row.datedAt) })),
  };
}
