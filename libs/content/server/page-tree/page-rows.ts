import {
  type Ancestor,
  mayContent,
  type PageDetails,
  type PagePlan,
  type PageRow,
  type PageState,
  pathFromAddress,
} from '../../contract';
import { allows, pageMay, parentOf, type Placed, reachOf, sections } from '../rights/page-rights';

/** Columns of a page as `pageRowFrom` needs them, beside `within`; in the statement the page is called `p`. */
export const pageColumns = `
  p.id, p.site, p.parent, p.type, p.title, p.slug, p.path, p.position, p.version, p.children, p.published_at AS "publishedAt",
  p.updated_at AS "updatedAt", CASE WHEN p.live_revision IS NULL THEN 'draft' WHEN p.is_changed THEN 'changed' ELSE 'live' END AS state, (
    SELECT jsonb_build_object('publishAt', s.publish_at, 'unpublishAt', s.unpublish_at,
      'hasFailed', s.publish_failure IS NOT NULL OR s.unpublish_failure IS NOT NULL)
    FROM content_schedule s WHERE s.page = p.id AND (s.publish_at IS NOT NULL OR s.unpublish_at IS NOT NULL)
  ) AS schedule`;

/** Columns of one page with where it stands; see `pageDetailsFrom`. Needs the draft as `d`. */
export const detailColumns = `${pageColumns}, p.trashed_at IS NOT NULL AS "isTrashed", d.version AS "draftVersion", (
    WITH RECURSIVE above AS (
      SELECT a.id, a.parent, a.title, a.path, 1 AS steps FROM content_page a WHERE a.id = p.parent
      UNION ALL SELECT a.id, a.parent, a.title, a.path, above.steps + 1 FROM content_page a JOIN above ON a.id = above.parent
    )
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'title', title, 'path', path) ORDER BY steps DESC), '[]') FROM above
  ) AS ancestors`;

/** A page as it comes from the database. */
export interface PageRecord extends Omit<PageRow, 'publishedAt' | 'updatedAt' | 'isLive' | 'state' | 'may'>, Placed {
  readonly state: PageState;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  /** Times are as PostgreSQL writes them into JSON. */
  readonly schedule: PagePlan | null;
}

/** A page with where it stands, as it comes from the database. */
export interface PageDetailRecord extends Omit<PageRecord, 'within'> {
  readonly isTrashed: boolean;
  readonly draftVersion: number;
  /** Everything above it, the home page first. */
  readonly ancestors: readonly Ancestor[];
}

/** The page as the API sends it to whoever acts and sees it. */
export function pageRowFrom({
  id,
  site,
  parent,
  type,
  title,
  slug,
  path,
  state,
  publishedAt,
  schedule,
  updatedAt,
  version,
  children,
  position,
  within,
}: PageRecord): PageRow {
  const seesParent = parent !== null && allows(mayContent.view, parentOf({ id, within }));
  return {
    id,
    site,
    parent: seesParent ? parent : null,
    type,
    title,
    slug,
    path,
    state,
    version,
    children,
    position,
    isLive: state !== 'draft',
    publishedAt: publishedAt?.toISOString() ?? null,
    schedule: schedule && { ...schedule, publishAt: utc(schedule.publishAt), unpublishAt: utc(schedule.unpublishAt) },
    updatedAt: updatedAt.toISOString(),
    may: pageMay({ id, isHome: parent === null, within }),
  };
}

function utc(moment: string | null): string | null {
  return moment && new Date(moment).toISOString();
}

/** The sections in which a page stands, by what stands above it. */
export function placeOf({ id, ancestors }: PageDetailRecord): Placed {
  const bounds = new Set(sections());
  return { within: [...ancestors.map((ancestor) => ancestor.id), id].filter((each) => bounds.has(each)) };
}

/** The page with where it stands as the API sends it to whoever acts and sees it; `origin` as of `publicUrlOf`. */
export function pageDetailsFrom(record: PageDetailRecord, origin: string): PageDetails {
  const row = pageRowFrom({ ...record, ...placeOf(record) });
  const { ancestors, draftVersion, isTrashed } = record;
  return {
    ...row,
    ancestors: seenOf(ancestors),
    draftVersion,
    liveUrl: row.isLive && !isTrashed ? origin + pathFromAddress(row.path) : null,
  };
}

/** What stands above a page, from the first on that whoever acts may see: beneath that one they see everything. */
function seenOf(ancestors: readonly Ancestor[]): readonly Ancestor[] {
  const reach = reachOf(mayContent.view);
  const first = reach === null ? 0 : ancestors.findIndex(({ id }) => reach.includes(id));
  return first === -1 ? [] : ancestors.slice(first);
}
