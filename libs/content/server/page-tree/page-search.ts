import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { z } from 'zod';
import { canonicalAddress, mayContent, type Paged, type PageRow } from '../../contract';
import { cursorOf, placeFrom } from '../cursor';
import { reachOf, sections } from '../rights/page-rights';
import { inStretchesOf } from '../rights/section-stretches';
import { isUnder, sectionsCte, withinSql } from '../rights/sections-sql';
import { type AskedWords, languagesOf, matching as matchingWords, ownQuery } from '../searching/matching-sql';
import { beginningOf, questionFrom } from '../searching/question';
import { searchedText } from './page';
import type { ListPart } from './page-tree';
import { pageColumns, type PageRecord, pageRowFrom } from './page-rows';

/** Of how many matches the best are looked for; more say that the text is too short to find anything by. */
const mostMatches = 1000;

/** Finds pages by what they are called and by what they say. */
@Injectable()
export class PageSearch {
  constructor(private readonly database: Database) {}

  /**
   * Pages whose title or slug contains `text`, those that begin with it first, and then those whose published text has its words,
   * the best first; with a slash in it, those at or beneath the address that begins so. One or two letters are looked for at the
   * beginning of titles only.
   */
  async find(text: string, { size = 20, after }: ListPart = {}): Promise<Paged<PageRow>> {
    const reach = reachOf(mayContent.view);
    const wanted = text.trim();
    const from = after === undefined ? 0 : placeFrom(after, z.tuple([z.int().min(0).max(mostMatches)]))[0];
    if (wanted === '') return { data: [], page: { next: null } };
    const [matching, parameters] = wanted.includes('/') ? byAddress(wanted) : byName(wanted);
    const values: unknown[] = [parameters[0], size + 1, from, reach, sections(), ...parameters.slice(1)];
    const stretches = await inStretchesOf(this.database, reach, values);
    const seen = `p.trashed_at IS NULL AND ${stretches} AND ${isUnder('p', '$4')}`;
    const worded = wanted.includes('/') || wanted.length < 3 ? null : await this.wordedSql(wanted, seen, values);
    const order = 'p.place, p.title NOT ILIKE $1, p.rank DESC, length(p.title), p.path, p.id';
    const records = await this.database.query<PageRecord>(
      `WITH ${sectionsCte('$4')}, named AS (
         SELECT p.*, 0 AS place, 0::real AS rank FROM content_page p WHERE ${matching} AND ${seen} LIMIT ${mostMatches}
       )${worded === null ? '' : `, worded AS (${worded})`}, p AS (
         SELECT * FROM named${worded === null ? '' : ' UNION ALL SELECT * FROM worded w WHERE w.id NOT IN (SELECT id FROM named)'}
       ), found AS (
         SELECT * FROM p ORDER BY ${order} LIMIT $2 OFFSET $3
       )
       SELECT ${pageColumns}, ${withinSql('p', '$5')} AS within FROM found p ORDER BY ${order}`,
      values,
    );
    return {
      data: records.slice(0, size).map(pageRowFrom),
      page: { next: records.length > size && from + size < mostMatches ? cursorOf([from + size]) : null },
    };
  }

  /** Pages whose published text has these words, the last of which may be but begun; null where no text is searched. */
  private async wordedSql(text: string, seen: string, values: unknown[]): Promise<string | null> {
    const beginning = beginningOf(questionFrom(text));
    if (beginning === null) return null;
    const languages = await this.database.query<{ language: string }>(
      `SELECT DISTINCT l.language FROM content_site site CROSS JOIN LATERAL (${languagesOf('site.id')}) l`,
    );
    if (languages.length === 0) return null;
    const question = `$${values.push(beginning)}`;
    const words: AskedWords = {
      languages: languages.map(({ language }) => language),
      query: (language) => `to_tsquery('${language}', ${question})`,
    };
    return `
      SELECT p.*, 1 AS place, ts_rank('{0.1, 0.25, 0.5, 1}', s.words, ${ownQuery(words)}, 1) AS rank FROM (
        SELECT s.* FROM content_search s JOIN content_page p ON p.id = s.page
        WHERE ${matchingWords(words)} AND p.live_revision IS NOT NULL AND ${seen} LIMIT ${mostMatches}
      ) s JOIN content_page p ON p.id = s.page`;
  }
}

/** The expression is that of the trigram index. */
function byName(text: string): [sql: string, parameters: string[]] {
  const pattern = text.replace(/[\\%_]/g, '\\$&');
  return [`${searchedText('p.')} ILIKE $6`, [`${pattern}%`, text.length < 3 ? `${pattern}%` : `%${pattern}%`]];
}

function byAddress(text: string): [sql: string, parameters: string[]] {
  const beginning = canonicalAddress(text);
  return [
    'p.site IN (SELECT id FROM content_site) AND p.path >= $6 AND p.path < $7',
    [beginning, beginning, `${beginning}\u{10ffff}`],
  ];
}
