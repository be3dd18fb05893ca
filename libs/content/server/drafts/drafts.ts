import { Injectable } from '@nestjs/common';
import { Database, emit } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import type { DocumentFields } from '@tessera/models';
import { type Change, type Draft, DraftChanged, mayContent, type SavedDraft } from '../../contract';
import { mergeChanges } from '../../contract/document/merge-changes';
import { stampsFrom } from '../../contract/document/stamps';
import { requireGuarded } from '../blocks/require-guarded';
import { PageTypes } from '../page-types';
import { References } from '../references/references';
import { reachOf, requireFor, sections } from '../rights/page-rights';
import { DocumentUpgrades } from '../upgrades/document-upgrades';
import { draftChanged } from './draft-changed';
import { Revisions } from './revisions';
import { draftSelection, draftFrom, type DraftRecord } from './draft-record';

/** The documents of pages while they are worked on. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    private readonly references: References,
    private readonly revisions: Revisions,
    private readonly upgrades: DocumentUpgrades,
  ) {}

  /** The draft of a page. Throws `content.page-not-found` (404), also for a page in the trash. */
  async read(page: string): Promise<Draft> {
    reachOf(mayContent.view);
    const [record] = await this.database.query<DraftRecord>(
      `SELECT ${draftSelection('$2')} WHERE d.page = $1 AND p.trashed_at IS NULL`,
      [page, sections()],
    );
    requireFor(mayContent.view, record);
    return draftFrom(this.present(record));
  }

  /**
   * Makes changes that start from version `basedOn` of the draft, merged with what others did since, block by block; see
   * `mergeChanges`. Where they touch the same parts nothing is saved: `content.draft-changed` (412) with the `current` draft
   * and the `conflicts`. Throws `content.page-not-found` (404) and `content.invalid-document` (422).
   */
  async change(
    page: string,
    changes: readonly Change[],
    { basedOn }: { readonly basedOn: number },
  ): Promise<SavedDraft> {
    reachOf(mayContent.change);
    return await this.database.transaction(async () => {
      const record = await this.take(page);
      if (basedOn > record.version) throw await draftChanged(this.database, record);
      const by = currentAct().person?.id ?? null;
      const result = mergeChanges(
        { version: record.version, fields: record.fields, stamps: stampsFrom(record.stamps) },
        changes,
        { base: basedOn, by },
      );
      if (!('fields' in result)) throw await draftChanged(this.database, record, result.conflicts);
      const { version, isMerged } = result;
      const fields = this.types.cleaned(record.type, result.fields);
      const isOther = isMerged || fields !== result.fields;
      const answer = { version, merged: isOther, ...(isOther && { fields }) };
      if (version === record.version) return { ...answer, updatedAt: record.updatedAt.toISOString() };
      this.types.assertDocument(record.type, fields, { complete: false });
      requireGuarded(this.types.get(record.type), this.types.blocks, record.fields, fields, record);
      const isKept = await this.revisions.keepBeforeWorkOf(by, record);
      const [saved] = await this.database.query<{ updatedAt: Date }>(saveSql, [
        page,
        version,
        JSON.stringify(fields),
        JSON.stringify(result.stamps),
        by,
        isKept,
        titleOf(fields),
        JSON.stringify(record.versions),
      ]);
      await this.references.noteChange(page, record.type, record.fields, fields);
      await emit(DraftChanged, { pageId: page, siteId: record.site, version });
      return { ...answer, updatedAt: saved!.updatedAt.toISOString() };
    });
  }

  /** The draft, which nobody else changes until we are done. */
  private async take(page: string): Promise<DraftRecord> {
    const [record] = await this.database.query<DraftRecord>(
      `SELECT ${draftSelection('$2')} WHERE d.page = $1 AND p.trashed_at IS NULL FOR NO KEY UPDATE OF d`,
      [page, sections()],
    );
    requireFor(mayContent.change, record);
    return this.present(record);
  }

  /** A draft in the present form of its type and blocks. */
  private present(record: DraftRecord): DraftRecord {
    return { ...record, ...this.upgrades.present(record) };
  }
}

/** The title of a document, empty where it has none. */
export function titleOf(fields: DocumentFields): string {
  return typeof fields['title'] === 'string' ? fields['title'] : '';
}

/** The tree shows title and state, so both are kept there; an unchanged title leaves its index alone. */
const saveSql = `
  WITH d AS (
    UPDATE content_draft SET version = $2, fields = $3, versions = $8, stamps = $4, updated_by = $5, updated_at = clock_timestamp(),
      kept_version = CASE WHEN $6 THEN version ELSE kept_version END,
      unkept_since = CASE WHEN $6 OR unkept_since IS NULL THEN clock_timestamp() ELSE unkept_since END
    WHERE page = $1 RETURNING updated_at
  ), p AS (
    UPDATE content_page SET title = $7, is_changed = live_revision IS NOT NULL, updated_at = clock_timestamp() WHERE id = $1
  )
  SELECT updated_at AS "updatedAt" FROM d`;
