import { currentAct } from '@tessera/extension';
import { type Entity, Problem } from '@tessera/models';
import type { Database } from '../connection/database';
import { type Column, columnNamed } from '../schema/column';
import { sqlName } from '../schema/sql-literal';
import { conditionOf, readableColumn, readableColumns } from './access';
import { fromRow } from './codec';
import { anyColumn, conditionSql, joined, searchSql } from './condition';
import { includeReferences } from './include';
import { beyondCursor, cursorOf, orderOf, orderSql } from './order';
import { Parameters } from './parameters';
import type { ListPage } from './query-types';
import { readTag } from './tags';

/** What is wanted of a list, past the type checker. */
export interface Wanted {
  readonly filter?: object;
  readonly sort?: readonly string[];
  readonly page?: { readonly size?: number; readonly after?: string | null; readonly before?: string | null };
  readonly include?: readonly string[];
  readonly fields?: readonly string[];
  readonly search?: string;
  readonly total?: boolean;
}

/** A record as code sees it. */
export type Row = Record<string, unknown>;

const largestPage = 1000;
const largestTotal = 10_000;

/** Reads part of a list in one statement; see `Records.list`. */
export async function readList(database: Database, entity: Entity, wanted: Wanted): Promise<ListPage<Row>> {
  const { size = 20, after, before } = wanted.page ?? {};
  if (!Number.isInteger(size) || size < 1 || size > largestPage)
    throw new Problem('database.invalid-page-size', { status: 400, title: `A page has 1 to ${largestPage} records.` });
  if (after && before)
    throw new Problem('database.invalid-page', {
      status: 400,
      title: 'A page begins behind one place or ends before one, not both.',
    });
  const order = orderOf(entity, wanted.sort ?? []);
  const chosen = chosenColumns(entity, wanted.fields);
  const needed = [
    ...new Set([
      ...chosen,
      ...order.map(({ column }) => column),
      ...(wanted.include ?? []).map((name) => readableColumn(entity, name)),
    ]),
  ];
  const isReversed = Boolean(before);
  const cursor = after ?? before;
  const parameters = new Parameters();
  const matching = matchingSql(database, entity, wanted, parameters);
  const place = cursor ? beyondCursor(order, cursor, isReversed, parameters) : 'TRUE';
  const where = joined([matching, place], 'AND', 'TRUE');
  const sql = `SELECT ${selection(needed)} FROM ${sqlName(entity.table)} t WHERE ${where} ORDER BY ${orderSql(order, isReversed)} LIMIT ${size + 1}`;
  currentAct().reads?.add(readTag(entity, wanted.filter));
  const found = matching === 'FALSE' ? [] : decodeRows(needed, await database.query(sql, parameters.values));
  const rows = found.slice(0, size);
  if (isReversed) rows.reverse();
  const isMore = found.length > size;
  const total = wanted.total ? await countUpTo(database, entity, wanted, largestTotal) : undefined;
  return {
    data: rows.map((row) => (needed.length === chosen.length ? row : only(chosen, row))),
    page: {
      next: rows.length > 0 && (isReversed || isMore) ? cursorOf(order, rows.at(-1)!) : null,
      previous: rows.length > 0 && (isReversed ? isMore : Boolean(after)) ? cursorOf(order, rows[0]!) : null,
      ...(total !== undefined && { total: total > largestTotal ? '10000+' : total }),
    },
    included: await includeReferences(database, entity, wanted.include ?? [], rows),
  };
}

/** Reads the first record that fits, or null. */
export async function readFirst(
  database: Database,
  entity: Entity,
  wanted: Pick<Wanted, 'filter' | 'sort'>,
): Promise<Row | null> {
  const columns = readableColumns(entity);
  const parameters = new Parameters();
  const where = matchingSql(database, entity, wanted, parameters);
  currentAct().reads?.add(readTag(entity, wanted.filter));
  if (where === 'FALSE') return null;
  const order = orderSql(orderOf(entity, wanted.sort ?? []), false);
  const sql = `SELECT ${selection(columns)} FROM ${sqlName(entity.table)} t WHERE ${where} ORDER BY ${order} LIMIT 1`;
  return decodeRows(columns, await database.query(sql, parameters.values))[0] ?? null;
}

/** How many records fit, counting no further than one beyond `limit`. */
export async function countUpTo(
  database: Database,
  entity: Entity,
  wanted: Pick<Wanted, 'filter' | 'search'>,
  limit?: number,
): Promise<number> {
  const parameters = new Parameters();
  const where = matchingSql(database, entity, wanted, parameters);
  currentAct().reads?.add(readTag(entity, wanted.filter));
  if (where === 'FALSE') return 0;
  const all = `SELECT FROM ${sqlName(entity.table)} t WHERE ${where}${limit === undefined ? '' : ` LIMIT ${limit + 1}`}`;
  const [counted] = await database.query<{ count: number }>(
    `SELECT count(*) AS count FROM (${all}) AS found`,
    parameters.values,
  );
  return counted!.count;
}

/** `t."published_at" AS "publishedAt", …` */
export function selection(columns: readonly Column[], alias = 't'): string {
  return columns.map(({ name, column }) => `${alias}.${sqlName(column)} AS ${sqlName(name)}`).join(', ');
}

/** Values as PostgreSQL gave them → as code sees them. */
export function decodeRows(columns: readonly Column[], rows: readonly Row[]): Row[] {
  const special = columns.filter(({ field: { kind } }) => kind.decode);
  return rows.map((row) => {
    for (const column of special) row[column.name] = fromRow(column, row[column.name]);
    return row;
  });
}

/** What fits the filter, the search and the policy. */
export function matchingSql(
  database: Database,
  entity: Entity,
  { filter, search }: Pick<Wanted, 'filter' | 'search'>,
  parameters: Parameters,
): string {
  const policy = conditionSql(entity, conditionOf(database, entity, 'view'), parameters, anyColumn);
  const wanted = conditionSql(entity, filter, parameters, readableColumn);
  const found = search?.trim() ? searchSql(searchedColumns(entity), search, parameters) : 'TRUE';
  // An impossible policy is the whole answer, once the question is known to be one that may be asked.
  return policy === 'FALSE' ? 'FALSE' : joined([policy, wanted, found], 'AND', 'TRUE');
}

function searchedColumns(entity: Entity): readonly Column[] {
  const columns = readableColumns(entity).filter(({ type, field: { options } }) => options.search && type === 'text');
  if (columns.length === 0)
    throw new Problem('database.not-searchable', { status: 400, title: `${entity.labels} cannot be searched.` });
  return columns;
}

function chosenColumns(entity: Entity, fields: readonly string[] | undefined): readonly Column[] {
  if (!fields) return readableColumns(entity);
  return [
    ...new Set([
      columnNamed(entity, 'id')!,
      columnNamed(entity, 'version')!,
      ...fields.map((name) => readableColumn(entity, name)),
    ]),
  ];
}

function only(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name]]));
}
