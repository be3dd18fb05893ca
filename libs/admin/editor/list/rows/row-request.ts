import type { Query } from '@tessera/client';
import type { EntitySchema } from '../../../contract';
import type { Column } from '../view/columns';

/** Rows asked for at once. */
export const pageSize = 100;

/** What may be asked of any list. */
export type ListQuery = Query<'get', '/{resource}'>;

/** What a list is asked for, without the page. */
export interface RowRequest {
  readonly resource: string;
  readonly query: ListQuery;
}

/** What is shown of which records. */
export interface Wanted {
  readonly columns: readonly Column[];
  /** `filter[…]` and `search`. */
  readonly query: Readonly<Record<string, string>>;
  readonly sort: readonly string[];
  readonly isTrash?: boolean;
  /** Fields needed besides those of the columns, e.g. the choice of a board. */
  readonly fields?: readonly string[];
}

/** The request for just what is shown: the fields of the columns, the references they lead over, computed ones where one is in. */
export function rowRequest(schema: EntitySchema, { columns, query, sort, isTrash, fields = [] }: Wanted): RowRequest {
  const known = new Set(schema.fields.map(({ name }) => name));
  const own = columns.flatMap(({ name, field }) => (field ? [name.split('.')[0]!] : []));
  const asked = [schema.title, ...own, ...fields].filter((name): name is string => name !== null && known.has(name));
  const include = columns.flatMap(({ name, field, over }) => [
    ...(over === null ? [] : [over]),
    ...(field?.kind === 'reference' || field?.kind === 'references' ? [name] : []),
  ]);
  return {
    resource: schema.resource,
    query: {
      ...query,
      fields: listed(asked),
      include: listed(include),
      computed: columns.some(({ field }) => field === null) || undefined,
      sort: sort.join() || undefined,
      trash: isTrash ? 'only' : undefined,
    },
  };
}

/** Whether two requests ask for the same. */
export function isSameRequest(a: RowRequest, b: RowRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** In an order of their own, so that the order of columns does not matter. */
function listed(names: readonly string[]): string | undefined {
  return [...new Set(names)].sort().join() || undefined;
}
