import {
  type JsonText,
  type ListOptions,
  listQuery,
  type QueryParameters,
  readJsonPage,
  readJsonRecord,
  rowOfJson,
  type Trashed,
} from '@tessera/database/server';
import { type Condition, type Entity, Problem } from '@tessera/models';
import type { RecordJson, SingleRecord } from '../../contract';
import { computedColumns, type NamedColumn } from '../computed/computed-columns';
import { computedValues, neededFields } from '../computed/computed-values';
import { conditionOf, mayDoTo } from '../resource/may-do';
import { asJson, type Row } from './record-json';

/** `GET …`: the page of a list that a query string asks for, a `RecordPage` as text. */
export async function readPage(entity: Entity, query: QueryParameters): Promise<JsonText> {
  const { isComputed, rest } = withoutComputed(query);
  const options: ListOptions<Entity, never> = listQuery(entity, rest);
  if (!isComputed) return textOf(await readJsonPage(entity, options));
  const columns = computedColumns(entity);
  const fields = options.fields as readonly string[] | undefined;
  const more = fields ? neededFields(columns).filter((name) => !fields.includes(name)) : [];
  const read = await readJsonPage(
    entity,
    more.length > 0 ? { ...options, fields: [...fields!, ...more] as never[] } : options,
  );
  const rows = JSON.parse(read.data) as RecordJson[];
  const computed = await compute(entity, columns, rows);
  const data = more.length === 0 ? read.data : JSON.stringify(rows.map((row) => without(row, more)));
  return textOf({ ...read, data }, { computed });
}

/** `GET …/{id}`: one record, with what references lead to where the query asks for it, a `SingleRecord` as text. Throws `<entity>-not-found` (404). */
export async function readSingle(
  entity: Entity,
  id: string,
  query: QueryParameters = {},
): Promise<{ readonly version: number; readonly text: JsonText }> {
  const { isComputed, rest } = withoutComputed(query);
  const asked = [changeable(entity), conditionOf(entity, 'delete')];
  const conditions = asked.filter((condition) => typeof condition === 'object');
  const read = await readJsonRecord(entity, id, { ...wantedOfSingle(entity, rest), conditions });
  const [change, remove] = asked.map((condition) =>
    typeof condition === 'object' ? read.fulfils[conditions.indexOf(condition)]! : condition,
  );
  const computed = isComputed
    ? (await compute(entity, computedColumns(entity), [JSON.parse(read.data) as RecordJson]))[id]!
    : undefined;
  return {
    version: read.version,
    text: textOf(read, { ...(computed && { computed }), may: { change: change!, delete: remove! } }),
  };
}

/** A record that was just written, as `GET …/{id}` gives it. */
export async function asSingle(entity: Entity, row: Row): Promise<SingleRecord> {
  const may = await mayDoTo(entity, row['id'] as string);
  const isThrownAway = entity.trash === true && row['trashedAt'] !== null;
  return { data: asJson(entity, row), may: isThrownAway ? { ...may, change: false } : may };
}

/** What lies in the trash is not changed before it is taken out. */
function changeable(entity: Entity): Condition {
  const condition = conditionOf(entity, 'change');
  if (!entity.trash || condition === false) return condition;
  const isThere = { where: { trashedAt: { isNull: true } } } as Condition;
  return condition === true ? isThere : ({ all: [condition, isThere] } as Condition);
}

async function compute(
  entity: Entity,
  columns: readonly NamedColumn[],
  rows: readonly RecordJson[],
): Promise<Awaited<ReturnType<typeof computedValues>>> {
  return await computedValues(
    columns,
    rows.map((row) => rowOfJson(entity, row)),
  );
}

function without(row: RecordJson, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

/** An answer around what is JSON already. */
function textOf(
  {
    data,
    page,
    included,
  }: {
    readonly data: JsonText;
    readonly page?: object;
    readonly included: JsonText | undefined;
  },
  more: object = {},
): JsonText {
  const members = [`"data":${data}`];
  if (page) members.push(`"page":${JSON.stringify(page)}`);
  if (included !== undefined) members.push(`"included":${included}`);
  for (const [name, value] of Object.entries(more)) members.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{${members.join()}}`;
}

function withoutComputed({ computed, ...rest }: QueryParameters): { isComputed: boolean; rest: QueryParameters } {
  if (computed === undefined || computed === 'true' || computed === 'false')
    return { isComputed: computed === 'true', rest };
  throw new Problem('database.invalid-filter', { title: '"computed" must be true or false.' });
}

/** A single record is asked with `include` and `trash` at most; everything else is a parameter that does not exist here. */
function wantedOfSingle(entity: Entity, query: QueryParameters) {
  const known = entity.trash ? ['include', 'trash'] : ['include'];
  const strange = Object.keys(query).find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new Problem('database.unknown-parameter', { title: `The parameter "${strange}" does not exist here.` });
  const { include, trash } = listQuery(entity, query) as { include?: readonly string[]; trash?: Trashed };
  return { include: include && include.length > 0 ? include : undefined, trash };
}
