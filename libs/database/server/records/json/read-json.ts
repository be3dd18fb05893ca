import { currentAct } from '@tessera/extension';
import { type Condition, type Entity, isUuid, type Json } from '@tessera/models';
import { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { readableColumns } from '../access';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { matchingSql } from '../filter/matching';
import { Parameters } from '../parameters';
import type { ListOptions, ListPage, Trashed } from '../query/query-types';
import { cursorOfJson } from '../reading/cursor';
import { type ReferenceStep, referenceSteps } from '../reading/include';
import { listStatement, type Wanted } from '../reading/list-statement';
import { totalOf } from '../reading/read-list';
import { noteRead, selection } from '../reading/rows';
import { notFound } from '../writing/refusals';
import { includedSql } from './included-json';
import { jsonFormSql, recordJsonSql } from './json-form';

/** JSON as text, written by PostgreSQL and passed on as it is. */
export type JsonText = string;

/** Part of a list, for whoever sends it on. */
export interface JsonPage {
  /** An array of records. */
  readonly data: JsonText;
  readonly page: ListPage<never>['page'];
  /** An object: by field or path, the records by their ids. Undefined where nothing is included. */
  readonly included: JsonText | undefined;
}

/** One record, for whoever sends it on. */
export interface JsonRecord {
  readonly data: JsonText;
  readonly version: number;
  readonly included: JsonText | undefined;
  /** Whether it fulfils each of the conditions that were asked about, past all policies. */
  readonly fulfils: readonly boolean[];
}

/**
 * What `records(entity).list` reads, in the JSON form: one statement with all that is included, whose text nobody parses on the way.
 * Throws as `list` does.
 */
export async function readJsonPage<E extends Entity>(entity: E, options: ListOptions<E, never>): Promise<JsonPage> {
  const database = currentAct().services.get(Database);
  const wanted: Wanted = options;
  const list = listStatement(database, entity, wanted);
  const { sql, parameters, order, size, isReversed, isBehind } = list;
  const at = `json_build_array(${order.map((each) => jsonFormSql(each.column, `p.${sqlName(each.name)}`)).join(', ')})::text`;
  const found = await ask<{ count: number; data: JsonText; nearest: string; farthest: string }>(database, {
    page: sql === null ? null : `SELECT s.*, row_number() OVER () AS "#n" FROM (${sql}) s`,
    parameters,
    values: [
      `count(*)::integer AS count`,
      `coalesce(json_agg(${recordJsonSql(list.chosen, 'p')} ORDER BY p."#n"${isReversed ? ' DESC' : ''}) FILTER (WHERE p."#n" <= ${size}), '[]')::text AS data`,
      `max(${at}) FILTER (WHERE p."#n" = 1) AS nearest`,
      `max(${at}) FILTER (WHERE p."#n" = ${size}) AS farthest`,
    ],
    shown: `"#n" <= ${size}`,
    levels: referenceSteps(database, entity, wanted.include ?? []),
  });
  const { count = 0, data = '[]', nearest, farthest } = found.row ?? {};
  const cursor = (values: string) => cursorOfJson(order, JSON.parse(values) as Json[]);
  const near = count > 0 && (isReversed || isBehind) ? cursor(nearest!) : null;
  const far = count > size ? cursor(farthest!) : null;
  return {
    data,
    page: {
      next: isReversed ? near : far,
      previous: isReversed ? far : near,
      ...(await totalOf(database, entity, wanted)),
    },
    included: found.included,
  };
}

/**
 * One record in the JSON form, with what is included and which of some conditions it fulfils, in one statement. Throws
 * `<entity>-not-found` (404).
 */
export async function readJsonRecord(
  entity: Entity,
  id: string,
  {
    include = [],
    trash,
    conditions = [],
  }: {
    readonly include?: readonly string[] | undefined;
    readonly trash?: Trashed | undefined;
    readonly conditions?: readonly Condition[];
  } = {},
): Promise<JsonRecord> {
  const database = currentAct().services.get(Database);
  const parameters = new Parameters();
  const filter = { id: isUuid(id) ? id : noId };
  const matching = matchingSql(database, entity, { filter, trash }, parameters);
  const columns = readableColumns(entity);
  noteRead(entity, filter);
  const asked = conditions.map(
    (condition) => `(${conditionSql(entity, condition, parameters, fullLens(database))}) IS TRUE`,
  );
  const met = `(SELECT ARRAY[${asked.join(', ')}]::boolean[] FROM ${sqlName(entity.table)} t WHERE t.id = p.id)`;
  const found = await ask<{ data: JsonText; version: number; fulfils?: readonly boolean[] }>(database, {
    page:
      matching === 'FALSE' ? null : `SELECT ${selection(columns)} FROM ${sqlName(entity.table)} t WHERE ${matching}`,
    parameters,
    values: [
      `${recordJsonSql(columns, 'p')}::text AS data`,
      'p.version',
      ...(asked.length > 0 ? [`${met} AS fulfils`] : []),
    ],
    levels: referenceSteps(database, entity, include),
  });
  if (!found.row) throw notFound(entity);
  const { data, version, fulfils = [] } = found.row;
  return { data, version, fulfils, included: found.included };
}

/** No record has it: the question stays one that can be asked, and is refused in the same words. */
const noId = '00000000-0000-0000-0000-000000000000';

/** What is asked for of some rows, which are `p`. */
interface Asked {
  /** The statement that finds them; null where nothing can be found. */
  readonly page: string | null;
  readonly parameters: Parameters;
  readonly values: readonly string[];
  /** What of them references start from, a condition; all of them where it is left out. */
  readonly shown?: string;
  readonly levels: readonly (readonly ReferenceStep[])[];
}

/** Asks for values of rows, and for all that is included with them. */
async function ask<Row extends object>(
  database: Database,
  { page, parameters, values, shown, levels }: Asked,
): Promise<{ readonly row: Row | undefined; readonly included: JsonText | undefined }> {
  if (page === null) return { row: undefined, included: nothingIncluded(levels) };
  const tables = [`page AS (${page})`];
  const columns = [...values];
  if (levels.length > 0) {
    const included = includedSql(database, levels, shown === undefined ? 'page' : 'shown', parameters);
    if (shown !== undefined) tables.push(`shown AS (SELECT * FROM page WHERE ${shown})`);
    tables.push(...included.tables);
    columns.push(`${included.object} AS "#included"`);
  }
  const [row] = await database.query<Row & { readonly '#included'?: JsonText }>(
    `WITH ${tables.join(', ')} SELECT ${columns.join(', ')} FROM page p`,
    parameters.values,
  );
  return { row, included: row ? row['#included'] : nothingIncluded(levels) };
}

function nothingIncluded(levels: readonly (readonly ReferenceStep[])[]): JsonText | undefined {
  if (levels.length === 0) return undefined;
  return JSON.stringify(Object.fromEntries(levels.flat().map(({ path }) => [path, {}])));
}
