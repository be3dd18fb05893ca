import { currentAct } from '@tessera/extension';
import { type Entity, isUuid, type Json } from '@tessera/models';
import { Database } from '../connection/database';
import { conditionOf, readableColumns } from '../records/access';
import { readFirst } from '../records/reading/read-first';
import { notFound } from '../records/writing/refusals';

/** One value that was changed, in its JSON form. */
export interface FieldChange {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/** One change of a record. */
export interface HistoryEntry {
  readonly at: Date;
  readonly operation: 'created' | 'changed' | 'deleted';
  /** Id of who did it; null for visitors, the system and statements made by hand. */
  readonly person: string | null;
  readonly requestId: string | null;
  /** Why the system acted, where it did. */
  readonly system: string | null;
  readonly changes: readonly FieldChange[];
}

/**
 * What has happened to a record, newest first, as far as one may see its fields. Of deleted records only those who see all of an
 * entity may read it. Throws `<entity>-not-found` (404).
 */
export async function historyOf(
  entity: Entity,
  id: string,
  { limit = 100 }: { readonly limit?: number } = {},
): Promise<HistoryEntry[]> {
  const database = currentAct().services.get(Database);
  const seesAll = conditionOf(database, entity, 'view') === true;
  if (!isUuid(id) || (!seesAll && !(await readFirst(database, entity, { filter: { id } })))) throw notFound(entity);
  const columns = readableColumns(entity);
  const decimals = columns.filter(({ type }) => type === 'numeric').map(({ column }) => column);
  const rows = await database.query<StoredChange>(historySql, [entity.name, id, decimals, limit]);
  return rows.map(({ before, after, ...rest }) => ({
    ...rest,
    changes: columns
      .filter(({ column }) => column in before || column in after)
      .map(({ name, column, type }) => ({
        field: name,
        from: asJson(type, before[column]),
        to: asJson(type, after[column]),
      })),
  }));
}

interface StoredChange extends Omit<HistoryEntry, 'changes'> {
  readonly before: Readonly<Record<string, Json>>;
  readonly after: Readonly<Record<string, Json>>;
}

/** PostgreSQL writes instants in its own form; ours is of fixed width and UTC. */
function asJson(type: string, value: Json | undefined): Json {
  if (value === undefined) return null;
  return type === 'timestamptz' && typeof value === 'string' ? new Date(value).toISOString() : value;
}

/** Exact decimals leave as text, before JavaScript takes digits from them. */
const asText = (values: string) =>
  `(SELECT coalesce(jsonb_object_agg(key, CASE WHEN key = ANY ($3::text[]) THEN to_jsonb(value #>> '{}') ELSE value END), '{}') FROM jsonb_each(${values}))`;

const historySql = `
  SELECT created_at AS at, operation, person, request AS "requestId", system, ${asText('before')} AS before, ${asText('after')} AS after
  FROM database_change WHERE record = $2 AND entity = $1 ORDER BY id DESC LIMIT $4`;
