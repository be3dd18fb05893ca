import { currentAct } from '@tessera/extension';
import { type Entity, Problem } from '@tessera/models';
import { Database } from '../connection/database';
import { type Column, targetOf } from '../schema/column';
import { sqlLiteral, sqlName } from '../schema/sql-literal';
import { conditionOf, readableColumn, readableColumns } from './access';
import { fromJson } from './codec';
import { anyColumn, conditionSql, joined } from './condition';
import { Parameters } from './parameters';
import type { ListPage } from './query-types';
import type { Row } from './read';

/** The records that references of `rows` lead to, of whatever entities, in one statement; none where there is nothing to fetch. */
export async function includeReferences(
  database: Database,
  entity: Entity,
  names: readonly string[],
  rows: readonly Row[],
): Promise<ListPage<Row>['included']> {
  const columns = names.map((name) => referenceColumn(entity, name));
  const ids = new Map<string, Set<string>>();
  for (const column of columns) {
    const target = targetOf(column)!;
    const wanted = ids.get(target) ?? new Set();
    for (const row of rows) for (const id of idsIn(row[column.name])) wanted.add(id);
    ids.set(target, wanted);
  }
  const found = await fetchAll(database, ids);
  return Object.fromEntries(
    columns.map((column) => {
      const own = new Set(rows.flatMap((row) => idsIn(row[column.name])));
      return [column.name, new Map([...(found.get(targetOf(column)!) ?? [])].filter(([id]) => own.has(id)))];
    }),
  );
}

function referenceColumn(entity: Entity, name: string): Column {
  const column = readableColumn(entity, name);
  if (targetOf(column)) return column;
  throw new Problem('database.no-reference', {
    status: 400,
    title: `"${name}" refers to nothing that could be included.`,
  });
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
    const policy = conditionSql(target, conditionOf(database, target, 'view'), parameters, anyColumn);
    const wanted = [...ids.get(target.name)!];
    for (const id of wanted) currentAct().reads?.add(`${target.name}:${id}`);
    if (policy === 'FALSE') return [];
    const where = joined([policy, `t.id = ANY (${parameters.add(wanted, 'uuid[]')})`], 'AND', 'TRUE');
    return [
      `SELECT ${sqlLiteral(target.name)} AS entity, (SELECT row_to_json(r) FROM (SELECT ${columns.map(jsonMember).join(', ')}) r) AS record FROM ${sqlName(target.table)} t WHERE ${where}`,
    ];
  });
  if (parts.length === 0) return new Map();
  const rows = await database.query<{ entity: string; record: Row }>(parts.join(' UNION ALL '), parameters.values);
  const found = new Map<string, Map<string, Row>>(targets.map(({ name }) => [name, new Map()]));
  for (const { entity: name, record } of rows) {
    for (const column of readableColumns(database.installed.entities.get(name)!))
      record[column.name] = fromJson(column, record[column.name]);
    found.get(name)!.set(record['id'] as string, record);
  }
  return found;
}

/** JSON has no exact decimals and PostgreSQL's own form of dates, so both travel as text. */
function jsonMember({ name, column, type }: Column): string {
  return `t.${sqlName(column)}${type === 'numeric' ? '::text' : ''} AS ${sqlName(name)}`;
}
