import { type Entity, Problem } from '@tessera/models';
import type { Database } from '../../connection/database';
import type { Column } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { readableColumn } from '../access';
import { joined } from '../filter/condition';
import { personalLens } from '../filter/lens';
import { matchingSql, type Narrowed } from '../filter/matching';
import { Parameters } from '../parameters';
import { rangesBeyond } from './cursor';
import { Joins } from './joins';
import { type OrderColumn, orderOf, orderSql } from './order';
import { type Part, rankedParts, rankedSql } from './ranked';
import { relevanceOf } from './relevance';
import { chosenColumns, noteRead, selection } from './rows';

/** What is wanted of a list, past the type checker. */
export interface Wanted extends Narrowed {
  readonly sort?: readonly string[] | undefined;
  readonly page?: { readonly size?: number; readonly after?: string | null; readonly before?: string | null };
  readonly include?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly total?: boolean | undefined;
}

/** The statement that finds a page of a list, and one record more where there are more. */
export interface ListStatement {
  /** Null where nothing can be found. */
  readonly sql: string | null;
  readonly parameters: Parameters;
  /** What records have in the answer. */
  readonly chosen: readonly Column[];
  /** What rows have besides: what they are ordered by, and references that are followed. Values on paths are named by their paths. */
  readonly needed: readonly Column[];
  readonly order: readonly OrderColumn[];
  readonly size: number;
  /** Rows come from the end of the page to its beginning. */
  readonly isReversed: boolean;
  /** The page does not begin where the list begins. */
  readonly isBehind: boolean;
}

const largestPage = 1000;

/** Compiles policy and question, and notes in the act what is read; see `Records.list` for what it throws. */
export function listStatement(database: Database, entity: Entity, wanted: Wanted): ListStatement {
  const { size = 20, after, before } = wanted.page ?? {};
  refusePage(size, after, before);
  const parameters = new Parameters();
  const lens = personalLens(database);
  const joins = new Joins(parameters, lens);
  const matching = matchingSql(database, entity, wanted, parameters);
  const relevance = wanted.sort?.length ? undefined : relevanceOf(entity, wanted.search, parameters);
  const order = orderOf(entity, relevance ? ['-id'] : (wanted.sort ?? []), lens, joins);
  if (relevance) order.unshift(relevance);
  const chosen = chosenColumns(entity, wanted.fields);
  const own = neededColumns(entity, chosen, order, wanted.include);
  const isReversed = Boolean(before);
  const cursor = after ?? before;
  const parts: readonly Part[] = relevance
    ? rankedParts(order as [OrderColumn, OrderColumn], cursor, isReversed, parameters)
    : (cursor ? rangesBeyond(order, cursor, isReversed, parameters) : ['TRUE']).map((range) => ({ order, range }));
  const onPaths = order.filter(({ name }) => name.includes('.'));
  const statements = parts.map((part) => {
    const beside = part.order.filter(({ name }) => name.includes('.'));
    const values = [selection(own), ...beside.map(({ name, sql }) => `${sql} AS ${sqlName(name)}`)].join(', ');
    const where = joined([part.range, matching], 'AND', 'TRUE');
    return `SELECT ${values} FROM ${sqlName(entity.table)} t${joins.sql} WHERE ${where} ORDER BY ${orderSql(part.order, isReversed)} LIMIT ${size + 1}`;
  });
  const beginning = relevance ? rankedSql(entity, matching) : '';
  noteRead(entity, wanted.filter);
  return {
    sql: matching === 'FALSE' ? null : beginning + inTurn(statements, size + 1),
    parameters,
    chosen,
    needed: onPaths.length === 0 ? own : [...own, ...onPaths.map(({ column }) => column)],
    order,
    size,
    isReversed,
    isBehind: Boolean(after),
  };
}

/** PostgreSQL reads the ranges one after the other, and the second only as far as the first does not fill the page. */
function inTurn(parts: readonly string[], limit: number): string {
  return parts.length === 1 ? parts[0]! : `${parts.map((part) => `(${part})`).join(' UNION ALL ')} LIMIT ${limit}`;
}

function neededColumns(
  entity: Entity,
  chosen: readonly Column[],
  order: readonly OrderColumn[],
  include: readonly string[] = [],
): readonly Column[] {
  const more = [
    ...order.filter(({ name }) => !name.includes('.')).map(({ column }) => column),
    ...include.map((path) => readableColumn(entity, path.split('.')[0]!)),
  ].filter((column) => !chosen.includes(column));
  return more.length === 0 ? chosen : [...new Set([...chosen, ...more])];
}

function refusePage(size: number, after: string | null | undefined, before: string | null | undefined): void {
  if (!Number.isInteger(size) || size < 1 || size > largestPage)
    throw new Problem('database.invalid-page-size', { status: 400, title: `A page has 1 to ${largestPage} records.` });
  if (after && before)
    throw new Problem('database.invalid-page', {
      status: 400,
      title: 'A page begins behind one place or ends before one, not both.',
    });
}
