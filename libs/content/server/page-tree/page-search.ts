import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { z } from 'zod';
import { canonicalAddress, mayContent, type Paged, type PageRow } from '../../contract';
import { cursorOf, placeFrom } from '../cursor';
import { reachOf, sections } from '../rights/page-rights';
import { inStretchesOf } from '../rights/section-stretches';
import { isUnder, sectionsCte, withinSql } from '../rights/sections-sql';
import { searchedText } from './page';
import type { ListPart } from './page-tree';
import { pageColumns, type PageRecord, pageRowFrom } from './page-rows';

/** Of how many matches the best are looked for; more say that the text is too short to find anything by. */
const mostMatches = 1000;

/** Finds pages by what they are called. */
@Injectable()
export class PageSearch {
  constructor(private readonly database: Database) {}

  /**
   * Pages whose title or slug contains `text`, those that begin with it first; with a slash in it, those at or beneath the
   * address that begins so. One or two letters are looked for at the beginning of titles only.
   */
  async find(text: string, { size = 20, after }: ListPart = {}): Promise<Paged<PageRow>> {
    const reach = reachOf(mayContent.view);
    const wanted = text.trim();
    const from = after === undefined ? 0 : placeFrom(after, z.tuple([z.int().min(0).max(mostMatches)]))[0];
    if (wanted === '') return { data: [], page: { next: null } };
    const [matching, parameters] = wanted.includes('/') ? byAddress(wanted) : byName(wanted);
    const values: unknown[] = [parameters[0], size + 1, from, reach, sections(), ...parameters.slice(1)];
    const stretches = await inStretchesOf(this.database, reach, values);
    const records = await this.database.query<PageRecord>(
      `WITH ${sectionsCte('$4')}, p AS (
         SELECT * FROM content_page p WHERE p.trashed_at IS NULL AND ${matching} AND ${stretches} AND ${isUnder('p', '$4')}
         LIMIT ${mostMatches}
       ), found AS (
         SELECT * FROM p ORDER BY p.title NOT ILIKE $1, length(p.title), p.path, p.id LIMIT $2 OFFSET $3
       )
       SELECT ${pageColumns}, ${withinSql('p', '$5')} AS within FROM found p ORDER BY p.title NOT ILIKE $1, length(p.title), p.path, p.id`,
      values,
    );
    return {
      data: records.slice(0, size).map(pageRowFrom),
      page: { next: records.length > size && from + size < mostMatches ? cursorOf([from + size]) : null },
    };
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
