import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Problem, uuidv7 } from '@tessera/models';
import { mayContent, type RevisionReason, type RevisionRow } from '../../contract';
import { type Placed, reachOf, requireFor, sections } from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';
import type { DraftRecord } from './draft-record';

/** After so much work without a publication, its state is kept. */
export const keepAfterMinutes = 10;

/** The states of documents that are kept for ever. */
@Injectable()
export class Revisions {
  constructor(private readonly database: Database) {}

  /** The newest revisions of a page, at most `limit`, without their documents. Throws `content.page-not-found` (404). */
  async list(page: string, { limit = 100 }: { readonly limit?: number } = {}): Promise<RevisionRow[]> {
    reachOf(mayContent.view);
    const records = await this.database.query<RevisionRecord>(
      `SELECT r.id, r.number, r.title, r.author, person.name AS "authorName", r.created_at AS "createdAt", r.reason, coalesce(r.id = p.live_revision, false) AS "isLive",
         ${withinSql('p', '$3')} AS within
       FROM content_page p LEFT JOIN content_revision r ON r.page = p.id LEFT JOIN users_person person ON person.id = r.author
       WHERE p.id = $1 ORDER BY r.number DESC LIMIT $2`,
      [page, limit, sections()],
    );
    requireFor(mayContent.view, records[0]);
    return records
      .filter(({ id }) => id !== null)
      .map(({ author, authorName, createdAt, within: _within, ...row }) => ({
        ...row,
        author: author && authorName !== null ? { id: author, name: authorName } : null,
        createdAt: createdAt.toISOString(),
      }));
  }

  /**
   * Keeps the state of a draft before `person` goes on with it, where somebody else wrote it or ten minutes of work would be
   * lost: so that autosaves do not become hundreds of copies, and nobody's work is only to be found beneath another's. Gives
   * whether it was kept. Needs the draft's lock.
   */
  async keepBeforeWorkOf(
    person: string | null,
    { page, version, keptVersion, updatedBy, unkeptSince }: DraftRecord,
  ): Promise<boolean> {
    if (keptVersion >= version) return false;
    const isOld = unkeptSince !== null && Date.now() - unkeptSince.getTime() >= keepAfterMinutes * 60_000;
    if (updatedBy === person && !isOld) return false;
    await this.database.query(keepSql, [
      page,
      uuidv7(),
      (updatedBy === person ? 'time' : 'author') satisfies RevisionReason,
    ]);
    return true;
  }
}

/** 404: the page has no such revision. */
export function revisionNotFound(): Problem {
  return new Problem('content.revision-not-found', { status: 404, title: 'This page has no such version.' });
}

/**
 * The id of the revision that is the draft of `page` as it is, kept now for `reason` unless its version is kept already. Needs the
 * draft's lock.
 */
export async function keptState(database: Database, page: string, reason: RevisionReason): Promise<string> {
  const [kept] = await database.query<{ id: string }>(keptStateSql, [page, uuidv7(), reason]);
  return kept!.id;
}

interface RevisionRecord extends Omit<RevisionRow, 'author' | 'createdAt'>, Placed {
  readonly author: string | null;
  readonly authorName: string | null;
  readonly createdAt: Date;
}

/** Keeps the draft of page $1 as it is, as revision $2 for the reason $3, unless its version is kept already. */
export const keepSql = `
  INSERT INTO content_revision (id, page, number, title, versions, fields, draft_version, author, reason, created_at)
  SELECT $2, d.page, coalesce((SELECT max(r.number) FROM content_revision r WHERE r.page = d.page), 0) + 1,
    coalesce(d.fields ->> 'title', ''), d.versions, d.fields, d.version, d.updated_by, $3, clock_timestamp()
  FROM content_draft d WHERE d.page = $1 AND d.kept_version < d.version`;

const keptStateSql = `
  WITH kept AS (${keepSql} RETURNING id), d AS (
    UPDATE content_draft SET kept_version = version, unkept_since = NULL WHERE page = $1
  )
  SELECT id FROM kept
  UNION ALL SELECT r.id FROM content_revision r JOIN content_draft d ON d.page = r.page AND d.version = r.draft_version WHERE r.page = $1
  LIMIT 1`;
