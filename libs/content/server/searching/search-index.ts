import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Installed } from '@tessera/extension';
import { type DocumentFields, fieldsOf, type Versions } from '@tessera/models';
import { Author, Category, Tag } from '../../contract';
import { PageTypes } from '../page-types';
import { isSeen } from '../published/is-seen';
import { plainLanguage, searchLanguages } from './search-languages';
import { searchedText } from './searched-text';

/** A page and what visitors see of it. */
export interface PublishedDocument {
  readonly page: string;
  readonly type: string;
  readonly fields: DocumentFields;
}

/** How far the filling of the index is. */
export interface IndexedPart {
  readonly indexed: number;
  /** The last page that was looked at; null where none is left. */
  readonly after: string | null;
}

/** Counts the ways in which text was made of documents, beyond what the definitions say. */
const way = 1;

/**
 * What visitors can search: the words of live pages, written in the transaction that publishes or withdraws them. What went to
 * the trash keeps its words and is left out where they are read, so that a large section goes and comes back as fast as ever.
 */
@Injectable()
export class SearchIndex {
  private readonly form: string;
  private folds: Promise<boolean> | undefined;

  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    private readonly installed: Installed,
  ) {
    const weights = [...installed.pages.values(), ...installed.blocks.values()].map(({ name, fields }) => [
      name,
      fieldsOf(fields).map(([field, { options }]) => [field, options.search ?? '']),
    ]);
    const said = JSON.stringify([way, types.versions, searchLanguages, weights]);
    this.form = createHash('sha256').update(said).digest('base64url').slice(0, 16);
  }

  /** These pages are found by what they say now. Needs the transaction in which they are published. */
  async note(documents: readonly PublishedDocument[]): Promise<void> {
    const known = documents.flatMap(({ page, type: name, fields }) => {
      const type = this.installed.pages.get(name);
      return type ? [{ page, fields, ...searchedText(type, fields, this.installed.blocks) }] : [];
    });
    const column = <T>(of: (document: (typeof known)[number]) => T) => known.map(of);
    const words = [...new Set(known.flatMap(({ vocabulary }) => vocabulary))];
    // Others may learn the same words just now; nobody shall wait for that with pages in hand.
    if (words.length > 0) await this.database.afterCommit(() => this.database.query(vocabularySql, [words]));
    await this.database.query(noteSql, [
      column(({ page }) => page),
      column(({ fields }) => (typeof fields['title'] === 'string' ? fields['title'] : '')),
      column(({ byWeight }) => byWeight.A),
      column(({ byWeight }) => byWeight.B),
      column(({ byWeight }) => byWeight.C),
      column(({ byWeight }) => byWeight.D),
      column(({ body }) => body),
      column(({ terms }) => `{${terms.join(',')}}`),
      await this.presentForm(),
      JSON.stringify(searchLanguages),
    ]);
  }

  /** This page is not found any more. */
  async forget(page: string): Promise<void> {
    await this.database.query('DELETE FROM content_search WHERE page = $1', [page]);
  }

  /** Folds accents from now on where the database has learnt it meanwhile. */
  async learnLanguages(): Promise<void> {
    await this.database.query('SELECT content_make_search_languages()');
    this.folds = undefined;
  }

  /** Whether words with and without accents are the same. */
  async isFolding(): Promise<boolean> {
    this.folds ??= this.database
      .query<{ folds: boolean }>('SELECT content_search_folds() AS folds')
      .then(([row]) => row!.folds)
      .catch((error: unknown) => {
        this.folds = undefined;
        throw error;
      });
    return await this.folds;
  }

  /**
   * Brings pages up to date whose words are missing, were made in another way or for another language, or name a term that was renamed: at most `size` of
   * the next thousand in the order of their ids, in a transaction of its own. Pages that somebody just publishes are passed over.
   */
  async refreshSome(after: string | null, size: number): Promise<IndexedPart> {
    return await this.database.transaction(async () => {
      const [last] = await this.database.query<{ id: string }>(stretchSql, [after]);
      if (!last) return { indexed: 0, after: null };
      const given = [after, last.id, size, await this.presentForm(), this.types.names, JSON.stringify(searchLanguages)];
      const rows = await this.database.query<StaleRow>(staleSql, given);
      const documents = rows.map(({ versions, ...row }) => ({
        ...row,
        fields: this.types.upgraded(row.type, row.fields, versions),
      }));
      if (documents.length > 0) await this.note(documents);
      return { indexed: rows.length, after: rows.length === size ? rows.at(-1)!.page : last.id };
    });
  }

  private async presentForm(): Promise<string> {
    return `${this.form}${(await this.isFolding()) ? '+' : '-'}`;
  }
}

interface StaleRow extends PublishedDocument {
  readonly versions: Versions;
}

/** The text search configuration of page `p` of site `s`. */
const languageOf = (languages: string) =>
  `coalesce(${languages}::jsonb ->> split_part(lower(coalesce(p.locale, s.locale)), '-', 1), '${plainLanguage}')`;

const termTables = [Category, Tag, Author].map(({ table }) => table);

const termNames = `(SELECT string_agg(t.name, ' ') FROM (${termTables
  .map((table) => `SELECT id, name FROM ${table}`)
  .join(' UNION ALL ')}) t WHERE t.id = ANY (w.terms::uuid[]))`;

const weighed = (weight: 'A' | 'B' | 'C' | 'D', text: string) =>
  `setweight(to_tsvector(l.language::regconfig, ${text}), '${weight}')`;

/** In their order, so that two who learn the same words do not lock each other out. */
const vocabularySql =
  'INSERT INTO content_search_word (word) SELECT word FROM unnest($1::text[]) AS word ORDER BY word COLLATE "C" ON CONFLICT DO NOTHING';

const noteSql = `
  INSERT INTO content_search AS e (page, site, type, dated_at, language, revision, form, indexed_at, title, body, terms, words)
  SELECT p.id, p.site, p.type, p.dated_at, l.language, p.live_revision, $9, now(), w.title, w.body, w.terms::uuid[],
    ${weighed('A', 'w.a')} || ${weighed('B', `w.b || ' ' || coalesce(${termNames}, '')`)} || ${weighed('C', 'w.c')} || ${weighed('D', 'w.d')}
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) AS w (page, title, a, b, c, d, body, terms)
  JOIN content_page p ON p.id = w.page AND p.live_revision IS NOT NULL JOIN content_site s ON s.id = p.site
  CROSS JOIN LATERAL (SELECT ${languageOf('$10')} AS language) l
  ON CONFLICT (page) DO UPDATE SET (site, type, dated_at, language, revision, form, indexed_at, title, body, terms, words)
    = ROW (excluded.site, excluded.type, excluded.dated_at, excluded.language, excluded.revision, excluded.form, excluded.indexed_at,
      excluded.title, excluded.body, excluded.terms, excluded.words)`;

/** The last of the next thousand pages, so that no statement looks at all of them. */
const stretchSql = `
  SELECT id FROM (SELECT id FROM content_page WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT 1000) stretch ORDER BY id DESC LIMIT 1`;

/** Terms that were renamed longer ago than two days have been seen to. The stretch is said of both tables, so that neither is read as a whole. */
const staleSql = `
  WITH renamed AS MATERIALIZED (
    SELECT id, updated_at FROM (${termTables.map((table) => `SELECT id, updated_at FROM ${table}`).join(' UNION ALL ')}) t
    WHERE updated_at > now() - interval '2 days'
  ), touched AS (
    SELECT e.page FROM renamed r JOIN content_search e ON e.terms @> ARRAY[r.id] AND e.indexed_at < r.updated_at
  )
  SELECT p.id AS page, p.type, r.fields, r.versions FROM content_page p JOIN content_revision r ON r.id = p.live_revision
    JOIN content_site s ON s.id = p.site
    LEFT JOIN content_search e ON e.page = p.id AND ($1::uuid IS NULL OR e.page > $1) AND e.page <= $2
  WHERE ($1::uuid IS NULL OR p.id > $1) AND p.id <= $2 AND ${isSeen} AND p.type = ANY ($5::text[])
    AND (e.page IS NULL OR e.form <> $4 OR e.revision <> p.live_revision OR e.language <> ${languageOf('$6')} OR e.page IN (SELECT page FROM touched))
  ORDER BY p.id LIMIT $3 FOR SHARE OF p SKIP LOCKED`;
