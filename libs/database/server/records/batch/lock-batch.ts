import type { Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { conditionOf, visibleCondition } from '../access';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { readList } from '../reading/read-list';
import type { Row } from '../reading/rows';
import { formerOf, formerReferences } from '../writing/returned';
import type { BatchErrors } from './batch-errors';
import type { CheckedBatch, ExistingRow } from './check-batch';

interface Held extends Row {
  readonly id: string;
  readonly version: number;
  readonly inTrash: boolean;
  readonly mayChange: boolean;
  readonly mayDelete: boolean;
}

/**
 * Locks the rows that are changed and deleted, in one statement and the order of their ids, so that two batches wait for each
 * other instead of for ever. What is missing, newer or not allowed goes to `errors`; gives what the records referred to, by id.
 */
export async function lockBatch(
  database: Database,
  entity: Entity,
  batch: CheckedBatch,
  forGood: boolean,
  errors: BatchErrors,
): Promise<ReadonlyMap<string, Row>> {
  const rows = [...batch.change, ...batch.delete];
  if (rows.length === 0) return new Map();
  const held = await hold(
    database,
    entity,
    rows.map(({ id }) => id),
  );
  const stale: ExistingRow[] = [];
  const seen = new Set<string>();
  const check = (row: ExistingRow, verb: 'change' | 'delete') => {
    const found = held.get(row.id);
    if (!found || (found.inTrash && !(verb === 'delete' && forGood))) errors.addMissing(row.path);
    else if (row.version !== undefined && row.version !== found.version) stale.push(row);
    else if (!(verb === 'change' ? found.mayChange : found.mayDelete)) errors.addForbidden(row.path, verb);
    else if (seen.has(row.id)) errors.add(row.path, 'twice', `This ${entity.label.toLowerCase()} is named twice.`);
    else seen.add(row.id);
  };
  for (const row of batch.change) check(row, 'change');
  for (const row of batch.delete) check(row, 'delete');
  await addStale(database, entity, stale, errors);
  return new Map([...held].map(([id, row]) => [id, formerOf(entity, row)]));
}

async function hold(database: Database, entity: Entity, ids: readonly string[]): Promise<Map<string, Held>> {
  const parameters = new Parameters();
  const lens = fullLens(database);
  const all = parameters.add(ids, 'uuid[]');
  const may = (verb: 'change' | 'delete') =>
    `(${conditionSql(entity, conditionOf(database, entity, verb), parameters, lens)}) IS TRUE`;
  const found = await database.query<Held>(
    `SELECT t.id, t.version, ${entity.trash ? 't.trashed_at IS NOT NULL' : 'FALSE'} AS "inTrash", ${may('change')} AS "mayChange", ` +
      `${may('delete')} AS "mayDelete"${formerReferences(entity, 't')} FROM ${sqlName(entity.table)} t ` +
      `WHERE t.id = ANY (${all}) AND ${conditionSql(entity, visibleCondition(database, entity, 'with'), parameters, lens)} ` +
      `ORDER BY t.id FOR UPDATE OF t`,
    parameters.values,
  );
  return new Map(found.map((row) => [row.id, row]));
}

async function addStale(
  database: Database,
  entity: Entity,
  stale: readonly ExistingRow[],
  errors: BatchErrors,
): Promise<void> {
  if (stale.length === 0) return;
  const filter = { id: { in: stale.map(({ id }) => id) } };
  const { data } = await readList(database, entity, { filter, trash: 'with', page: { size: 1000 } });
  const current = new Map(data.map((row) => [row['id'] as string, row]));
  for (const { path, id } of stale) {
    const row = current.get(id);
    if (row) errors.addStale(path, row);
    else errors.addMissing(path);
  }
}
