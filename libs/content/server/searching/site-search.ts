import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import type { SearchAsked } from '@tessera/templates/server';
import { Category, Tag } from '../../contract';
import { PageTypes } from '../page-types';
import { listedFields } from '../published/lists/listed-fields';
import { isSeen } from '../published/is-seen';
import { anyPageTag, noteRead, siteTag } from '../tags';
import { type Add, type AskedWords, candidatesSql, languagesOf, matching, mostRanked, rankSql } from './matching-sql';
import { beginningOf, questionFrom, wordsOf } from './question';
import type { FoundPages, FoundRow, QuotedText, SuggestedPage } from './site-search-types';
import { corrected } from './spelling';

/** What all questions of one site have in common. */
export interface SearchScope {
  readonly site: string;
  /** IANA name of the zone whose years count. */
  readonly timeZone: string;
  /** Names of the values to bring along. */
  readonly fields: readonly string[];
}

/** Longest a statement may take, in milliseconds; what takes longer is asked too broadly. */
const longest = 3_000;
/** Most terms by which what was found can be narrowed down. */
const mostTerms = 20;
const mostSuggestions = 8;

/**
 * Finds live pages by their words, for everybody: in the language of each page, accents folded, `"phrases"`, `-without`. Drafts
 * and what is in the trash are not there to be found.
 */
@Injectable()
export class SiteSearch {
  private readonly present: string;

  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
  ) {
    this.present = JSON.stringify(types.versions);
  }

  /** The pages that fit a question, the best first, and by what they can be narrowed down. Three statements, more where nothing is found. */
  async find(asked: SearchAsked, scope: SearchScope): Promise<FoundPages> {
    noteRead(siteTag(scope.site), anyPageTag, Category.name, Tag.name);
    const question = questionFrom(asked.text);
    if (question === '') return nothing;
    return await this.database.transaction(
      async () => {
        const languages = await this.languagesOf(scope.site);
        if (languages.length === 0) return nothing;
        const found = await this.ranked(question, languages, asked, scope);
        const isNarrowed = asked.type !== null || asked.term !== null || asked.year !== null;
        if (found.total > 0 || isNarrowed) return found;
        return { ...found, didYouMean: await this.betterThan(question, languages, asked, scope) };
      },
      { statementTimeoutMs: longest },
    );
  }

  /** Live pages whose titles have words that begin as what was typed so far, the best first. Two statements. */
  async suggest(typed: string, site: string): Promise<readonly SuggestedPage[]> {
    noteRead(siteTag(site), anyPageTag);
    const beginning = beginningOf(questionFrom(typed));
    if (beginning === null) return [];
    return await this.database.transaction(
      async () => {
        const languages = await this.languagesOf(site);
        if (languages.length === 0) return [];
        const words: AskedWords = { languages, query: (language) => `to_tsquery('${language}', $2)` };
        return await this.database.query<SuggestedPage>(
          `WITH found AS MATERIALIZED (
             SELECT s.* FROM content_search s JOIN content_page p ON p.id = s.page
             WHERE s.site = $1 AND ${matching(words, 's', true)} AND ${isSeen} LIMIT ${mostRanked}
           )
           SELECT p.id, p.type, p.path, s.title FROM found s JOIN content_page p ON p.id = s.page
           ORDER BY starts_with(lower(s.title), lower($3)) DESC, length(s.title), s.dated_at DESC, s.page LIMIT ${mostSuggestions}`,
          [site, beginning, questionFrom(typed)],
        );
      },
      { statementTimeoutMs: longest },
    );
  }

  private async languagesOf(site: string): Promise<string[]> {
    const rows = await this.database.query<{ language: string }>(languagesOf('$1'), [site]);
    return rows.map(({ language }) => language);
  }

  private async ranked(
    question: string,
    languages: readonly string[],
    asked: SearchAsked,
    scope: SearchScope,
  ): Promise<FoundPages> {
    const parameters: unknown[] = [scope.site, question];
    const add: Add = (value) => `$${parameters.push(value)}`;
    const words = {
      site: '$1::uuid',
      languages,
      query: (language: string) => `websearch_to_tsquery('${language}', $2)`,
    };
    const filters = filtersOf(asked, scope, add);
    const zone = add(scope.timeZone);
    const [found] = await this.database.query<Found>(
      `WITH ${candidatesSql(words, { filters })}, ranked AS MATERIALIZED (
         SELECT s.page, s.type, s.terms, s.dated_at, ${rankSql(words, '$2')} AS rank FROM candidates c JOIN content_search s ON s.page = c.page
       ), part AS (
         SELECT page, row_number() OVER (ORDER BY rank DESC, dated_at DESC, page DESC) AS number FROM ranked
         ORDER BY number LIMIT ${add(asked.size)}::int OFFSET ${add((asked.number - 1) * asked.size)}::int
       )
       SELECT (SELECT count(*)::int FROM ranked) AS total, (SELECT are_many FROM many) OR (SELECT count(*) FROM probe) > ${mostRanked} AS "isCut",
         (${rowsSql(words, add(scope.fields), add(this.present))}) AS rows, (${typesSql}) AS types, (${termsSql}) AS terms, (${yearsSql(zone)}) AS years`,
      parameters,
    );
    return { ...found!, rows: found!.rows.map((row) => this.rowFrom(row)), didYouMean: null };
  }

  private rowFrom({ excerpt, publishedAt, datedAt, versions, fields, ...row }: RawRow): FoundRow {
    return {
      ...row,
      fields: versions ? this.types.upgraded(row.type, fields, versions) : fields,
      publishedAt: new Date(publishedAt),
      datedAt: new Date(datedAt),
      excerpt: quotedFrom(excerpt),
    };
  }

  /** A corrected question is offered only where it finds something: words of pages that were withdrawn may still be known. */
  private async betterThan(
    question: string,
    languages: readonly string[],
    asked: SearchAsked,
    scope: SearchScope,
  ): Promise<string | null> {
    const words = wordsOf(question);
    if (words.length === 0) return null;
    const query = (language: string) => `plainto_tsquery('${language}', w.word)`;
    const isLeftOut = languages.map((language) => `numnode(${query(language)}) = 0`).join(' OR ');
    const occurs = matching({ languages, query });
    const known = `${isLeftOut} OR EXISTS (SELECT FROM content_search s WHERE s.site = $2::uuid AND ${occurs})`;
    const better = await corrected(this.database, question, words, { known, parameters: [scope.site] });
    if (better === null) return null;
    const { total } = await this.ranked(better, languages, { ...asked, number: 1, size: 1 }, scope);
    return total > 0 ? better : null;
  }
}

type Found = Omit<FoundPages, 'rows' | 'didYouMean'> & { readonly rows: readonly RawRow[] };

interface RawRow extends Omit<FoundRow, 'excerpt' | 'publishedAt' | 'datedAt'> {
  readonly excerpt: string;
  readonly publishedAt: string;
  readonly datedAt: string;
}

const nothing: FoundPages = { rows: [], total: 0, isCut: false, types: [], terms: [], years: [], didYouMean: null };

function filtersOf({ type, term, year }: SearchAsked, { timeZone }: SearchScope, add: Add): (row: string) => string {
  const conditions: Array<(row: string) => string> = [];
  if (type !== null) {
    const wanted = add(type);
    conditions.push((row) => `${row}.type = ${wanted}`);
  }
  if (term !== null) {
    const terms = termIds(add(term));
    conditions.push((row) => `${row}.terms && ${terms}`);
  }
  if (year !== null) {
    const [first, zone] = [add(`${year}-01-01`), add(timeZone)];
    const from = `(${first}::timestamp AT TIME ZONE ${zone})`;
    const until = `((${first}::timestamp + interval '1 year') AT TIME ZONE ${zone})`;
    conditions.push((row) => `${row}.dated_at >= ${from} AND ${row}.dated_at < ${until}`);
  }
  return (row) => conditions.map((condition) => condition(row)).join(' AND ') || 'TRUE';
}

/** The tag of a slug, and the category with those beneath it. */
const termIds = (slug: string) => `
  ARRAY(
    WITH RECURSIVE line AS (
      SELECT id FROM ${Category.table} WHERE slug = ${slug} UNION SELECT c.id FROM ${Category.table} c JOIN line ON c.parent = line.id
    ) SELECT id FROM line UNION SELECT id FROM ${Tag.table} WHERE slug = ${slug}
  )`;

/** What begins and ends a match in an excerpt: characters that no searched text has. */
const [matchStart, matchEnd] = ['\uE000', '\uE001'];
const quoting = `StartSel=${matchStart}, StopSel=${matchEnd}, MaxFragments=2, MaxWords=28, MinWords=14, ShortWord=0, FragmentDelimiter=" … "`;

function rowsSql(words: AskedWords, fields: string, present: string): string {
  const headline = words.languages
    .map(
      (language) =>
        `WHEN '${language}' THEN ts_headline('${language}', s.body, ${words.query(language)}, '${quoting}')`,
    )
    .join(' ');
  return `
    SELECT coalesce(jsonb_agg(to_jsonb(listed) ORDER BY listed.number), '[]') FROM (
      SELECT x.number, p.id, p.type, p.path, r.title, p.published_at AS "publishedAt", p.dated_at AS "datedAt", ${listedFields(fields, present)},
        CASE s.language ${headline} END AS excerpt
      FROM part x JOIN content_search s ON s.page = x.page JOIN content_page p ON p.id = x.page JOIN content_revision r ON r.id = p.live_revision
    ) listed`;
}

const typesSql = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('type', type, 'count', count) ORDER BY count DESC, type), '[]')
  FROM (SELECT type, count(*) AS count FROM ranked GROUP BY type) t`;

const named = [Category, Tag]
  .map(({ name, table }) => `SELECT '${name}' AS entity, id, name, slug FROM ${table}`)
  .join(' UNION ALL ');

const termsSql = `
  SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY t.count DESC, t.name), '[]') FROM (
    SELECT n.entity, n.id, n.name, n.slug, used.count FROM (
      SELECT term, count(*) AS count FROM ranked, unnest(terms) AS term GROUP BY term
    ) used JOIN (${named}) n ON n.id = used.term ORDER BY used.count DESC, n.name LIMIT ${mostTerms}
  ) t`;

const yearsSql = (zone: string) => `
  SELECT coalesce(jsonb_agg(to_jsonb(y) ORDER BY y.year DESC), '[]') FROM (
    SELECT to_char(dated_at AT TIME ZONE ${zone}, 'YYYY') AS year, count(*) AS count FROM ranked GROUP BY 1
  ) y`;

/** An excerpt as stretches, by the marks that the database put around matches. */
function quotedFrom(excerpt: string): QuotedText[] {
  return excerpt
    .replace(/\s+/g, ' ')
    .split(/(?=\uE000)|(?<=\uE001)/)
    .map((text) => ({ text: text.replace(/[\uE000\uE001\u2060]/g, ''), isMatch: text.startsWith(matchStart) }))
    .filter(({ text }) => text !== '');
}
