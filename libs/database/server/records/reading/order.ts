import { type Entity, Problem } from '@tessera/models';
import { type Column, operatorsOf } from '../../schema/column';
import type { Lens } from '../filter/lens';
import { type Path, pathOf } from '../filter/path';
import type { Joins } from './joins';

/** One value by which a list is ordered. */
export interface OrderColumn {
  /** The field or path: `name`, `owner.name`. */
  readonly name: string;
  /** What the value is; at the end of a path it may be empty, whatever the column says. */
  readonly column: Column;
  /** `t."name"` */
  readonly sql: string;
  readonly isDescending: boolean;
}

/**
 * What a list is sorted by, ended by the id, so that the order is total. `null` comes last as PostgreSQL's indexes have it (and
 * first in descending order). Throws `database.unknown-field`, `database.unsortable-field` and `database.too-much-sorting` (400).
 */
export function orderOf(entity: Entity, sort: readonly string[], lens: Lens, joins: Joins): OrderColumn[] {
  if (sort.length > mostColumns)
    throw new Problem('database.too-much-sorting', {
      status: 400,
      title: `A list is sorted by ${mostColumns} fields at most.`,
    });
  const order: OrderColumn[] = [];
  for (const each of sort) {
    const isDescending = each.startsWith('-');
    const path = pathOf(entity, isDescending ? each.slice(1) : each, lens);
    if (!isSortable(path))
      throw new Problem('database.unsortable-field', { status: 400, title: `"${path.name}" has no order.` });
    if (!order.some(({ name }) => name === path.name)) order.push(orderColumn(path, isDescending, joins));
  }
  if (order.some(({ name }) => name === 'id')) return order;
  return [...order, orderColumn(pathOf(entity, 'id', lens), order.at(-1)?.isDescending ?? false, joins)];
}

/** Most fields of one order. */
const mostColumns = 8;

/** `ORDER BY` of it, or of its reverse. */
export function orderSql(order: readonly OrderColumn[], isReversed: boolean): string {
  return order.map(({ sql, isDescending }) => `${sql}${isDescending === isReversed ? '' : ' DESC'}`).join(', ');
}

/** Whether lists can be sorted by what lies at the end of a path: one value that has an order. */
function isSortable({ steps, column }: Path): boolean {
  return (
    column.type !== 'jsonb' &&
    !column.type.endsWith('[]') &&
    operatorsOf(column).length > 0 &&
    steps.every(({ reference }) => reference.type === 'uuid')
  );
}

function orderColumn(path: Path, isDescending: boolean, joins: Joins): OrderColumn {
  const { name, steps, column } = path;
  const value = steps.length === 0 ? column : { ...column, name, notNull: false };
  return { name, column: value, sql: joins.valueOf(path), isDescending };
}
