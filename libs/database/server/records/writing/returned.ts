import type { Entity } from '@tessera/models';
import { type Column, columnNamed } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { readableColumns } from '../access';
import { decodeRows, type Row } from '../reading/rows';
import { referenceColumns } from '../tags';

/** What a statement gives back of what it wrote: what whoever acts may see, and what tags are made of. */
export function returnedColumns(entity: Entity): readonly Column[] {
  return [...new Set([...readableColumns(entity), ...referenceColumns(entity)])];
}

/** The references of records as they were, `o."owner" AS "#owner"`, for the tags of the questions they belonged to. */
export function formerReferences(entity: Entity, alias = 'o'): string {
  return referenceColumns(entity)
    .map(({ name, column }) => `, ${alias}.${sqlName(column)} AS ${sqlName(`#${name}`)}`)
    .join('');
}

/** What `formerReferences` gave. */
export function formerOf(entity: Entity, row: Row): Row {
  return Object.fromEntries(referenceColumns(entity).map(({ name }) => [name, row[`#${name}`]]));
}

/** What whoever acts sees of written rows. */
export function visibleRows(entity: Entity, returned: readonly Column[], rows: readonly Row[]): Row[] {
  const names = readableColumns(entity).map(({ name }) => name);
  return decodeRows(returned, rows).map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

/** What a statement gives back of what it deleted: what tags are made of. */
export function removedColumns(entity: Entity): readonly Column[] {
  return [columnNamed(entity, 'id')!, ...referenceColumns(entity)];
}
