import { type Entity, Problem } from '@tessera/models';
import type { Column } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { readableColumns } from '../access';
import type { Parameters } from '../parameters';
import { escapeLike, isStorable } from './comparable';
import { joined } from './condition';

/** Something that must be found, or must not. */
export interface SearchTerm {
  readonly text: string;
  readonly isExcluded: boolean;
}

/** How many words and phrases of a search count; the rest is left out. */
const mostTerms = 10;

/**
 * Reads what people type into a search box: words that must all be found, `"a phrase"` as it stands, and `-without`, also before
 * a phrase. A phrase that nobody closed goes to the end; curly quotation marks are quotation marks.
 */
export function searchTerms(search: string): SearchTerm[] {
  const text = search.normalize('NFC').replace(/[“”„]/g, '"');
  const terms: SearchTerm[] = [];
  for (const [, minus, phrase, word] of text.matchAll(/(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g)) {
    const wanted = (phrase ?? word ?? '').trim().replace(/\s+/g, ' ');
    if (wanted) terms.push({ text: wanted, isExcluded: minus === '-' });
  }
  return terms.slice(0, mostTerms);
}

/**
 * The columns in which whoever acts may search: those with a weight that she may read. Throws `database.not-searchable` (400)
 * where there are none.
 */
export function searchedColumns(entity: Entity): readonly Column[] {
  const columns = readableColumns(entity).filter(({ type, field: { options } }) => options.search && type === 'text');
  if (columns.length === 0)
    throw new Problem('database.not-searchable', { status: 400, title: `${entity.labels} cannot be searched.` });
  return columns;
}

/** Terms as SQL: each must be found in one of the columns, or in none of them. Throws `database.invalid-search` (400). */
export function searchSql(columns: readonly Column[], terms: readonly SearchTerm[], parameters: Parameters): string {
  const found = terms.map(({ text, isExcluded }) => {
    if (!isStorable(text))
      throw new Problem('database.invalid-search', {
        status: 400,
        title: 'This contains characters that cannot be searched for.',
      });
    const wanted = parameters.add(`%${escapeLike(text)}%`, 'text');
    const anywhere = joined(
      columns.map(({ column }) => `t.${sqlName(column)} ILIKE ${wanted}`),
      'OR',
      'FALSE',
    );
    return isExcluded ? `(${anywhere}) IS NOT TRUE` : anywhere;
  });
  return joined(found, 'AND', 'TRUE');
}
