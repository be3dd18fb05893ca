import { currentAct } from '@tessera/extension';
import { type Entity, Problem } from '@tessera/models';
import { Database } from '../../connection/database';
import { FilterTree } from './filter-tree';
import { isTruth } from './operand';
import type { ListOptions } from './query-types';

/** What a list over HTTP is asked with, as the query string gives it: `filter[city]`, `filter[capacity][gte]`, `sort`, `page[size]` … */
export type QueryParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Most records of one answer over HTTP. */
const largestPage = 200;
/** Most fields of `include` and `fields`. */
const mostNames = 100;

interface Options {
  filter: object;
  page: Record<string, unknown>;
  [name: string]: unknown;
}

/**
 * Reads the query string of a list as the API has it: `?filter[city]=Oslo&filter[capacity][gte]=100&filter[any][0][owner.city]=Rome`
 * `&sort=-capacity,owner.name&page[size]=20&page[after]=…&include=owner&fields=name,city&search="new york" -jazz&page[total]=true`
 * `&trash=only`. Lists of values are separated by commas. Throws 400 problems for parameters, fields and operators that do not exist
 * or that one may not use, in the same words.
 */
export function listQuery<E extends Entity>(entity: E, query: QueryParameters): ListOptions<E, never> {
  const tree = new FilterTree(currentAct().services.get(Database), entity);
  const options: Options = { filter: {}, page: {} };
  for (const [parameter, given] of Object.entries(query)) {
    if (given === undefined) continue;
    if (typeof given !== 'string') throw unknown(parameter, 'is given more than once');
    const [name, parts] = partsOf(parameter);
    if (name === 'filter' && parts.length > 0) tree.add(parts, given);
    else if (name === 'page' && parts.length === 1) addPage(options, parts[0]!, given);
    else if (parts.length > 0) throw unknown(parameter);
    else if (name === 'search') options[name] = searchOf(given);
    else if (name === 'sort' || name === 'include' || name === 'fields') options[name] = namesOf(name, given);
    else if (name === 'trash' && entity.trash) options[name] = trashOf(given);
    else throw unknown(parameter);
  }
  options.filter = tree.filter;
  // What was found here is checked against the definition as all else that comes to `list`.
  return options as unknown as ListOptions<E, never>;
}

/** `filter[any][0][city]` → `filter`, `any`, `0`, `city`. */
function partsOf(parameter: string): [name: string, parts: readonly string[]] {
  const [, name, brackets] = /^([^[\]]+)((?:\[[^[\]]+\])*)$/.exec(parameter) ?? [];
  if (name === undefined) throw unknown(parameter);
  return [name, brackets ? brackets.slice(1, -1).split('][') : []];
}

function addPage(options: Options, name: string, text: string): void {
  if (name === 'after' || name === 'before') options.page[name] = text;
  else if (name === 'total') options['total'] = isTruth(text, 'page[total]');
  else if (name === 'size') options.page['size'] = pageSize(text);
  else throw unknown(`page[${name}]`);
}

function pageSize(text: string): number {
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (size >= 1 && size <= largestPage) return size;
  throw new Problem('database.invalid-page-size', { status: 400, title: `A page has 1 to ${largestPage} records.` });
}

function namesOf(parameter: string, text: string): readonly string[] {
  const names = text.split(',').filter(Boolean);
  if (names.length <= mostNames) return names;
  throw new Problem('database.too-many-fields', {
    status: 400,
    title: `"${parameter}" names ${mostNames} fields at most.`,
  });
}

function searchOf(text: string): string {
  if (text.length <= 500) return text;
  throw new Problem('database.invalid-search', { status: 400, title: 'A search has 500 characters at most.' });
}

function trashOf(text: string): string {
  if (text === 'only' || text === 'with') return text;
  throw new Problem('database.invalid-filter', { status: 400, title: '"trash" must be only or with.' });
}

function unknown(parameter: string, what = 'does not exist here'): Problem {
  return new Problem('database.unknown-parameter', { status: 400, title: `The parameter "${parameter}" ${what}.` });
}
