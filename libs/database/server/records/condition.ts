import { type Condition, type Entity, fieldOf, type FilterOperator, isUuid, type Json, Problem } from '@tessera/models';
import { bytesCollation, collationOf, type Column, columnNamed, operatorsOf } from '../schema/column';
import { sqlName } from '../schema/sql-literal';
import { encode, toParameter } from './codec';
import type { Parameters } from './parameters';

/** Finds the column of a field, or throws. */
export type FindColumn = (entity: Entity, name: string) => Column;

/** Finds any column: policies may look at what the person may not. */
export const anyColumn: FindColumn = (entity, name) => {
  const column = columnNamed(entity, name);
  if (!column) throw new TypeError(`${entity.name} has no field "${name}"`);
  return column;
};

/** A condition as SQL over the columns of `alias`. Throws `database.unknown-field`, `-unknown-operator`, `-invalid-filter` (400). */
export function conditionSql(
  entity: Entity,
  condition: unknown,
  parameters: Parameters,
  find: FindColumn,
  alias = 't',
): string {
  if (condition === true || condition === undefined) return 'TRUE';
  if (condition === false) return 'FALSE';
  const inner = (each: unknown) => conditionSql(entity, each, parameters, find, alias);
  const combined = combination(entity, condition as object);
  switch (combined?.key) {
    case 'all':
      return joined((combined.value as readonly Condition[]).map(inner), 'AND', 'TRUE');
    case 'any':
      return joined((combined.value as readonly Condition[]).map(inner), 'OR', 'FALSE');
    case 'not':
      return `(${inner(combined.value)}) IS NOT TRUE`;
    case 'where':
      return inner(combined.value);
    default:
      return joined(fieldConditions(entity, condition as object, parameters, find, alias), 'AND', 'TRUE');
  }
}

/** `{ any: […] }` and its like, unless the entity has a field of that name. */
function combination(entity: Entity, condition: object): { key: string; value: unknown } | undefined {
  const [entry, ...others] = Object.entries(condition);
  if (!entry || others.length > 0 || !['all', 'any', 'not', 'where'].includes(entry[0]) || fieldOf(entity, entry[0]))
    return undefined;
  return { key: entry[0], value: entry[1] };
}

function fieldConditions(
  entity: Entity,
  where: object,
  parameters: Parameters,
  find: FindColumn,
  alias: string,
): string[] {
  return Object.entries(where).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const column = find(entity, name);
    return operations(column, value).map(([operator, operand]) =>
      operation(column, operator, operand, parameters, alias),
    );
  });
}

/** `3` → `eq 3`, `null` → `isNull`, `{ gte: 3, lt: 5 }` as it stands. */
function operations(column: Column, value: unknown): Array<[FilterOperator, unknown]> {
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

function operation(
  column: Column,
  operator: FilterOperator,
  operand: unknown,
  parameters: Parameters,
  alias: string,
): string {
  if (!operatorsOf(column).includes(operator)) {
    throw new Problem('database.unknown-operator', {
      status: 400,
      title: `"${column.name}" cannot be filtered by "${operator}".`,
    });
  }
  const name = `${alias}.${sqlName(column.column)}`;
  const one = (value: unknown) => parameters.add(checked(column, value), column.type);
  const several = (values: unknown) =>
    parameters.add(
      list(column, values).map((value) => checked(column, value)),
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

/** The words of a search, each of which must be found in one of the columns. */
export function searchSql(columns: readonly Column[], search: string, parameters: Parameters): string {
  const words = search.normalize('NFC').split(/\s+/).filter(Boolean).slice(0, 10);
  const found = words.map((word) => {
    const wanted = parameters.add(`%${escapeLike(word)}%`, 'text');
    return joined(
      columns.map(({ column }) => `t.${sqlName(column)} ILIKE ${wanted}`),
      'OR',
      'FALSE',
    );
  });
  return joined(found, 'AND', 'TRUE');
}

/** Whether text can be stored, and so be looked for. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** Conditions joined by a word, in parentheses where there are several. */
export function joined(conditions: readonly string[], word: 'AND' | 'OR', none: string): string {
  const counting = conditions.filter((condition) => condition !== none);
  if (counting.length === 0) return none;
  return counting.length === 1 ? counting[0]! : `(${counting.join(` ${word} `)})`;
}

/** The parameter of a value that fits its column; text need not be a possible value of the field to be compared with it. */
function checked(column: Column, value: unknown): unknown {
  const { type, field } = column;
  const json = encode(field, value);
  if (json === undefined || json === null || !fits(column, json)) throw invalid(column);
  return toParameter({ ...column, type }, json);
}

function fits({ type, field: { kind, options } }: Column, json: Json): boolean {
  if (type === 'text') return typeof json === 'string' && isStorable(json);
  if (type === 'uuid') return isUuid(json);
  if (type === 'integer') return Number.isInteger(json) && Math.abs(json as number) < 2 ** 31;
  return kind.schema(options).safeParse(json).success;
}

function list(column: Column, values: unknown): readonly unknown[] {
  if (!Array.isArray(values) || values.length > 1000) throw invalid(column);
  return values;
}

function item(column: Column, value: unknown): string {
  if (typeof value !== 'string' || !(column.type === 'uuid[]' ? isUuid(value) : isStorable(value)))
    throw invalid(column);
  return value;
}

function pattern(column: Column, value: unknown): string {
  if (typeof value !== 'string' || !isStorable(value)) throw invalid(column);
  return escapeLike(value);
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function invalid({ name }: Column): Problem {
  return new Problem('database.invalid-filter', {
    status: 400,
    title: `"${name}" is compared with something it can never be.`,
  });
}
