import type { Database } from '@tessera/database/server';
import type { DocumentFields } from '@tessera/models';
import type { Versions } from '@tessera/models';
import { type PagesUnder, queryKey } from '@tessera/templates/server';
import { noteRead, ofTypeTag, pageTag, siteTag, underTag } from '../tags';
import { isSeen } from './is-seen';
import { listedFields } from './lists/listed-fields';

/** A live page in a list, as it comes from the database. */
export interface ListedRow {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  readonly title: string;
  readonly publishedAt: Date;
  readonly datedAt: Date;
  /** Of the names asked for, those that the live document has, in their JSON form; all, of a document in an older form. */
  readonly fields: DocumentFields;
  /** In which form they are where that is an older one. */
  readonly versions?: Versions | null;
}

/** What all lists of one page have in common. */
export interface ListScope {
  readonly site: string;
  /** Names of all page types. */
  readonly types: readonly string[];
  /** Names of the values to bring along. */
  readonly fields: readonly string[];
  /** In which form documents are written now, as JSON. */
  readonly versions: string;
}

/**
 * The answers to any number of questions in one statement, by `queryKey`. Each question is one stretch of an index for each
 * type it asks for, so that it costs the same on a large site as on a small one.
 */
export async function answerQueries(
  database: Database,
  queries: readonly PagesUnder[],
  { site, types, fields, versions }: ListScope,
): Promise<Map<string, ListedRow[]>> {
  const answers = new Map(queries.map((query) => [queryKey(query), [] as ListedRow[]]));
  if (queries.length === 0) return answers;
  noteRead(siteTag(site));
  const asked = queries.map((query) => ({
    key: queryKey(query),
    parent: query.parent,
    in_tree: query.order === 'tree',
    most: query.limit,
    types: query.types ?? types,
  }));
  for (const { parent, types: each } of asked)
    noteRead(...(parent === null ? each.map(ofTypeTag) : [underTag(parent)]));
  for (const { key, ...row } of await database.query<ListedRow & { key: string }>(listSql, [
    JSON.stringify(asked),
    site,
    fields,
    Math.max(...queries.map(({ limit }) => limit)),
    versions,
  ])) {
    noteRead(pageTag(row.id));
    answers.get(key)!.push(row);
  }
  return answers;
}

/**
 * Only the branch that fits a question is run: the others have a condition that is false before they begin. The planner takes
 * an index for a limit that it knows, so each stretch has the longest limit of all, and is cut to its own afterwards; and it
 * knows not how few rows are left then, so that each is told (by OFFSET 0) to fetch its own revision.
 */
const listSql = `
  SELECT x.key, x.id, x.type, x.path, r.title, x.published_at AS "publishedAt", x.dated_at AS "datedAt",
    ${listedFields('$3', '$5')}
  FROM (
    SELECT q.key, q.most, p.*, row_number() OVER (PARTITION BY q.key ORDER BY CASE WHEN q.in_tree THEN p.position END, p.dated_at DESC, p.id DESC) AS number
    FROM jsonb_to_recordset($1::jsonb) AS q (key text, parent uuid, in_tree boolean, most integer, types jsonb) CROSS JOIN LATERAL (
      SELECT p.* FROM jsonb_array_elements_text(q.types) AS wanted (type) CROSS JOIN LATERAL (
        SELECT p.* FROM content_page p WHERE q.parent IS NOT NULL AND NOT q.in_tree AND p.parent = q.parent AND p.type = wanted.type AND ${isSeen}
        ORDER BY p.dated_at DESC, p.id DESC LIMIT $4
      ) p
      UNION ALL
      SELECT p.* FROM jsonb_array_elements_text(q.types) AS wanted (type) CROSS JOIN LATERAL (
        SELECT p.* FROM content_page p WHERE q.parent IS NULL AND p.site = $2 AND p.type = wanted.type AND p.parent IS NOT NULL AND ${isSeen}
        ORDER BY p.dated_at DESC, p.id DESC LIMIT $4
      ) p
      UNION ALL
      (SELECT p.* FROM content_page p WHERE q.parent IS NOT NULL AND q.in_tree AND p.parent = q.parent AND q.types ? p.type AND ${isSeen}
        ORDER BY p.position, p.id LIMIT $4)
    ) p
  ) x CROSS JOIN LATERAL (SELECT r.title, r.fields, r.versions FROM content_revision r WHERE r.id = x.live_revision OFFSET 0) r
  WHERE x.number <= x.most
  ORDER BY x.key, x.number`;

/** Where a page is and what it is called, as it comes from the database. */
export interface NeighbourRow {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly isNext: boolean;
}

/**
 * The live pages of the same type and parent that are dated just before and just after the one at an address; none unless its
 * type is one of `types`.
 */
export async function neighboursOf(
  database: Database,
  site: string,
  address: string,
  types: readonly string[],
): Promise<NeighbourRow[]> {
  const rows = await database.query<(NeighbourRow | { readonly id: null }) & { readonly parent: string | null }>(
    neighbourSql,
    [site, address, types],
  );
  // Another may come between them, so the list they stand in was read.
  for (const { parent } of rows) if (parent !== null) noteRead(underTag(parent));
  const neighbours = rows.filter((row) => row.id !== null);
  noteRead(...neighbours.map(({ id }) => pageTag(id)));
  return neighbours;
}

const neighbour = (comparison: '<' | '>', direction: 'DESC' | 'ASC') => `
  (SELECT p.id, p.path, p.live_revision, ${comparison === '>'} AS is_next FROM content_page p
   WHERE p.parent = here.parent AND p.type = here.type AND ${isSeen} AND (p.dated_at, p.id) ${comparison} (here.dated_at, here.id)
   ORDER BY p.dated_at ${direction}, p.id ${direction} LIMIT 1)`;

/** A row without an id for a page that has no neighbours; no row at all for one that can have none. */
const neighbourSql = `
  SELECT here.parent, x.id, r.title, x.path, x.is_next AS "isNext"
  FROM content_page here LEFT JOIN LATERAL (${neighbour('<', 'DESC')} UNION ALL ${neighbour('>', 'ASC')}) x ON true LEFT JOIN content_revision r ON r.id = x.live_revision
  WHERE here.site = $1 AND here.path = $2 AND here.trashed_at IS NULL AND here.live_revision IS NOT NULL AND here.type = ANY ($3)`;
