import { type FilterOperator, Problem } from '@tessera/models';
import { bytesCollation, collationOf, type Column, operatorsOf } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import type { Parameters } from '../parameters';
import { comparable, invalid, item, list, pattern } from './comparable';

/** `3` → `eq 3`, `null` → `isNull`, `{ gte: 3, lt: 5 }` as it stands. */
export function asOperators(column: Column, value: unknown): Array<[FilterOperator, unknown]> {
  if (value === null) return [['isNull', true]];
  const isOperators =
    typeof value === 'object' &&
    !(value instanceof Date) &&
    !Array.isArray(value) &&
    (column.type !== 'jsonb' || 'isNull' in value || 'eq' in value);
  return isOperators
    ? (Object.entries(value).filter(([, operand]) => operand !== undefined) as Array<[FilterOperator, unknown]>)
    : [['eq', value]];
}

/** Throws `database.unknown-operator` (400) where a field cannot be filtered so. */
export function checkOperator(column: Column, operator: string, name: string): asserts operator is FilterOperator {
  if (operatorsOf(column).includes(operator as FilterOperator)) return;
  throw new Problem('database.unknown-operator', {
    status: 400,
    title: `"${name}" cannot be filtered by "${operator}".`,
  });
}

/** One comparison as SQL. Throws `database.invalid-filter` (400). */
export function operation(
  column: Column,
  operator: FilterOperator,
  operand: unknown,
  parameters: Parameters,
  alias: string,
): string {
  const name = `${alias}.${sqlName(column.column)}`;
  const one = (value: unknown) => parameters.add(comparable(column, value), column.type);
  const several = (values: unknown) =>
    parameters.add(
      list(column, values).map((value) => comparable(column, value)),
      `${column.type}[]`,
    );
  switch (operator) {
    case 'isNull':
      if (typeof operand !== 'boolean') throw invalid(column);
      return `${name} IS ${operand ? '' : 'NOT '}NULL`;
    case 'eq':
      return operand === null ? `${name} IS NULL` : `${name} = ${one(operand)}`;
    case 'ne':
      return operand === null ? `${name} IS NOT NULL` : `${name} IS DISTINCT FROM ${one(operand)}`;
    case 'in':
      return `${name} = ANY (${several(operand)})`;
    case 'notIn':
      return `(${name} = ANY (${several(operand)})) IS NOT TRUE`;
    case 'lt':
      return `${name} < ${one(operand)}`;
    case 'lte':
      return `${name} <= ${one(operand)}`;
    case 'gt':
      return `${name} > ${one(operand)}`;
    case 'gte':
      return `${name} >= ${one(operand)}`;
    case 'contains':
      return `${name} ILIKE ${parameters.add(`%${pattern(column, operand)}%`, 'text')}`;
    case 'startsWith':
      return `${name} ${collationOf(column) === bytesCollation ? 'LIKE' : 'ILIKE'} ${parameters.add(`${pattern(column, operand)}%`, 'text')}`;
    case 'has':
      return `${name} @> ${parameters.add([item(column, operand)], column.type)}`;
  }
}
