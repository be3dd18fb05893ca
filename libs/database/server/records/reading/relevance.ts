import { type Entity, field } from '@tessera/models';
import { type Column, columnNamed } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { escapeLike } from '../filter/comparable';
import { joined } from '../filter/condition';
import { searchedColumns, searchTerms } from '../filter/search';
import type { Parameters } from '../parameters';
import type { OrderColumn } from './order';

const points = { A: 8, B: 4, C: 2, D: 1 } as const;

/** More than all terms of a search can bring together. */
const beginning = 100;
const whole = 200;

/** A number, which no field is called: of the row, for cursors. */
const column: Column = {
  name: 'search.relevance',
  column: 'relevance',
  type: 'integer',
  field: field.integer(),
  notNull: true,
  isSystem: true,
};

/**
 * How well a record fits a search, of what whoever acts may read of it: 200 where its title is what is searched for, 100 where it
 * begins with that; and for each term the points of the weightiest field in which it stands (A 8, B 4, C 2, D 1). Undefined where
 * nothing is looked for.
 */
export function relevanceOf(
  entity: Entity,
  search: string | undefined,
  parameters: Parameters,
): OrderColumn | undefined {
  const terms = searchTerms(search ?? '').filter(({ isExcluded }) => !isExcluded);
  if (terms.length === 0) return undefined;
  const searched = searchedColumns(entity);
  const title = titleIn(entity, searched);
  const sums = terms.map(({ text }) => pointsSql(searched, parameters.add(`%${escapeLike(text)}%`, 'text')));
  if (title) sums.unshift(titleSql(title, terms.map(({ text }) => text).join(' '), parameters));
  return { name: column.name, column, sql: `(${sums.join(' + ')})`, isDescending: true };
}

function titleIn(entity: Entity, searched: readonly Column[]): Column | undefined {
  const title = entity.title === undefined ? undefined : columnNamed(entity, entity.title);
  return searched.find((each) => each === title);
}

function titleSql({ column: name }: Column, text: string, parameters: Parameters): string {
  const given = (pattern: string) => `t.${sqlName(name)} ILIKE ${parameters.add(pattern, 'text')}`;
  const exactly = escapeLike(text);
  return `CASE WHEN ${given(exactly)} THEN ${whole} WHEN ${given(`${exactly}%`)} THEN ${beginning} ELSE 0 END`;
}

function pointsSql(searched: readonly Column[], pattern: string): string {
  const cases = (['A', 'B', 'C', 'D'] as const).flatMap((weight) => {
    const found = searched
      .filter(({ field: { options } }) => options.search === weight)
      .map(({ column: name }) => `t.${sqlName(name)} ILIKE ${pattern}`);
    return found.length === 0 ? [] : [`WHEN ${joined(found, 'OR', 'FALSE')} THEN ${points[weight]}`];
  });
  return `CASE ${cases.join(' ')} ELSE 0 END`;
}
