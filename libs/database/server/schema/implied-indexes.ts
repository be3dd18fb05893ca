import type { Admin, CustomIndex, Entity } from '@tessera/models';
import { type Column, columnNamed, columnsOf, targetOf } from './column';
import { partName } from './naming';
import { sqlName } from './sql-literal';

/**
 * All indexes of an entity beyond those of single columns: its own ones, and those that follow from what is asked of it. Unique
 * rules of what keeps a trash hold outside of it.
 */
export function indexesOf(entity: Entity, admin?: Admin): readonly CustomIndex[] {
  const own = [...entity.customIndexes.map((index) => outsideTrash(entity, index)), ...uniqueOutsideTrash(entity)];
  const implied = [...searchIndexes(entity), ...listIndexes(entity), ...orderIndexes(entity, admin)];
  const others = [
    ...own.map(({ sql }) => coreOf(sql)),
    ...declaredIndexes(entity).map((names) => coreOf(columnList(entity, names))),
  ];
  return [...own, ...implied.filter(({ sql }) => !others.includes(coreOf(sql)))];
}

/**
 * The fields of each index that an entity declares. Those of what is listed end with the id, by which every list is sorted at
 * last: where many records have the same value, a page in the middle of them is found instead of sorted out.
 */
export function declaredIndexes({ indexes, resource }: Entity): readonly (readonly string[])[] {
  return resource ? indexes.map((names) => (names.includes('id') ? names : [...names, 'id'])) : indexes;
}

/** Rules of an entity that keeps a trash, which are no constraints, for those know no condition. */
function uniqueOutsideTrash(entity: Entity): CustomIndex[] {
  if (!entity.trash) return [];
  return entity.unique.map((names) => {
    const columns = names.map((name) => columnNamed(entity, name)!.column);
    return outsideTrash(entity, {
      name: partName('uq', entity.table, columns),
      sql: columnList(entity, names),
      unique: true,
    });
  });
}

function columnList(entity: Entity, names: readonly string[]): string {
  return `(${names.map((name) => sqlName(columnNamed(entity, name)!.column)).join(', ')})`;
}

function outsideTrash({ trash }: Entity, index: CustomIndex): CustomIndex {
  if (!trash || !index.unique || /\bWHERE\b/i.test(index.sql)) return index;
  return { ...index, sql: `${index.sql} WHERE trashed_at IS NULL` };
}

/**
 * Searching looks inside of text, which is found by its trigrams. What was written lately waits in a list that every search reads
 * through; at PostgreSQL's 4 MB that alone would take longer than all the rest.
 */
function searchIndexes(entity: Entity): CustomIndex[] {
  return columnsOf(entity)
    .filter(({ type, field: { options } }) => options.search && type === 'text')
    .map((column) =>
      indexOf(
        entity,
        [column, 'search'],
        `USING gin (${sqlName(column.column)} gin_trgm_ops) WITH (gin_pending_list_limit = 1024)`,
      ),
    );
}

/** Who refers to a record by a list of references is asked when the record is deleted. */
function listIndexes(entity: Entity): CustomIndex[] {
  return columnsOf(entity)
    .filter((column) => column.type === 'uuid[]' && targetOf(column))
    .map((column) => indexOf(entity, [column], `USING gin (${sqlName(column.column)})`));
}

/** The order in which lists are shown at first, so that a page costs the same however long the list is. */
function orderIndexes(entity: Entity, admin: Admin | undefined): CustomIndex[] {
  const order = admin?.order ?? [];
  const descending = order.filter((each) => each.startsWith('-')).length;
  const columns = order.map((each) => columnNamed(entity, each.replace(/^-/, '')));
  // Of another direction each, or over a reference: no index of the table has that order.
  if (columns.length === 0 || columns.includes(undefined) || (descending > 0 && descending < order.length)) return [];
  const named = columns as Column[];
  const id = columnNamed(entity, 'id')!;
  if (named.includes(id)) return [];
  return [
    indexOf(
      entity,
      [...named, id],
      columnList(
        entity,
        [...named, id].map(({ name }) => name),
      ),
    ),
  ];
}

function indexOf({ table }: Entity, parts: readonly (Column | string)[], sql: string): CustomIndex {
  const names = parts.map((part) => (typeof part === 'string' ? part : part.column));
  return { name: partName('ix', table, names), sql };
}

/** What an index is of: without its settings, and names with or without quotation marks. */
function coreOf(sql: string): string {
  return sql
    .replaceAll('"', '')
    .replace(/ WITH \(.*$/, '')
    .trim();
}
