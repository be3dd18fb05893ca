import {
  type ListOptions,
  listQuery,
  type QueryParameters,
  readableColumns,
  records,
  type Trashed,
} from '@tessera/database/server';
import { currentAct, Installed } from '@tessera/extension';
import { type Entity, isUuid, Problem } from '@tessera/models';
import type { RecordPage, SingleRecord } from '../../contract';
import { computedColumns } from '../computed/computed-columns';
import { computedValues, neededFields } from '../computed/computed-values';
import { mayDoTo } from '../resource/may-do';
import { asJson, includedJson, type Row } from './record-json';

/** `GET …`: the page of a list that a query string asks for. */
export async function readPage(entity: Entity, query: QueryParameters): Promise<RecordPage> {
  const { isComputed, rest } = withoutComputed(query);
  const options: ListOptions<Entity, never> = listQuery(entity, rest);
  const columns = isComputed ? computedColumns(entity) : [];
  const fields = options.fields as readonly string[] | undefined;
  const more = fields ? neededFields(columns).filter((name) => !fields.includes(name)) : [];
  const { data, page, included } = await records(entity).list(
    more.length > 0 ? { ...options, fields: [...fields!, ...more] as never[] } : options,
  );
  const rows = data as Row[];
  const computed = isComputed ? await computedValues(columns, rows) : undefined;
  for (const row of rows) {
    for (const name of more) delete row[name];
    asJson(entity, row);
  }
  const references = includedJson(included, (path) => targetOf(entity, path));
  return {
    data: rows as unknown as RecordPage['data'],
    page,
    ...(references && { included: references }),
    ...(computed && { computed }),
  };
}

/** `GET …/{id}`: one record, with what references lead to where the query asks for it. Throws `<entity>-not-found` (404). */
export async function readSingle(entity: Entity, id: string, query: QueryParameters = {}): Promise<SingleRecord> {
  const { isComputed, rest } = withoutComputed(query);
  const { include, trash } = wantedOfSingle(entity, rest);
  const { row, included } = include
    ? await readWithReferences(entity, id, include, trash)
    : await readPlain(entity, id, trash);
  const references = includedJson(included, (path) => targetOf(entity, path));
  const computed = isComputed ? await computedValues(computedColumns(entity), [row]) : undefined;
  return {
    data: asJson(entity, row),
    ...(references && { included: references }),
    ...(computed && { computed: computed[id]! }),
    may: await mayDoToRow(entity, row),
  };
}

/** A record that was just written, as `GET …/{id}` gives it. */
export async function asSingle(entity: Entity, row: Row): Promise<SingleRecord> {
  return { data: asJson(entity, row), may: await mayDoToRow(entity, row) };
}

/** What lies in the trash is not changed before it is taken out. */
async function mayDoToRow(entity: Entity, row: Row): Promise<SingleRecord['may']> {
  const may = await mayDoTo(entity, row['id'] as string);
  return entity.trash && row['trashedAt'] !== null ? { ...may, change: false } : may;
}

/** The entity at the end of a path over references that whoever acts was allowed to include. */
export function targetOf(entity: Entity, path: string): Entity {
  const { entities } = currentAct().services.get(Installed);
  return path.split('.').reduce((at, step) => {
    const { field } = readableColumns(at).find(({ name }) => name === step)!;
    return entities.get((field.options['target'] as Entity).name)!;
  }, entity);
}

async function readPlain(entity: Entity, id: string, trash?: Trashed) {
  return { row: (await records(entity).get(id, { trash })) as Row, included: {} };
}

async function readWithReferences(entity: Entity, id: string, include: readonly string[], trash?: Trashed) {
  // What is no id finds nothing; `get` says so in the words it has for every record that is not there.
  if (!isUuid(id)) return await readPlain(entity, id, trash);
  const { data, included } = await records(entity).list({ filter: { id }, include, trash, page: { size: 1 } } as never);
  return data[0] ? { row: data[0] as Row, included } : await readPlain(entity, id, trash);
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
