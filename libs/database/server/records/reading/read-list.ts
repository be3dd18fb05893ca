import { type Entity, Problem } from '@tessera/models';
import type { Database } from '../../connection/database';
import type { Column } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { readableColumn } from '../access';
import { joined } from '../filter/condition';
import { personalLens } from '../filter/lens';
import { matchingSql, type Narrowed } from '../filter/matching';
import { Parameters } from '../parameters';
import type { ListPage } from '../query/query-types';
import { countUpTo } from '../counting/count';
import { cursorOf, rangesBeyond } from './cursor';
import { includeReferences } from './include';
import { Joins } from './joins';
import { type OrderColumn, orderOf, orderSql } from './order';
import { type Part, rankedParts, rankedSql } from './ranked';
import { relevanceOf } from './relevance';
import { chosenColumns, decodeRows, noteRead, only, type Row, selection } from './rows';

/** What is wanted of a list, past the type checker. */
export interface Wanted extends Narrowed {
  readonly sort?: readonly string[] | undefined;
  readonly page?: { readonly size?: number; readonly after?: string | null; readonly before?: string | null };
  readonly include?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly total?: boolean | undefined;
}

const largestPage = 1000;
const largestTotal = 10_000;

/** Reads part of a list in one statement; see `Records.list`. */
export async function readList(database: Database, entity: Entity, wanted: Wanted): Promise<ListPage<Row>> {
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
  const needed = neededColumns(entity, chosen, order, wanted.include);
  const isReversed = Boolean(before);
  const cursor = after ?? before;
  const parts: readonly Part[] = relevance
    ? rankedParts(order as [OrderColumn, OrderColumn], cursor, isReversed, parameters)
    : (cursor ? rangesBeyond(order, cursor, isReversed, parameters) : ['TRUE']).map((range) => ({ order, range }));
  const onPaths = order.filter(({ name }) => name.includes('.'));
  const statements = parts.map((part) => {
    const beside = part.order.filter(({ name }) => name.includes('.'));
    const values = [selection(needed), ...beside.map(({ name, sql }) => `${sql} AS ${sqlName(name)}`)].join(', ');
    const where = joined([part.range, matching], 'AND', 'TRUE');
    return `SELECT ${values} FROM ${sqlName(entity.table)} t${joins.sql} WHERE ${where} ORDER BY ${orderSql(part.order, isReversed)} LIMIT ${size + 1}`;
  });
  const beginning = relevance ? rankedSql(entity, matching) : '';
  noteRead(entity, wanted.filter);
  const found =
    matching === 'FALSE'
      ? []
      : decodeRows(
          [...needed, ...onPaths.map(({ column }) => column)],
          await database.query(beginning + inTurn(statements, size + 1), parameters.values),
        );
  const rows = found.slice(0, size);
  if (isReversed) rows.reverse();
  const isMore = found.length > size;
  const total = wanted.total ? await countUpTo(database, entity, wanted, largestTotal) : undefined;
  return {
    data: needed.length + onPaths.length === chosen.length ? rows : rows.map((row) => only(chosen, row)),
    page: {
      next: rows.length > 0 && (isReversed || isMore) ? cursorOf(order, rows.at(-1)!) : null,
      previous: rows.length > 0 && (isReversed ? isMore : Boolean(after)) ? cursorOf(order, rows[0]!) : null,
      ...(total !== undefined && { total: total > largestTotal ? '10000+' : total }),
    },
    included: await includeReferences(database, entity, wanted.include ?? [], rows),
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
  return [
    ...new Set([
      ...chosen,
      ...order.filter(({ name }) => !name.includes('.')).map(({ column }) => column),
      ...include.map((path) => readableColumn(entity, path.split('.')[0]!)),
    ]),
  ];
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
