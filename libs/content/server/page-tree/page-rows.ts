import { type Ancestor, type PageDetails, type PageRow, type PageState, pathFromAddress } from '../../contract';

/** Columns of a page as `pageRowFrom` needs them; in the statement the page is called `p`. */
export const pageColumns = `
  p.id, p.site, p.parent, p.type, p.title, p.slug, p.path, p.position, p.version, p.children, p.published_at AS "publishedAt",
  p.updated_at AS "updatedAt", CASE WHEN p.live_revision IS NULL THEN 'draft' WHEN p.is_changed THEN 'changed' ELSE 'live' END AS state`;

/** Columns of one page with where it stands; see `pageDetailsFrom`. Needs the draft as `d`. */
export const detailColumns = `${pageColumns}, p.trashed_at IS NOT NULL AS "isTrashed", d.version AS "draftVersion", (
    WITH RECURSIVE above AS (
      SELECT a.id, a.parent, a.title, a.path, 1 AS steps FROM content_page a WHERE a.id = p.parent
      UNION ALL SELECT a.id, a.parent, a.title, a.path, above.steps + 1 FROM content_page a JOIN above ON a.id = above.parent
    )
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'title', title, 'path', path) ORDER BY steps DESC), '[]') FROM above
  ) AS ancestors`;

/** A page as it comes from the database. */
export interface PageRecord extends Omit<PageRow, 'publishedAt' | 'updatedAt' | 'isLive' | 'state'> {
  readonly state: PageState;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
}

/** A page with where it stands, as it comes from the database. */
export interface PageDetailRecord extends PageRecord {
  readonly isTrashed: boolean;
  readonly draftVersion: number;
  readonly ancestors: readonly Ancestor[];
}

/** The page as the API sends it. */
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
  updatedAt,
  version,
  children,
  position,
}: PageRecord): PageRow {
  return {
    id,
    site,
    parent,
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
    updatedAt: updatedAt.toISOString(),
  };
}

/** The page with where it stands as the API sends it; `origin` as of `publicUrlOf`. */
export function pageDetailsFrom(record: PageDetailRecord, origin: string): PageDetails {
  const row = pageRowFrom(record);
  const { ancestors, draftVersion, isTrashed } = record;
  return {
    ...row,
    ancestors,
    draftVersion,
    liveUrl: row.isLive && !isTrashed ? origin + pathFromAddress(row.path) : null,
  };
}
