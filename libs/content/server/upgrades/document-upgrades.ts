import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import type { DocumentFields, Json, Versions } from '@tessera/models';
import { newStamps } from '../../contract/document/stamps';
import { PageTypes } from '../page-types';
import { References } from '../references/references';

/** Where documents are kept. */
export type DocumentSort = 'draft' | 'revision';

/** How far the upgrade of all documents is: nothing of `after` and before it is older than it may be. */
export interface UpgradePart {
  readonly upgraded: number;
  /** The last one that was written anew; null where there is none left. */
  readonly after: string | null;
}

/** Brings documents into the present form of their page types and blocks: each when it is read, all in time. */
@Injectable()
export class DocumentUpgrades {
  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    private readonly references: References,
  ) {}

  /**
   * The draft as if it had always been written in the present form. Where fields of the page have other names now, nothing is
   * known any more of when each was changed, so that late changes are asked about instead of merged.
   */
  present<Draft extends StoredDraft>(draft: Draft): Pick<Draft, 'fields' | 'versions' | 'stamps'> {
    const { type, fields, versions, version, stamps } = draft;
    const upgraded = this.types.upgraded(type, fields, versions);
    const now = this.types.versionsAfter(versions);
    const isSamePage = (now[type] ?? 1) === (versions[type] ?? 1);
    return {
      fields: upgraded,
      versions: now,
      stamps: isSamePage || upgraded === fields ? stamps : (newStamps(version) as unknown as Json),
    };
  }

  /** How many documents are in an older form. */
  async left(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT ((SELECT count(*) FROM content_draft WHERE NOT versions @> $1::jsonb)
        + (SELECT count(*) FROM content_revision WHERE NOT versions @> $1::jsonb))::int AS count`,
      [JSON.stringify(this.types.versions)],
    );
    return row!.count;
  }

  /** Writes the next documents anew, at most `size`, in a transaction of their own: a few statements, however many they are. */
  async upgradeSome(sort: DocumentSort, after: string | null, size: number): Promise<UpgradePart> {
    return await this.database.transaction(async () => {
      const rows = await this.database.query<StoredDocument>(selectSql[sort], [
        JSON.stringify(this.types.versions),
        after,
        size,
      ]);
      if (rows.length === 0) return { upgraded: 0, after: null };
      const present = rows.map((row) => ({ ...row, ...this.present(row) }));
      await this.database.query(updateSql[sort], [
        present.map(({ id }) => id),
        present.map(({ fields }) => JSON.stringify(fields)),
        present.map(({ versions }) => JSON.stringify(versions)),
        ...(sort === 'draft' ? [present.map(({ stamps }) => JSON.stringify(stamps))] : []),
      ]);
      const noted = present.filter(({ isLive }) => sort === 'draft' || isLive);
      if (noted.length > 0) await this.references.noteMany(sort === 'draft' ? 'draft' : 'live', noted);
      return { upgraded: rows.length, after: rows.at(-1)!.id };
    });
  }
}

interface StoredDraft {
  readonly type: string;
  readonly version: number;
  readonly fields: DocumentFields;
  readonly versions: Versions;
  readonly stamps: Json;
}

interface StoredDocument extends StoredDraft {
  readonly id: string;
  readonly page: string;
  readonly isLive: boolean;
}

/** In the order of their ids, so that a run goes on where the last one was broken off. What is in the present form is passed over. */
const selectSql: Readonly<Record<DocumentSort, string>> = {
  draft: `
    SELECT d.id, d.page, p.type, d.version, d.fields, d.versions, d.stamps, false AS "isLive"
    FROM content_draft d JOIN content_page p ON p.id = d.page
    WHERE NOT d.versions @> $1::jsonb AND ($2::uuid IS NULL OR d.id > $2) ORDER BY d.id LIMIT $3 FOR NO KEY UPDATE OF d`,
  revision: `
    SELECT r.id, r.page, p.type, r.version, r.fields, r.versions, NULL AS stamps, coalesce(r.id = p.live_revision, false) AS "isLive"
    FROM content_revision r JOIN content_page p ON p.id = r.page
    WHERE NOT r.versions @> $1::jsonb AND ($2::uuid IS NULL OR r.id > $2) ORDER BY r.id LIMIT $3 FOR NO KEY UPDATE OF r`,
};

/** Neither the version nor the day of a document changes: it says the same as before. */
const updateSql: Readonly<Record<DocumentSort, string>> = {
  draft: `
    UPDATE content_draft d SET fields = w.fields, versions = w.versions, stamps = w.stamps
    FROM unnest($1::uuid[], $2::jsonb[], $3::jsonb[], $4::jsonb[]) AS w (id, fields, versions, stamps) WHERE d.id = w.id`,
  revision: `
    UPDATE content_revision r SET fields = w.fields, versions = w.versions
    FROM unnest($1::uuid[], $2::jsonb[], $3::jsonb[]) AS w (id, fields, versions) WHERE r.id = w.id`,
};
