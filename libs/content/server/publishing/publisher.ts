import { Injectable } from '@nestjs/common';
import { Database, emit } from '@tessera/database/server';
import { publicUrlOf, Settings } from '@tessera/extension';
import { type DocumentFields, uuidv7 } from '@tessera/models';
import { mayContent, PagePublished, PageUnpublished, pathFromAddress, type Publication } from '../../contract';
import { draftChanged } from '../drafts/draft-changed';
import { draftSelection, type DraftRecord } from '../drafts/draft-record';
import { keepSql, revisionNotFound } from '../drafts/revisions';
import { pageChanged } from '../page-tree/page-problems';
import { PageTree } from '../page-tree/page-tree';
import { PageTypes } from '../page-types';
import { References } from '../references/references';
import { type Placed, reachOf, requireFor, sections } from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';
import { SearchIndex } from '../searching/search-index';
import { atTag, touchPage } from '../tags';

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
    private readonly index: SearchIndex,
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
      const parameters = [id, uuidv7(), 'published', at ?? null, statedDate(draft.fields)];
      const [live] = await this.database.query<LiveState>(publishSql, parameters);
      await this.tell(draft, live!, isFirst);
      return { revision: live!.revision, publishedAt: live!.publishedAt.toISOString(), url };
    });
  }

  /**
   * Makes a kept state what visitors see, whatever was written since. Throws `content.page-not-found` (404),
   * `content.revision-not-found` (404) and `content.invalid-document` (422).
   */
  async publishKept(id: string, revision: string): Promise<void> {
    reachOf(mayContent.publish);
    await this.database.transaction(async () => {
      const draft = await this.take(id);
      const [kept] = await this.database.query<Pick<DraftRecord, 'fields' | 'versions'>>(
        'SELECT fields, versions FROM content_revision WHERE id = $1 AND page = $2',
        [revision, id],
      );
      if (!kept) throw revisionNotFound();
      const fields = this.types.upgraded(draft.type, kept.fields, kept.versions);
      this.types.assertDocument(draft.type, fields, { complete: true });
      if (draft.liveRevision === revision) return;
      const [live] = await this.database.query<LiveState>(publishKeptSql, [id, revision, statedDate(fields)]);
      await this.tell({ ...draft, fields }, live!, draft.isFirst);
    });
  }

  /**
   * Takes a page away from visitors; its draft and its address stay, and so does everything beneath it. `basedOn` is the
   * version of its place. A page that they do not see stays as it is. Throws `content.page-not-found` (404) and
   * `content.page-changed` (412).
   */
  async unpublish(id: string, { basedOn }: { readonly basedOn: number }): Promise<void> {
    await this.withdraw(id, basedOn);
  }

  /** As `unpublish`, whatever was done with the place of the page since that was planned. */
  async unpublishNow(id: string): Promise<void> {
    await this.withdraw(id, null);
  }

  private async withdraw(id: string, basedOn: number | null): Promise<void> {
    reachOf(mayContent.publish);
    await this.database.transaction(async () => {
      const [page] = await this.database.query<SeenPage>(
        `SELECT site, parent, type, version, live_revision IS NOT NULL AS "isLive", ${withinSql('p', '$2')} AS within
         FROM content_page p WHERE id = $1 AND trashed_at IS NULL FOR NO KEY UPDATE`,
        [id, sections()],
      );
      requireFor(mayContent.publish, page);
      if (basedOn !== null && page.version !== basedOn) throw pageChanged(await this.tree.one(id));
      if (!page.isLive) return;
      await this.database.query(unpublishSql, [id]);
      await this.references.noteUnpublished(id);
      await this.index.forget(id);
      await emit(PageUnpublished, { pageId: id, siteId: page.site });
      touchPage(this.database, { id, ...page });
    });
  }

  private async tell(
    { page: id, site, type, parent, path, fields }: PublishableDraft,
    live: LiveState,
    isFirst: boolean,
  ): Promise<void> {
    await this.references.notePublished(id, type, fields);
    await this.index.note([{ page: id, type, fields }]);
    await emit(PagePublished, { pageId: id, siteId: site, revisionId: live.revision, isFirst });
    touchPage(this.database, { id, site, parent, type });
    this.database.touch([atTag(path)]);
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

interface LiveState {
  readonly revision: string;
  readonly publishedAt: Date;
}

interface SeenPage extends Placed {
  readonly site: string;
  readonly parent: string | null;
  readonly type: string;
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

/** What was planned to be published is older than what is published now; when that ends stays planned. */
const planIsOver = `
  UPDATE content_schedule SET publish_at = NULL, revision = NULL, publish_failure = NULL, version = version + 1, updated_at = now()
  WHERE page = $1 AND publish_at IS NOT NULL`;

/** A version that was kept before is not kept twice. */
const publishSql = `
  WITH kept AS (${keepSql} RETURNING id), live AS (
    SELECT id FROM kept
    UNION ALL SELECT r.id FROM content_revision r JOIN content_draft d ON d.page = r.page AND d.version = r.draft_version WHERE r.page = $1
    LIMIT 1
  ), d AS (
    UPDATE content_draft SET kept_version = version, unkept_since = NULL WHERE page = $1
  ), plan AS (${planIsOver})
  UPDATE content_page p SET live_revision = (SELECT id FROM live), is_changed = false, published_at = coalesce($4, now()), updated_at = now(),
    first_published_at = coalesce(p.first_published_at, $4, now()), dated_at = coalesce($5, p.first_published_at, $4, now())
  WHERE p.id = $1 RETURNING live_revision AS revision, published_at AS "publishedAt"`;

const publishKeptSql = `
  UPDATE content_page p SET live_revision = $2, published_at = now(), updated_at = now(), is_changed = NOT EXISTS (
      SELECT FROM content_revision r JOIN content_draft d ON d.page = r.page AND d.version = r.draft_version WHERE r.id = $2
    ), first_published_at = coalesce(p.first_published_at, now()), dated_at = coalesce($3, p.first_published_at, now())
  WHERE p.id = $1 RETURNING live_revision AS revision, published_at AS "publishedAt"`;

/** When it would have ended is no longer of interest; when it begins again stays planned. */
const unpublishSql = `
  WITH plan AS (
    UPDATE content_schedule SET unpublish_at = CASE WHEN publish_at IS NOT NULL THEN unpublish_at END, unpublish_failure = NULL,
      version = version + 1, updated_at = now() WHERE page = $1 AND unpublish_at IS NOT NULL
  )
  UPDATE content_page SET live_revision = NULL, published_at = NULL, is_changed = false, updated_at = now() WHERE id = $1`;
