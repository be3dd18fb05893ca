import { type Entity, type FilterOperator, type Json, Problem } from '@tessera/models';
import { type Column, operatorsOf } from '../schema/column';
import { readableColumn } from './access';
import type { ListOptions } from './query-types';

/** What a list over HTTP is asked with, as the query string gives it: `filter[city]`, `filter[capacity][gte]`, `sort`, `page[size]` … */
export type QueryParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Most records of one answer over HTTP. */
const largestPage = 200;

const lists: ReadonlySet<string> = new Set(['in', 'notIn']);

/**
 * Reads the query string of a list as the API has it: `?filter[city]=Oslo&filter[capacity][gte]=100&sort=-capacity,name&page[size]=20&page[after]=…`
 * `&include=owner&fields=name,city&search=…&page[total]=true`. Lists of values are separated by commas. Throws 400 problems for
 * parameters, fields and operators that do not exist or that one may not use, in the same words.
 */
export function listQuery<E extends Entity>(entity: E, query: QueryParameters): ListOptions<E, never> {
  const options: { filter: Record<string, unknown>; page: Record<string, unknown>; [name: string]: unknown } = {
    filter: {},
    page: {},
  };
  for (const [parameter, given] of Object.entries(query)) {
    if (given === undefined) continue;
    if (typeof given !== 'string') throw unknown(parameter, 'is given more than once');
    const [name = '', ...path] = parameter.split(/\[|\]\[|\]$/).filter(Boolean);
    if (name === 'filter' && (path.length === 1 || path.length === 2))
      addFilter(entity, options.filter, path as [string, string?], given);
    else if (name === 'page' && path.length === 1) addPage(options, path[0]!, given);
    else if (path.length > 0) throw unknown(parameter);
    else if (name === 'search') options[name] = given;
    else if (name === 'sort' || name === 'include' || name === 'fields')
      options[name] = given.split(',').filter(Boolean);
    else throw unknown(parameter);
  }
  // What was found here is checked against the definition as all else that comes to `list`.
  return options as unknown as ListOptions<E, never>;
}

function addFilter(
  entity: Entity,
  filter: Record<string, unknown>,
  [name, operator = 'eq']: [string, string?],
  text: string,
): void {
  const column = readableColumn(entity, name);
  if (!operatorsOf(column).includes(operator as FilterOperator))
    throw new Problem('database.unknown-operator', {
      status: 400,
      title: `"${name}" cannot be filtered by "${operator}".`,
    });
  const value = lists.has(operator)
    ? text.split(',').map((each) => valueOf(column, each))
    : operator === 'isNull'
      ? truth(text, name)
      : valueOf(column, text);
  filter[name] = { ...(filter[name] as object | undefined), [operator]: value };
}

function addPage(
  options: { page: Record<string, unknown>; [name: string]: unknown },
  name: string,
  text: string,
): void {
  if (name === 'after' || name === 'before') options.page[name] = text;
  else if (name === 'total') options['total'] = truth(text, 'page[total]');
  else if (name === 'size') options.page['size'] = pageSize(text);
  else throw unknown(`page[${name}]`);
}

function pageSize(text: string): number {
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (size >= 1 && size <= largestPage) return size;
  throw new Problem('database.invalid-page-size', { status: 400, title: `A page has 1 to ${largestPage} records.` });
}

/** The value of a field from its text; what it cannot be is refused later, by the kind. */
function valueOf({ type, field: { kind } }: Column, text: string): unknown {
  if (type === 'integer' || type === 'bigint') return /^-?\d{1,16}$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'jsonb') return json(text);
  return type === 'timestamptz' ? new Date(text) : kind.decode ? kind.decode(text) : text;
}

function json(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

function truth(text: string, name: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Problem('database.invalid-filter', { status: 400, title: `"${name}" must be true or false.` });
}

function unknown(parameter: string, what = 'does not exist here'): Problem {
  return new Problem('database.unknown-parameter', { status: 400, title: `The parameter "${parameter}" ${what}.` });
}
