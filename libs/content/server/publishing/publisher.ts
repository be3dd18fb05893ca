import { Injectable } from '@nestjs/common';
import { Database, emit } from '@tessera/database/server';
import { publicUrlOf, Settings } from '@tessera/extension';
import { type DocumentFields, uuidv7 } from '@tessera/models';
import { mayContent, PagePublished, PageUnpublished, pathFromAddress, type Publication } from '../../contract';
import { draftChanged } from '../drafts/draft-changed';
import { draftSelection, type DraftRecord } from '../drafts/draft-record';
import { keepSql } from '../drafts/revisions';
import { pageChanged } from '../page-tree/page-problems';
import { PageTree } from '../page-tree/page-tree';
import { PageTypes } from '../page-types';
import { References } from '../references/references';
import { type Placed, reachOf, requireFor, sections } from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';
import { touchPage } from '../tags';

/** How a page is published. */
export interface PublishOptions {
  /** The version of the draft that shall become what visitors see. */
  readonly basedOn: number;
  /** When it counts as published, for pages that come from elsewhere; now when left out. */
  readonly at?: Date | undefined;
}

/** Decides what visitors see. */
@Injectable()
export class Publisher {
  private readonly origin: string;

  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    private readonly references: References,
    private readonly tree: PageTree,
    settings: Settings,
  ) {
    this.origin = publicUrlOf(settings);
  }

  /**
   * Makes the draft what visitors see, frozen as a revision. Publishing again what they see already changes nothing. Throws
   * `content.page-not-found` (404), `content.draft-changed` (412) when the draft is another version, and
   * `content.invalid-document` (422) with everything that is missing.
   */
  async publish(id: string, { basedOn, at }: PublishOptions): Promise<Publication> {
    reachOf(mayContent.publish);
    return await this.database.transaction(async () => {
      const kept = await this.take(id);
      const draft = { ...kept, fields: this.types.upgraded(kept.type, kept.fields, kept.versions) };
      if (draft.version !== basedOn)
        throw await draftChanged(this.database, { ...draft, versions: this.types.versionsAfter(draft.versions) });
      const { path, liveRevision, publishedAt, isChanged, isFirst } = draft;
      const url = this.origin + pathFromAddress(path);
      if (liveRevision !== null && publishedAt !== null && !isChanged)
        return { revision: liveRevision, publishedAt: publishedAt.toISOString(), url };
      this.types.assertDocument(draft.type, draft.fields, { complete: true });
      const [live] = await this.database.query<{ revision: string; publishedAt: Date }>(publishSql, [
        id,
        uuidv7(),
        'published',
        at ?? null,
        statedDate(draft.fields),
      ]);
      await this.references.notePublished(id, draft.type, draft.fields);
      await emit(PagePublished, { pageId: id, siteId: draft.site, revisionId: live!.revision, isFirst });
      touchPage(this.database, { id, site: draft.site, parent: draft.parent });
      return { revision: live!.revision, publishedAt: live!.publishedAt.toISOString(), url };
    });
  }

  /**
   * Takes a page away from visitors; its draft and its address stay, and so does everything beneath it. `basedOn` is the
   * version of its place. A page that they do not see stays as it is. Throws `content.page-not-found` (404) and
   * `content.page-changed` (412).
   */
  async unpublish(id: string, { basedOn }: { readonly basedOn: number }): Promise<void> {
    reachOf(mayContent.publish);
    await this.database.transaction(async () => {
      const [page] = await this.database.query<SeenPage>(
        `SELECT site, parent, version, live_revision IS NOT NULL AS "isLive", ${withinSql('p', '$2')} AS within
         FROM content_page p WHERE id = $1 AND trashed_at IS NULL FOR NO KEY UPDATE`,
        [id, sections()],
      );
      requireFor(mayContent.publish, page);
      if (page.version !== basedOn) throw pageChanged(await this.tree.one(id));
      if (!page.isLive) return;
      await this.database.query(
        'UPDATE content_page SET live_revision = NULL, published_at = NULL, is_changed = false, updated_at = now() WHERE id = $1',
        [id],
      );
      await this.references.noteUnpublished(id);
      await emit(PageUnpublished, { pageId: id, siteId: page.site });
      touchPage(this.database, { id, ...page });
    });
  }

  /** The draft with its page, which nobody else publishes or changes until we are done. */
  private async take(id: string): Promise<PublishableDraft> {
    const [draft] = await this.database.query<PublishableDraft>(
      `SELECT p.parent, p.path, p.live_revision AS "liveRevision", p.published_at AS "publishedAt", p.is_changed AS "isChanged",
       p.first_published_at IS NULL AS "isFirst", ${draftSelection('$2')} WHERE d.page = $1 AND p.trashed_at IS NULL FOR NO KEY UPDATE OF d, p`,
      [id, sections()],
    );
    requireFor(mayContent.publish, draft);
    return draft;
  }
}

interface SeenPage extends Placed {
  readonly site: string;
  readonly parent: string | null;
  readonly version: number;
  readonly isLive: boolean;
}

interface PublishableDraft extends DraftRecord {
  readonly parent: string | null;
  readonly path: string;
  readonly liveRevision: string | null;
  readonly publishedAt: Date | null;
  readonly isChanged: boolean;
  readonly isFirst: boolean;
}

/** The day that a page states for itself: a field `publishedOn`, whatever its type. */
function statedDate(fields: DocumentFields): string | null {
  const stated = fields['publishedOn'];
  return typeof stated === 'string' && !Number.isNaN(Date.parse(stated)) ? stated : null;
}

/** A version that was kept before is not kept twice. */
const publishSql = `
  WITH kept AS (${keepSql} RETURNING id), live AS (
    SELECT id FROM kept
    UNION ALL SELECT r.id FROM content_revision r JOIN content_draft d ON d.page = r.page AND d.version = r.draft_version WHERE r.page = $1
    LIMIT 1
  ), d AS (
    UPDATE content_draft SET kept_version = version, unkept_since = NULL WHERE page = $1
  )
  UPDATE content_page p SET live_revision = (SELECT id FROM live), is_changed = false, published_at = coalesce($4, now()), updated_at = now(),
    first_published_at = coalesce(p.first_published_at, $4, now()), dated_at = coalesce($5, p.first_published_at, $4, now())
  WHERE p.id = $1 RETURNING live_revision AS revision, published_at AS "publishedAt"`;
