import { currentAct } from '@tessera/extension';
import { type Entity, isUuid, type Json, Problem } from '@tessera/models';
import { Database } from '../connection/database';
import { conditionOf, readableColumns } from '../records/access';
import { recordsById } from '../records/reading/include';
import { readFirst } from '../records/reading/read-first';
import { notFound } from '../records/writing/refusals';
import { decimalsOf, jsonOf, type StoredValues, valuesSql } from './stored-change';

/** One value that was changed, in its JSON form. */
export interface FieldChange {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/** One change of a record. */
export interface HistoryEntry {
  /** Names the state that it led to; see `stateAt`. */
  readonly id: string;
  readonly at: Date;
  readonly operation: 'created' | 'changed' | 'deleted';
  /** Id of who did it; null for visitors, the system and statements made by hand. */
  readonly person: string | null;
  readonly requestId: string | null;
  /** Why the system acted, where it did. */
  readonly system: string | null;
  readonly changes: readonly FieldChange[];
}

/** Part of a history. */
export interface HistoryPage {
  /** `by` is the name of who did it; null where nobody did, is there any more or may be seen. */
  readonly data: ReadonlyArray<HistoryEntry & { readonly by: string | null }>;
  /** The cursor of what happened before; null at the beginning. */
  readonly next: string | null;
}

/** The entity of people; it lies above us and is known by its name alone. */
const people = 'users.person';

/**
 * What has happened to a record, newest first, as far as one may see its fields; a change of none of them is not there. `after` is
 * the id of an entry behind which it goes on. Of deleted records only those who see all of an entity may read it. Throws
 * `<entity>-not-found` (404) and `database.invalid-cursor` (400).
 */
export async function historyOf(
  entity: Entity,
  id: string,
  { limit = 100, after }: { readonly limit?: number; readonly after?: string | null | undefined } = {},
): Promise<HistoryEntry[]> {
  const database = currentAct().services.get(Database);
  await needSight(database, entity, id);
  if (after !== undefined && after !== null && !isUuid(after))
    throw new Problem('database.invalid-cursor', { status: 400, title: 'This is not a place in this history.' });
  const columns = readableColumns(entity);
  const rows = await database.query<StoredChange>(historySql, [
    entity.name,
    id,
    decimalsOf(columns),
    limit,
    after ?? null,
    columns.map(({ column }) => column),
  ]);
  return rows.map(({ before, after: becomes, ...rest }) => ({
    ...rest,
    changes: columns
      .filter(({ column }) => column in before || column in becomes)
      .map((column) => ({
        field: column.name,
        from: jsonOf(column, before[column.column]),
        to: jsonOf(column, becomes[column.column]),
      })),
  }));
}

/** `historyOf` in pages, with the names of people as far as whoever asks may see them; see `historyOf`. */
export async function historyPage(
  entity: Entity,
  id: string,
  { size = 50, after }: { readonly size?: number; readonly after?: string | null | undefined } = {},
): Promise<HistoryPage> {
  const found = await historyOf(entity, id, { limit: size + 1, after });
  const data = found.slice(0, size);
  const names = await namesOf(data.flatMap(({ person }) => person ?? []));
  return {
    data: data.map((entry) => ({ ...entry, by: (entry.person && names.get(entry.person)) ?? null })),
    next: found.length > size ? data.at(-1)!.id : null,
  };
}

/** Throws `<entity>-not-found` (404) where whoever acts may not know of the record. */
export async function needSight(database: Database, entity: Entity, id: string): Promise<void> {
  if (!isUuid(id)) throw notFound(entity);
  if (conditionOf(database, entity, 'view') === true) return;
  if (!(await readFirst(database, entity, { filter: { id }, trash: 'with' }))) throw notFound(entity);
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const person = currentAct().services.get(Database).installed.entities.get(people);
  if (!person || ids.length === 0) return new Map();
  const found = (await recordsById(new Map([[people, new Set(ids)]]))).get(people);
  return new Map([...(found ?? [])].map(([id, row]) => [id, String(row[person.title ?? 'id'])]));
}

interface StoredChange extends Omit<HistoryEntry, 'changes'> {
  readonly before: StoredValues;
  readonly after: StoredValues;
}

const historySql = `
  SELECT id, created_at AS at, operation, person, request AS "requestId", system, ${valuesSql('before')} AS before, ${valuesSql('after')} AS after
  FROM database_change
  WHERE record = $2::uuid AND entity = $1 AND ($5::uuid IS NULL OR id < $5::uuid)
    AND (operation <> 'changed' OR before ?| $6::text[] OR after ?| $6::text[])
  ORDER BY id DESC LIMIT $4`;
