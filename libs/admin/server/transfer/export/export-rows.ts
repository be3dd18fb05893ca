import { type ListOptions, records, recordsById } from '@tessera/database/server';
import { currentAct, Installed } from '@tessera/extension';
import { type Entity, type Field, fieldOf, type Json, mediaEntityName } from '@tessera/models';
import { computedValues, neededFields as fieldsOfComputed } from '../../computed/computed-values';
import { type ExportColumn, targetOf } from './export-column';

/** Records that are read, and so are in memory, at a time. */
export const chunkSize = 500;

type Row = Readonly<Record<string, unknown>>;

/**
 * The values of `columns` of all records that fit, in their JSON form, a chunk at a time. A chunk takes one statement, one more for each
 * step over references, one for each count, and one for the names of pictures and files, however many columns there are.
 */
export async function* exportRows(
  entity: Entity,
  columns: readonly ExportColumn[],
  wanted: Pick<ListOptions<Entity, never>, 'filter' | 'sort' | 'search'>,
): AsyncGenerator<Json[][]> {
  const fields = neededFields(columns);
  for (let after: string | null | undefined; after !== null;) {
    // All of it is wanted, in whatever order: the best first would be sought anew for each chunk.
    const sort = wanted.sort?.length ? wanted.sort : ['id'];
    const options = { ...wanted, sort, fields, page: { size: chunkSize, after } };
    const { data, page } = await records(entity).list(options as unknown as ListOptions<Entity, never>);
    const rows = data as readonly Row[];
    yield await valuesOf(entity, columns, rows);
    after = page.next;
  }
}

function neededFields(columns: readonly ExportColumn[]): string[] {
  const own = columns.flatMap(({ name, over, field }) => (field ? [over[0] ?? name] : []));
  return [...new Set([...own, ...fieldsOfComputed(computedOf(columns))])];
}

function computedOf(columns: readonly ExportColumn[]) {
  return columns.flatMap(({ computed }) => computed ?? []);
}

async function valuesOf(entity: Entity, columns: readonly ExportColumn[], rows: readonly Row[]): Promise<Json[][]> {
  const ends = await followReferences(entity, columns, rows);
  const computed = await computedValues(computedOf(columns), rows);
  const values = rows.map((row) =>
    columns.map(({ name, over, field }) => {
      if (!field) return computed[row['id'] as string]![name] ?? null;
      const from = over.length === 0 ? row : ends.get(over.join('.'))!(row);
      return jsonOf(field, from?.[name.split('.').at(-1)!]);
    }),
  );
  return await withAssetNames(columns, values);
}

/** Pictures and files with the names by which people know them, as far as they may see them. */
async function withAssetNames(columns: readonly ExportColumn[], values: Json[][]): Promise<Json[][]> {
  const isAsset = columns.map(({ field }) => field?.kind.name === 'image' || field?.kind.name === 'file');
  const assets = values.flatMap((row) => row.filter((json, index) => isAsset[index] && json !== null));
  if (assets.length === 0 || !currentAct().services.get(Installed).entities.has(mediaEntityName)) return values;
  const ids = new Set(assets.map((json) => (json as { readonly id: string }).id));
  const known = (await recordsById(new Map([[mediaEntityName, ids]]))).get(mediaEntityName);
  const named = (json: Json): Json => {
    const asset = json as { readonly id: string };
    const name = known?.get(asset.id)?.['name'] as string | undefined;
    return name === undefined ? json : { ...asset, name };
  };
  return values.map((row) => row.map((json, index) => (isAsset[index] && json !== null ? named(json) : json)));
}

/** Path over references → what stands at its end for a record of `rows`; what one may not see is missing. */
async function followReferences(
  entity: Entity,
  columns: readonly ExportColumn[],
  rows: readonly Row[],
): Promise<Map<string, (row: Row) => Row | undefined>> {
  const installed = currentAct().services.get(Installed);
  const paths = [...new Set(columns.flatMap(({ over }) => over.map((_, index) => over.slice(0, index + 1).join('.'))))];
  const ends = new Map<string, (row: Row) => Row | undefined>([['', (row) => row]]);
  const entities = new Map<string, Entity>([['', entity]]);
  for (let depth = 1; depth <= 3; depth++) {
    const steps = paths
      .filter((path) => path.split('.').length === depth)
      .map((path) => {
        const before = path.split('.').slice(0, -1).join('.');
        const name = path.split('.').at(-1)!;
        const target = targetOf(installed, fieldOf(entities.get(before)!, name)!)!;
        entities.set(path, target);
        const idOf = (row: Row) => ends.get(before)!(row)?.[name] as string | null | undefined;
        return { path, target, idOf };
      });
    if (steps.length === 0) break;
    const ids = new Map<string, Set<string>>();
    for (const { target, idOf } of steps) {
      const wanted = ids.get(target.name) ?? new Set();
      for (const row of rows) {
        const id = idOf(row);
        if (id) wanted.add(id);
      }
      ids.set(target.name, wanted);
    }
    const found = await recordsById(ids);
    for (const { path, target, idOf } of steps) ends.set(path, (row) => found.get(target.name)?.get(idOf(row) ?? ''));
  }
  return ends;
}

function jsonOf({ kind }: Field, value: unknown): Json {
  if (value === null || value === undefined) return null;
  return kind.encode ? kind.encode(value) : value instanceof Date ? value.toISOString() : (value as Json);
}
