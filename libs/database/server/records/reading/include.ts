import { currentAct } from '@tessera/extension';
import { type Entity, Problem } from '@tessera/models';
import { Database } from '../../connection/database';
import { type Column, targetOf } from '../../schema/column';
import { sqlLiteral, sqlName } from '../../schema/sql-literal';
import { readableColumns, unknownField, visibleCondition } from '../access';
import { fromJson } from '../codec';
import { conditionSql, joined } from '../filter/condition';
import { fullLens, personalLens } from '../filter/lens';
import { mostSteps, pathOf } from '../filter/path';
import { Parameters } from '../parameters';
import type { ListPage } from '../query/query-types';
import { recordJsonSql } from '../json/json-form';
import { type Row, selection } from './rows';

type Included = Record<string, Map<string, Row>>;

/**
 * The records that references of `rows` lead to, of whatever entities: in one statement for all references, and one more for each
 * further step of a path (`owner.country`), on whose way the records are given too. Throws `database.no-reference` (400).
 */
export async function includeReferences(
  database: Database,
  entity: Entity,
  paths: readonly string[],
  rows: readonly Row[],
): Promise<ListPage<Row>['included']> {
  const included: Included = {};
  if (paths.length === 0) return included;
  const levels = referenceSteps(database, entity, paths);
  for (const level of levels) {
    const ids = new Map<string, Set<string>>();
    const wanted = level.map(({ path, parent, column }) => {
      const from = parent === '' ? rows : [...included[parent]!.values()];
      const own = new Set(from.flatMap((row) => idsIn(row[column.name])));
      const target = targetOf(column)!;
      ids.set(target, new Set([...(ids.get(target) ?? []), ...own]));
      return { path, target, own };
    });
    const found = await fetchAll(database, ids);
    for (const { path, target, own } of wanted) included[path] = inOrder(own, found.get(target));
  }
  return included;
}

/** One step of a path over references. */
export interface ReferenceStep {
  readonly path: string;
  /** The path before its last step; empty at the beginning. */
  readonly parent: string;
  readonly column: Column;
}

/** The steps of all paths and of what lies on their way, the shortest first. Throws `database.no-reference` (400). */
export function referenceSteps(
  database: Database,
  entity: Entity,
  paths: readonly string[],
): readonly (readonly ReferenceStep[])[] {
  const levels: Map<string, ReferenceStep>[] = [];
  for (const path of paths) {
    const steps = path.split('.');
    if (steps.length > mostSteps) throw unknownField(path);
    for (const [depth] of steps.entries()) {
      const way = steps.slice(0, depth + 1).join('.');
      const { column } = pathOf(entity, way, personalLens(database));
      if (!targetOf(column)) throw noReference(path);
      (levels[depth] ??= new Map()).set(way, { path: way, parent: steps.slice(0, depth).join('.'), column });
    }
  }
  return levels.map((level) => [...level.values()]);
}

function noReference(path: string): Problem {
  return new Problem('database.no-reference', {
    status: 400,
    title: `"${path}" refers to nothing that could be included.`,
  });
}

/** In the order in which they are referred to, so that the same question has the same answer. */
function inOrder(ids: ReadonlySet<string>, found: ReadonlyMap<string, Row> = new Map()): Map<string, Row> {
  return new Map([...ids].flatMap((id) => (found.has(id) ? [[id, found.get(id)!] as const] : [])));
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
}

/** Records of whatever entities by their ids, as far as whoever acts may see them, in one statement: name of the entity → id → record. */
export async function recordsById(
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Row>>> {
  return await fetchAll(currentAct().services.get(Database), ids);
}

async function fetchAll(
  database: Database,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<string, Map<string, Row>>> {
  const parameters = new Parameters();
  const targets = [...ids]
    .filter(([, wanted]) => wanted.size > 0)
    .map(([name]) => database.installed.entities.get(name)!);
  const parts = targets.flatMap((target) => {
    const columns = readableColumns(target);
    const policy = conditionSql(target, visibleCondition(database, target), parameters, fullLens(database));
    const wanted = [...ids.get(target.name)!];
    for (const id of wanted) currentAct().reads?.add(`${target.name}:${id}`);
    if (policy === 'FALSE') return [];
    const where = joined([policy, `t.id = ANY (${parameters.add(wanted, 'uuid[]')})`], 'AND', 'TRUE');
    return [
      `SELECT ${sqlLiteral(target.name)} AS entity, ${recordJsonSql(columns, 's')} AS record FROM (SELECT ${selection(columns)} FROM ${sqlName(target.table)} t WHERE ${where}) s`,
    ];
  });
  if (parts.length === 0) return new Map();
  const rows = await database.query<{ entity: string; record: Row }>(parts.join(' UNION ALL '), parameters.values);
  const found = new Map<string, Map<string, Row>>(targets.map(({ name }) => [name, new Map()]));
  const special = new Map(
    targets.map((target) => [target.name, readableColumns(target).filter(({ field: { kind } }) => kind.decode)]),
  );
  for (const { entity: name, record } of rows) {
    for (const column of special.get(name)!) record[column.name] = fromJson(column, record[column.name]);
    found.get(name)!.set(record['id'] as string, record);
  }
  return found;
}
