/** How a list is sorted by one of its columns, and where that stands among several. */
export interface ColumnOrder {
  readonly isDescending: boolean;
  /** From 1; null where the list is sorted by one column alone. */
  readonly rank: number | null;
}

/** What a sort such as `['-capacity', 'name']` says about a column; null where it says nothing. */
export function orderOf(sort: readonly string[], name: string): ColumnOrder | null {
  const index = sort.findIndex((each) => nameIn(each) === name);
  if (index < 0) return null;
  return { isDescending: sort[index]!.startsWith('-'), rank: sort.length > 1 ? index + 1 : null };
}

/** The sort after a click on a column: up, then down, then not. `isAdded`: the other columns stay. */
export function sortedBy(sort: readonly string[], name: string, isAdded: boolean): string[] {
  const order = orderOf(sort, name);
  const wanted = order === null ? [name] : order.isDescending ? [] : [`-${name}`];
  if (!isAdded) return wanted;
  return order === null ? [...sort, ...wanted] : sort.flatMap((each) => (nameIn(each) === name ? wanted : [each]));
}

function nameIn(sorted: string): string {
  return sorted.replace(/^-/, '');
}
