import { type ListOptions, type QueryParameters, readableColumns, records } from '@tessera/database/server';
import { currentAct, Installed } from '@tessera/extension';
import { type Entity, isUuid, type Json, Problem } from '@tessera/models';
import { z } from 'zod';
import type { RecordChoice } from '../../contract';
import { defaultList } from '../schema/defaults';
import type { Row } from './record-json';

/** How many fields help to tell two records of the same name apart. */
const hints = 2;

const querySchema = z.strictObject({
  search: z.string().max(1000).optional(),
  ids: z.string().max(10_000).optional(),
  'page[size]': z.coerce.number().int().min(1).max(200).default(20),
});

/** `GET …/choices`: what a picker offers for some words, the newest first; or the names of records by their ids. Those one may not see are missing. */
export async function readChoices(entity: Entity, query: QueryParameters): Promise<{ data: RecordChoice[] }> {
  const { success, data: asked } = querySchema.safeParse(query);
  if (!success)
    throw new Problem('database.unknown-parameter', {
      title: 'Choices are asked for by `search` or `ids`, and `page[size]` of 1 to 200.',
    });
  const narrowed = narrowing(entity, asked);
  if (!narrowed) return { data: [] };
  const shown = namingFields(entity);
  const fields = [...(shown.title ? [shown.title] : []), ...shown.hints];
  const options = { ...narrowed, fields, sort: ['-id'], page: { size: asked['page[size]'] } };
  const { data } = await records(entity).list(options as unknown as ListOptions<Entity, never>);
  return { data: (data as Row[]).map((row) => choiceOf(entity, row, shown)) };
}

/** A record as people tell it from others: its title, else a shortened id, and some of its other values. */
export function choiceOf(entity: Entity, row: Row, { title, hints: names }: NamingFields): RecordChoice {
  const id = row['id'] as string;
  const text = title ? textOf(entity, title, row) : '';
  const hint = names.map((name) => textOf(entity, name, row)).filter(Boolean);
  return { id, text: text || `…${id.slice(-8)}`, hint: hint.join(' · ') || null };
}

/** The fields by which people tell records apart. */
export interface NamingFields {
  readonly title: string | undefined;
  readonly hints: readonly string[];
}

/** Those of an entity that whoever acts may see. */
export function namingFields(entity: Entity): NamingFields {
  const readable = new Map(readableColumns(entity).map((column) => [column.name, column]));
  const list = currentAct().services.get(Installed).admins.get(entity.name)?.list ?? defaultList(entity);
  const own = list.filter((name) => {
    const column = name === entity.title ? undefined : readable.get(name);
    return column && !column.isSystem && !['reference', 'references', 'image'].includes(column.field.kind.name);
  });
  return { title: entity.title && readable.has(entity.title) ? entity.title : undefined, hints: own.slice(0, hints) };
}

function narrowing(
  entity: Entity,
  { search, ids }: z.output<typeof querySchema>,
): Pick<ListOptions<Entity, never>, 'filter' | 'search'> | { readonly filter: object } | null {
  if (ids !== undefined) return { filter: { id: { in: ids.split(',').filter(isUuid) } } };
  const words = search?.trim();
  if (!words) return { filter: {} };
  const isSearched = readableColumns(entity).some(({ type, field }) => type === 'text' && field.options.search);
  if (isSearched) return { search: words } as Pick<ListOptions<Entity, never>, 'filter' | 'search'>;
  const { title } = namingFields(entity);
  // Without a name there is nothing that words could find.
  return title ? { filter: { [title]: { contains: words } } } : null;
}

function textOf(entity: Entity, name: string, row: Row): string {
  const { field } = readableColumns(entity).find((column) => column.name === name)!;
  const value = row[name];
  if (value === null || value === undefined) return '';
  return field.kind.text(field.kind.encode ? field.kind.encode(value) : (value as Json), field.options);
}
