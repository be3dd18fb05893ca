import { Injectable, Optional } from '@nestjs/common';
import { Database, emit } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import { Jobs } from '@tessera/jobs/server';
import { type DocumentFields, uuidv7, type Versions } from '@tessera/models';
import { mayContent, type NewSchedule, PageScheduled, type Schedule } from '../../contract';
import { draftChanged } from '../drafts/draft-changed';
import { type DraftRecord, draftSelection } from '../drafts/draft-record';
import { keptState } from '../drafts/revisions';
import { PageTypes } from '../page-types';
import { reachOf, requireFor, sections } from '../rights/page-rights';
import { keepSchedule } from './keep-schedule.job';
import { impossiblePlan, scheduleChanged } from './schedule-problems';
import { scheduleFrom, type ScheduleRecord, scheduleSql } from './schedule-record';

/** Plans when visitors get to see a page, and until when. What is planned is a kept state: writing goes on without changing it. */
@Injectable()
export class Schedules {
  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    @Optional() private readonly jobs?: Jobs,
  ) {}

  /** The plan for a page, empty where there is none. Throws `content.page-not-found` (404). */
  async read(page: string): Promise<Schedule> {
    reachOf(mayContent.view);
    const [record] = await this.database.query<ScheduleRecord>(scheduleSql(), [page, sections()]);
    requireFor(mayContent.view, record);
    return scheduleFrom(record);
  }

  /**
   * Replaces the plan for a page whose version is `basedOn` (0: there was never one). Throws `content.page-not-found` (404),
   * `content.schedule-changed`, `content.draft-changed` (412), `content.impossible-plan` and `content.invalid-document` (422).
   */
  async plan(page: string, plan: NewSchedule, { basedOn }: { readonly basedOn: number }): Promise<Schedule> {
    reachOf(mayContent.publish);
    return await this.database.transaction(async () => {
      const { draft, record } = await this.take(page, basedOn);
      assertPossible(plan, record.isLive);
      const revision = plan.publishAt === null ? null : await this.stateFor(draft, plan, record);
      await this.database.query(planSql, [
        uuidv7(),
        page,
        plan.publishAt,
        revision,
        plan.unpublishAt,
        plan.zone,
        currentAct().person?.id ?? null,
      ]);
      await emit(PageScheduled, { pageId: page, siteId: record.site });
      await this.wakeAt(plan);
      return await this.read(page);
    });
  }

  /** Drops the plan for a page whose version is `basedOn`. Throws `content.page-not-found` (404) and `content.schedule-changed` (412). */
  async drop(page: string, { basedOn }: { readonly basedOn: number }): Promise<void> {
    reachOf(mayContent.publish);
    await this.database.transaction(async () => {
      const { record } = await this.take(page, basedOn);
      if (record.publishAt === null && record.unpublishAt === null) return;
      await this.database.query(dropSql, [page]);
      await emit(PageScheduled, { pageId: page, siteId: record.site });
    });
  }

  /** The page with its draft, which nobody else publishes or changes until we are done; locked in the order that publishing does. */
  private async take(
    page: string,
    basedOn: number,
  ): Promise<{ readonly draft: DraftRecord; readonly record: ScheduleRecord }> {
    const [draft] = await this.database.query<DraftRecord>(
      `SELECT ${draftSelection('$2')} WHERE d.page = $1 AND p.trashed_at IS NULL FOR NO KEY UPDATE OF d, p`,
      [page, sections()],
    );
    requireFor(mayContent.publish, draft);
    const [record] = await this.database.query<ScheduleRecord>(scheduleSql(), [page, sections()]);
    if ((record!.version ?? 0) !== basedOn) throw scheduleChanged(scheduleFrom(record!));
    return { draft, record: record! };
  }

  /** The id of the state to publish: that of the draft, kept now, or one that was kept before. It must be ready already. */
  private async stateFor(
    draft: DraftRecord,
    { draftVersion, revision }: NewSchedule,
    before: ScheduleRecord,
  ): Promise<string> {
    if (draftVersion !== undefined) {
      const fields = this.types.upgraded(draft.type, draft.fields, draft.versions);
      if (draft.version !== draftVersion) throw await draftChanged(this.database, { ...draft, fields });
      this.types.assertDocument(draft.type, fields, { complete: true });
      return await keptState(this.database, draft.page, 'scheduled');
    }
    const wanted = revision ?? before.revision;
    const [kept] = await this.database.query<{ fields: DocumentFields; versions: Versions }>(
      'SELECT fields, versions FROM content_revision WHERE id = $1 AND page = $2',
      [wanted, draft.page],
    );
    if (!kept) throw impossiblePlan('revision', 'not-found', 'Say which state of the page shall be published.');
    this.types.assertDocument(draft.type, this.types.upgraded(draft.type, kept.fields, kept.versions), {
      complete: true,
    });
    return wanted!;
  }

  /** A lost call is made up for by the job's own schedule, so none of them can keep a plan from being made. */
  private async wakeAt({ publishAt, unpublishAt }: NewSchedule): Promise<void> {
    const moments = [publishAt, unpublishAt].filter((moment) => moment !== null).map((moment) => new Date(moment));
    await this.database.afterCommit(async () => {
      for (const moment of moments) await this.jobs?.startLater(keepSchedule, {}, moment);
    });
  }
}

function assertPossible({ publishAt, unpublishAt }: NewSchedule, isLive: boolean): void {
  const [from, until] = [publishAt, unpublishAt].map((moment) => (moment === null ? null : Date.parse(moment)));
  if (from === null && until === null)
    throw impossiblePlan('publishAt', 'required', 'Say when the page shall be published or unpublished.');
  if (from !== null && from! <= Date.now())
    throw impossiblePlan('publishAt', 'past', 'This moment has passed already. Publish now, or choose a later one.');
  if (until !== null && until! <= (from ?? Date.now()))
    throw impossiblePlan(
      'unpublishAt',
      'too-early',
      from === null ? 'This moment has passed already.' : 'It must be later than the publication.',
    );
  if (from === null && !isLive)
    throw impossiblePlan('unpublishAt', 'not-live', 'Visitors do not see this page, so it cannot be taken from them.');
}

const planSql = `
  INSERT INTO content_schedule (id, page, publish_at, revision, unpublish_at, zone, planned_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (page) DO UPDATE SET publish_at = $3, revision = $4, unpublish_at = $5, zone = $6, planned_by = $7,
    publish_failure = NULL, unpublish_failure = NULL, version = content_schedule.version + 1, updated_at = now()`;

const dropSql = `
  UPDATE content_schedule SET publish_at = NULL, revision = NULL, unpublish_at = NULL, publish_failure = NULL, unpublish_failure = NULL,
    version = version + 1, updated_at = now() WHERE page = $1`;
