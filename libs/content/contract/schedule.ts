import { z } from 'zod';
import type { PersonName } from './page-row';
import { isTimeZone } from './site/locale';

/** What is planned for a page, as lists tell it. */
export interface PagePlan {
  /** When a kept state of it becomes what visitors see; null for no such plan. */
  readonly publishAt: string | null;
  /** When it is taken away from visitors. */
  readonly unpublishAt: string | null;
  /** Something did not happen when its time had come. */
  readonly hasFailed: boolean;
}

/** Why something that was planned did not happen. */
export interface PlanFailure {
  readonly at: string;
  readonly code: string;
  /** What happened, for people. */
  readonly message: string;
}

/** The state of a draft that is going to be published. */
export interface PlannedState {
  readonly revision: string;
  readonly number: number;
  /** Which version of the draft it is; writing goes on in later ones. */
  readonly draftVersion: number;
}

/** The plan for one page: when visitors get to see which state of it, and until when. Times are ISO 8601 in UTC. */
export interface Schedule {
  /** The `ETag` of the plan; 0 where there was never one. */
  readonly version: number;
  readonly publishAt: string | null;
  readonly state: PlannedState | null;
  readonly unpublishAt: string | null;
  /** The time zone in which it was planned, to show it in. */
  readonly zone: string;
  /** Who planned it and must still be allowed to when its time comes; null where that person is gone. */
  readonly by: PersonName | null;
  readonly publishFailure: PlanFailure | null;
  readonly unpublishFailure: PlanFailure | null;
}

/** What to plan for a page. */
export interface NewSchedule {
  readonly publishAt: string | null;
  /** The draft as it is in this version; or else `revision`, or what was planned before. */
  readonly draftVersion?: number | undefined;
  /** A kept state of the draft. */
  readonly revision?: string | undefined;
  readonly unpublishAt: string | null;
  readonly zone: string;
}

const moment = z.iso.datetime({ offset: true }).nullable();

/** The body of `PUT /pages/:id/schedule`. */
export const newScheduleSchema: z.ZodType<NewSchedule> = z.strictObject({
  publishAt: moment,
  draftVersion: z.int().min(1).optional(),
  revision: z.uuid().optional(),
  unpublishAt: moment,
  zone: z.string().max(64).refine(isTimeZone, 'must be a time zone such as Europe/Zurich'),
});
