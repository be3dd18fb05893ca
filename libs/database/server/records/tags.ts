import type { Entity } from '@tessera/models';
import { type Column, columnsOf, targetOf } from '../schema/column';

/**
 * What a question is about, as a tag: `content.page:<id>` for one record, `content.page:parent=<id>` for those with a reference,
 * else `content.page` for any of them. Empty answers too: what is made later may belong to them.
 */
export function readTag(entity: Entity, filter: object | boolean | undefined): string {
  const entries = Object.entries(filter ?? {});
  const byId = entries.find(([name, value]) => name === 'id' && typeof value === 'string');
  if (byId) return `${entity.name}:${byId[1] as string}`;
  const names = new Set(referenceColumns(entity).map(({ name }) => name));
  const byReference = entries.find(([name, value]) => names.has(name) && (typeof value === 'string' || value === null));
  return byReference ? `${entity.name}:${byReference[0]}=${byReference[1] as string | null}` : entity.name;
}

/** The tags of every question whose answer a record belongs to, in one of its states. */
export function tagsOf(entity: Entity, id: string, row: Readonly<Record<string, unknown>>): string[] {
  return [
    entity.name,
    `${entity.name}:${id}`,
    ...referenceColumns(entity).map(({ name }) => `${entity.name}:${name}=${row[name] as string | null}`),
  ];
}

/** The columns whose values stand in tags. */
export function referenceColumns(entity: Entity): Column[] {
  return columnsOf(entity).filter((column) => column.type === 'uuid' && targetOf(column));
}
