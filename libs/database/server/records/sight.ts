import { type ActingPerson, asPerson } from '@tessera/extension';
import type { Condition, Entity } from '@tessera/models';
import type { Database } from '../connection/database';
import { columnNamed } from '../schema/column';
import { sqlName } from '../schema/sql-literal';
import { conditionFor, readableColumns } from './access';
import { conditionSql } from './filter/condition';
import { fullLens } from './filter/lens';
import { Parameters } from './parameters';
import { decodeRows, type Row, selection } from './reading/rows';

/** How a change looks to somebody: a record that came into her sight is `created`, one that left it is `deleted`, as if it were gone. */
export type SeenAs = 'created' | 'changed' | 'deleted';

/** What has become of one record, and how that looks to each of those who were asked about, in their order; null: she learns nothing. */
export interface SeenChange {
  readonly record: string;
  /** Of now; null where there is no such record any more. */
  readonly version: number | null;
  /** Who changed it last. */
  readonly by: string | null;
  readonly as: readonly (SeenAs | null)[];
}

/**
 * What somebody sees beyond policies, of an entity whose rights are given for places (`Permission.within`): SQL over a row's own
 * columns, so that it can be asked of what a record was as well.
 */
export interface PlacedSight {
  /** Ids of the places at and below which a person sees records. */
  places(person: ActingPerson): readonly string[];
  /** Whether the row `alias` lies at or below one of the places in the parameter `ids`, of type uuid[]. */
  sql(alias: string, ids: string): string;
}

/** By what somebody sees records: a condition, and places besides. */
interface Eyes {
  readonly condition: Condition;
  readonly places: readonly string[];
}

/** How many different conditions one statement asks. */
const mostConditions = 50;
/** How many of very many changes are looked at. */
const mostLookedAt = 100_000;

/**
 * How committed changes of an entity's records look to people, by the rights and policies of now: one statement, however many
 * people see by the same 50 conditions. `changes` are ids of the history. Whether somebody saw a record before is asked of the
 * record as the history says it was; what the history leaves out (derived and system columns) is as it is now, and of deleted
 * records empty.
 */
export async function sightOf(
  database: Database,
  entity: Entity,
  changes: readonly string[],
  people: readonly ActingPerson[],
  placed?: PlacedSight,
): Promise<SeenChange[]> {
  const { eyes, places } = distinctEyes(database, entity, people, placed);
  const found = new Map<string, Omit<SeenChange, 'as'> & { readonly as: (SeenAs | null)[] }>();
  for (let begin = 0; begin < eyes.length && changes.length > 0; begin += mostConditions) {
    const some = eyes.slice(begin, begin + mostConditions);
    for (const { record, version, by, now, before } of await askSight(database, entity, changes, some, placed)) {
      const row = found.get(record) ?? { record, version, by, as: [] };
      row.as.push(...some.map((_each, index) => seenAs(before[index]!, now[index]!)));
      found.set(record, row);
    }
  }
  return [...found.values()].map((row) => ({
    ...row,
    as: places.map((place) => (place === null ? null : (row.as[place] ?? null))),
  }));
}

/**
 * Whether anything of an entity that was changed since `since`, an id of the history or one that would stand there, lies or lay
 * in somebody's sight; for very many changes, of which the first 100,000 are looked at.
 */
export async function seesAnySince(
  database: Database,
  entity: Entity,
  since: string,
  people: readonly ActingPerson[],
  placed?: PlacedSight,
): Promise<boolean[]> {
  const { eyes, places } = distinctEyes(database, entity, people, placed);
  const seen: boolean[] = [];
  for (let begin = 0; begin < eyes.length; begin += mostConditions) {
    const parameters = new Parameters();
    const [name, first] = [parameters.add(entity.name, 'text'), parameters.add(since, 'uuid')];
    const any = eyes
      .slice(begin, begin + mostConditions)
      .map((each) => nowAndBefore(database, entity, each, placed, parameters, "c.operation = 'created'"))
      .map(([now, before]) => `coalesce(bool_or(${now} OR ${before}), FALSE)`);
    const [row] = await database.query<{ seen: boolean[] }>(
      `SELECT ARRAY[${any.join(', ')}] AS seen
      FROM (SELECT * FROM database_change WHERE id >= ${first} AND entity = ${name} ORDER BY id LIMIT ${mostLookedAt}) c
      LEFT JOIN ${sqlName(entity.table)} t ON t.id = c.record
      CROSS JOIN LATERAL (SELECT coalesce(jsonb_object_agg(key, c.before -> key), '{}') AS patch FROM jsonb_object_keys(c.before || c.after) AS key) was
      CROSS JOIN LATERAL jsonb_populate_record(t, was.patch || jsonb_build_object('id', c.record)) o`,
      parameters.values,
    );
    seen.push(...row!.seen);
  }
  return places.map((place) => place !== null && seen[place] === true);
}

/**
 * A record as somebody sees it, by policies or because it lies in one of her places; null where there is none for her. With the
 * fields that she may read.
 */
export async function seenRecord(
  database: Database,
  entity: Entity,
  id: string,
  person: ActingPerson,
  placed?: PlacedSight,
): Promise<Row | null> {
  const { eyes } = distinctEyes(database, entity, [person], placed);
  if (eyes.length === 0) return null;
  const parameters = new Parameters();
  const key = parameters.add(id, 'uuid');
  const visible = visibleTo(database, entity, eyes[0]!, placed, parameters);
  const columns = await asPerson(person, async () => readableColumns(entity));
  const rows = await database.query<Row>(
    `SELECT ${selection(columns)} FROM ${sqlName(entity.table)} t WHERE t.id = ${key} AND ${visible('t')}`,
    parameters.values,
  );
  return decodeRows(columns, rows)[0] ?? null;
}

interface Seen extends Omit<SeenChange, 'as'> {
  readonly now: readonly boolean[];
  readonly before: readonly boolean[];
}

/** `t` is the record as it is, `o` as it was before the first of the changes; several changes of one record are one. */
async function askSight(
  database: Database,
  entity: Entity,
  changes: readonly string[],
  eyes: readonly Eyes[],
  placed: PlacedSight | undefined,
): Promise<Seen[]> {
  const parameters = new Parameters();
  const [asked, name] = [parameters.add(changes, 'uuid[]'), parameters.add(entity.name, 'text')];
  const pairs = eyes.map((each) => nowAndBefore(database, entity, each, placed, parameters, 'told.is_new'));
  return await database.query<Seen>(
    `WITH asked AS (SELECT * FROM database_change WHERE id = ANY (${asked}) AND entity = ${name}),
      was AS (SELECT record, jsonb_object_agg(key, before -> key ORDER BY asked.id DESC) AS patch FROM asked, jsonb_object_keys(before || after) AS key GROUP BY record),
      told AS (SELECT record, max(id::text) AS last, (array_agg(operation ORDER BY id))[1] = 'created' AS is_new, (array_agg(person ORDER BY id DESC))[1] AS by FROM asked GROUP BY record)
    SELECT told.record, t.version, told.by, ARRAY[${pairs.map(([now]) => now).join(', ')}] AS now, ARRAY[${pairs.map(([, before]) => before).join(', ')}] AS before
    FROM told LEFT JOIN was USING (record) LEFT JOIN ${sqlName(entity.table)} t ON t.id = told.record
    CROSS JOIN LATERAL jsonb_populate_record(t, coalesce(was.patch, '{}') || jsonb_build_object('id', told.record)) o
    ORDER BY told.last`,
    parameters.values,
  );
}

function nowAndBefore(
  database: Database,
  entity: Entity,
  eyes: Eyes,
  placed: PlacedSight | undefined,
  parameters: Parameters,
  isNew: string,
): [now: string, before: string] {
  const visible = visibleTo(database, entity, eyes, placed, parameters);
  return [`(t.id IS NOT NULL AND ${visible('t')})`, `(NOT ${isNew} AND ${visible('o')})`];
}

/** Whether the row of an alias is there for those eyes. */
function visibleTo(
  database: Database,
  entity: Entity,
  { condition, places }: Eyes,
  placed: PlacedSight | undefined,
  parameters: Parameters,
): (alias: string) => string {
  const ids = placed && places.length > 0 ? parameters.add(places, 'uuid[]') : undefined;
  return (alias) => {
    const byPolicy = `(${conditionSql(entity, condition, parameters, fullLens(database), alias)}) IS TRUE`;
    const allowed = ids === undefined ? byPolicy : `(${byPolicy} OR ${placed!.sql(alias, ids)})`;
    return entity.trash && columnNamed(entity, 'trashedAt') ? `${alias}.trashed_at IS NULL AND ${allowed}` : allowed;
  };
}

/** Whether somebody may see anything of an entity. */
export function seesAny({ installed }: Database, entity: Entity, person: ActingPerson, placed?: PlacedSight): boolean {
  return conditionFor(installed, entity, 'view', person) !== false || (placed?.places(person).length ?? 0) > 0;
}

/** Many people see by the same few conditions, each of which is asked once. Who can see nothing has no place. */
function distinctEyes(
  database: Database,
  entity: Entity,
  people: readonly ActingPerson[],
  placed: PlacedSight | undefined,
): { readonly eyes: readonly Eyes[]; readonly places: readonly (number | null)[] } {
  const found = new Map<string, { readonly eyes: Eyes; readonly place: number }>();
  const places = people.map((person) => {
    if (!seesAny(database, entity, person, placed)) return null;
    const condition = conditionFor(database.installed, entity, 'view', person);
    const eyes = { condition, places: condition === true ? [] : [...(placed?.places(person) ?? [])].sort() };
    const key = JSON.stringify(eyes);
    if (!found.has(key)) found.set(key, { eyes, place: found.size });
    return found.get(key)!.place;
  });
  return { eyes: [...found.values()].map((each) => each.eyes), places };
}

function seenAs(before: boolean, now: boolean): SeenAs | null {
  if (now) return before ? 'changed' : 'created';
  return before ? 'deleted' : null;
}
