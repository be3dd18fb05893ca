import { type QueryParameters, readableColumns, recordsToPick } from '@tessera/database/server';
import { currentAct, Installed } from '@tessera/extension';
import { type Entity, type Json, Problem } from '@tessera/models';
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

/** `GET …/choices`: what a picker offers for some words, the newest where there are none; or the names of records by their ids. Those one may not see are missing. */
export async function readChoices(entity: Entity, query: QueryParameters): Promise<{ data: RecordChoice[] }> {
  const { success, data: asked } = querySchema.safeParse(query);
  if (!success)
    throw new Problem('database.unknown-parameter', {
      title: 'Choices are asked for by `search` or `ids`, and `page[size]` of 1 to 200.',
    });
  const { search, ids, 'page[size]': size } = asked;
  const naming = namingFields(entity);
  const fields = [...(naming.title ? [naming.title] : []), ...naming.hints];
  const rows = await recordsToPick(entity, { search, ids: ids?.split(','), size, fields });
  return { data: rows.map((row) => choiceOf(entity, row, naming)) };
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

function textOf(entity: Entity, name: string, row: Row): string {
  const { field } = readableColumns(entity).find((column) => column.name === name)!;
  const value = row[name];
  if (value === null || value === undefined) return '';
  return field.kind.text(field.kind.encode ? field.kind.encode(value) : (value as Json), field.options);
}
