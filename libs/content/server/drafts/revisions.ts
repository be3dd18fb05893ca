import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { type DocumentFields, Problem, uuidv7, type Versions } from '@tessera/models';
import { mayContent, type RevisionDocument, type RevisionReason, type RevisionRow } from '../../contract';
import { PageTypes } from '../page-types';
import { type Placed, reachOf, requireFor, sections } from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';
import { draftChanged } from './draft-changed';
import { type DraftRecord, draftSelection } from './draft-record';

/** After so much work without a publication, its state is kept. */
export const keepAfterMinutes = 10;

/** The states of documents that are kept for ever. */
@Injectable()
export class Revisions {
  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
  ) {}

  /** The newest revisions of a page, at most `limit`, without their documents. Throws `content.page-not-found` (404). */
  async list(page: string, { limit = 100 }: { readonly limit?: number } = {}): Promise<RevisionRow[]> {
    reachOf(mayContent.view);
    const records = await this.database.query<RevisionRecord>(
      `${revisionSql()} WHERE p.id = $1 ORDER BY r.number DESC LIMIT $3`,
      [page, sections(), limit],
    );
    requireFor(mayContent.view, records[0]);
    return records.filter(({ id }) => id !== null).map(revisionFrom);
  }

  /** One with its document in its present form. Throws `content.page-not-found` and `content.revision-not-found` (404). */
  async one(page: string, id: string): Promise<RevisionDocument> {
    reachOf(mayContent.view);
    const [record] = await this.database.query<DocumentRecord>(
      `${revisionSql('AND r.id = $3', ', p.type, r.draft_version AS "draftVersion", r.fields, r.versions')} WHERE p.id = $1 AND p.trashed_at IS NULL`,
      [page, sections(), id],
    );
    requireFor(mayContent.view, record);
    if (record.id === null) throw revisionNotFound();
    const { type, draftVersion, fields, versions } = record;
    return { ...revisionFrom(record), draftVersion, fields: this.types.upgraded(type, fields, versions) };
  }

  /**
   * Keeps the draft of version `basedOn` as it is, e.g. before a great change; the same revision where it is kept already. Throws
   * `content.page-not-found` (404) and `content.draft-changed` (412).
   */
  async keep(page: string, { basedOn }: { readonly basedOn: number }): Promise<RevisionRow> {
    reachOf(mayContent.change);
    return await this.database.transaction(async () => {
      const [draft] = await this.database.query<DraftRecord>(
        `SELECT ${draftSelection('$2')} WHERE d.page = $1 AND p.trashed_at IS NULL FOR NO KEY UPDATE OF d`,
        [page, sections()],
      );
      requireFor(mayContent.change, draft);
      if (draft.version !== basedOn) {
        const fields = this.types.upgraded(draft.type, draft.fields, draft.versions);
        throw await draftChanged(this.database, { ...draft, fields });
      }
      const {
        draftVersion: _version,
        fields: _fields,
        ...row
      } = await this.one(page, await keptState(this.database, page, 'kept'));
      return row;
    });
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

interface DocumentRecord extends RevisionRecord {
  readonly type: string;
  readonly draftVersion: number;
  readonly fields: DocumentFields;
  readonly versions: Versions;
}

function revisionFrom({
  id,
  number,
  title,
  author,
  authorName,
  createdAt,
  reason,
  isLive,
}: RevisionRecord): RevisionRow {
  return {
    id,
    number,
    title,
    author: author && authorName !== null ? { id: author, name: authorName } : null,
    createdAt: createdAt.toISOString(),
    reason,
    isLive,
  };
}

/** The page with its revisions, or those that `which` names; `id` is null where there is none. `sections` is the second parameter. */
const revisionSql = (which = '', more = '') => `
  SELECT r.id, r.number, r.title, r.author, person.name AS "authorName", r.created_at AS "createdAt", r.reason,
    coalesce(r.id = p.live_revision, false) AS "isLive", ${withinSql('p', '$2')} AS within ${more}
  FROM content_page p LEFT JOIN content_revision r ON r.page = p.id ${which} LEFT JOIN users_person person ON person.id = r.author`;

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
