import { Injectable } from '@nestjs/common';
import { Database, emit } from '@tessera/database/server';
import { currentAct, runAct } from '@tessera/extension';
import { ActingPeople } from '@tessera/jobs/server';
import { Problem } from '@tessera/models';
import { type PlanFailure, ScheduleRefused } from '../../contract';
import { Publisher } from '../publishing/publisher';
import { plannerGone } from './schedule-problems';

/** What became of the plans whose time had come. */
export interface KeptPlans {
  readonly published: number;
  readonly unpublished: number;
  /** What did not happen, and is said on the page. */
  readonly refused: number;
}

/** Does what was planned for pages once its time has come, in the name of who planned it and with that person's rights of now. */
@Injectable()
export class DuePlans {
  constructor(
    private readonly database: Database,
    private readonly publisher: Publisher,
    private readonly people: ActingPeople,
  ) {}

  /**
   * Does all that is due, each in a transaction of its own that also says so: however many do this at once, and whenever one of
   * them is killed, each happens once. What is refused is kept with its reason; what fails for another reason is tried again by
   * the next call, and does not keep the others from their turn.
   */
  async keep(signal?: AbortSignal): Promise<KeptPlans> {
    const kept = { published: 0, unpublished: 0, refused: 0 };
    const failures: unknown[] = [];
    for (const { page } of await this.due()) {
      signal?.throwIfAborted();
      try {
        const done = await this.database.transaction(() => this.keepOne(page));
        for (const outcome of done) kept[outcome]++;
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw failures[0];
    return kept;
  }

  /** The pages for which something is due, the longest overdue first. */
  private async due(): Promise<ReadonlyArray<{ readonly page: string }>> {
    return await this.database.query<{ page: string }>(
      `SELECT page FROM content_schedule s WHERE ${isDue} ORDER BY least(publish_at, unpublish_at), page`,
    );
  }

  /** Locks in the order that publishing by hand does, and looks again: perhaps somebody else was quicker. */
  private async keepOne(page: string): Promise<ReadonlyArray<keyof KeptPlans>> {
    await this.database.query(
      'SELECT FROM content_draft d JOIN content_page p ON p.id = d.page WHERE p.id = $1 FOR NO KEY UPDATE OF d, p',
      [page],
    );
    const [plan] = await this.database.query<DuePlan>(dueSql, [page]);
    if (!plan) return [];
    const done: Array<keyof KeptPlans> = [];
    if (plan.mayPublish) done.push(await this.attempt(plan, 'publish'));
    if (plan.mayUnpublish) done.push(await this.attempt(plan, 'unpublish'));
    return done;
  }

  private async attempt(plan: DuePlan, act: 'publish' | 'unpublish'): Promise<keyof KeptPlans> {
    try {
      await this.database.savepoint(() => this.actFor(plan, act));
      await this.database.query(act === 'publish' ? publishedSql : unpublishedSql, [plan.page]);
      return act === 'publish' ? 'published' : 'unpublished';
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      await this.database.query(act === 'publish' ? publishFailedSql : unpublishFailedSql, [
        plan.page,
        JSON.stringify(failureFrom(error)),
      ]);
      await emit(ScheduleRefused, { pageId: plan.page, siteId: plan.site, act, code: error.code });
      return 'refused';
    }
  }

  private async actFor({ page, revision, plannedBy }: DuePlan, act: 'publish' | 'unpublish'): Promise<void> {
    const person = plannedBy === null ? null : await this.people.find(plannedBy);
    if (!person) throw plannerGone();
    const { services, requestId } = currentAct();
    await runAct({ services, person, requestId }, async () => {
      if (act === 'publish') await this.publisher.publishKept(page, revision!);
      else await this.publisher.unpublishNow(page);
    });
  }
}

interface DuePlan {
  readonly page: string;
  readonly site: string;
  readonly revision: string | null;
  readonly plannedBy: string | null;
  readonly mayPublish: boolean;
  readonly mayUnpublish: boolean;
}

function failureFrom({ code, title, detail }: Problem): PlanFailure {
  return { at: new Date().toISOString(), code, message: [title, detail].filter(Boolean).join(' ') };
}

const mayPublish = 's.publish_at <= now() AND s.publish_failure IS NULL';
const mayUnpublish = 's.unpublish_at <= now() AND s.unpublish_failure IS NULL';
const isDue = `((${mayPublish}) OR (${mayUnpublish}))`;

const dueSql = `
  SELECT s.page, p.site, s.revision, s.planned_by AS "plannedBy", coalesce(${mayPublish}, false) AS "mayPublish",
    coalesce(${mayUnpublish}, false) AS "mayUnpublish"
  FROM content_schedule s JOIN content_page p ON p.id = s.page WHERE s.page = $1 AND ${isDue} FOR UPDATE OF s`;

const publishedSql =
  'UPDATE content_schedule SET publish_at = NULL, revision = NULL, version = version + 1, updated_at = now() WHERE page = $1';
const unpublishedSql =
  'UPDATE content_schedule SET unpublish_at = NULL, version = version + 1, updated_at = now() WHERE page = $1';
const publishFailedSql =
  'UPDATE content_schedule SET publish_failure = $2, version = version + 1, updated_at = now() WHERE page = $1';
const unpublishFailedSql =
  'UPDATE content_schedule SET unpublish_failure = $2, version = version + 1, updated_at = now() WHERE page = $1';
