import type { PlanFailure, Schedule } from '../../contract';
import type { Placed } from '../rights/page-rights';
import { withinSql } from '../rights/sections-sql';

/** A page with its plan, as `scheduleFrom` needs them: parameters are the page and the `sections`. Other columns are named by who asks. */
export const scheduleSql = (more = '') => `
  SELECT p.site, p.type, p.live_revision IS NOT NULL AS "isLive", site.time_zone AS "siteZone", s.version, s.publish_at AS "publishAt",
    s.unpublish_at AS "unpublishAt", s.zone, s.planned_by AS "plannedBy", person.name AS "plannedByName",
    s.publish_failure AS "publishFailure", s.unpublish_failure AS "unpublishFailure",
    r.id AS revision, r.number, r.draft_version AS "draftVersion", ${withinSql('p', '$2')} AS within ${more}
  FROM content_page p JOIN content_site site ON site.id = p.site LEFT JOIN content_schedule s ON s.page = p.id
    LEFT JOIN content_revision r ON r.id = s.revision AND r.page = p.id LEFT JOIN users_person person ON person.id = s.planned_by
  WHERE p.id = $1 AND p.trashed_at IS NULL`;

/** A page with its plan as it comes from the database. */
export interface ScheduleRecord extends Placed {
  readonly site: string;
  readonly type: string;
  readonly isLive: boolean;
  readonly siteZone: string | null;
  /** Null, as all that follows, where nothing was ever planned. */
  readonly version: number | null;
  readonly publishAt: Date | null;
  readonly unpublishAt: Date | null;
  readonly zone: string | null;
  readonly plannedBy: string | null;
  readonly plannedByName: string | null;
  readonly publishFailure: PlanFailure | null;
  readonly unpublishFailure: PlanFailure | null;
  readonly revision: string | null;
  readonly number: number | null;
  readonly draftVersion: number | null;
}

/** The plan as the API sends it. */
export function scheduleFrom(record: ScheduleRecord): Schedule {
  const { version, publishAt, unpublishAt, plannedBy, plannedByName, revision, number, draftVersion } = record;
  const isPlanned = publishAt !== null || unpublishAt !== null;
  return {
    version: version ?? 0,
    publishAt: publishAt?.toISOString() ?? null,
    state: revision && number !== null && draftVersion !== null ? { revision, number, draftVersion } : null,
    unpublishAt: unpublishAt?.toISOString() ?? null,
    zone: (isPlanned && record.zone) || record.siteZone || 'UTC',
    by: isPlanned && plannedBy && plannedByName !== null ? { id: plannedBy, name: plannedByName } : null,
    publishFailure: record.publishFailure,
    unpublishFailure: record.unpublishFailure,
  };
}
