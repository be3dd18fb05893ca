import { type Condition, type Entity, isUuid } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';

/** Which of `conditions` one record fulfils, in one statement and past all policies; null where there is no such record. */
export async function fulfilled(
  database: Database,
  entity: Entity,
  id: string,
  conditions: readonly Condition[],
): Promise<readonly boolean[] | null> {
  if (!isUuid(id)) return null;
  const parameters = new Parameters();
  const key = parameters.add(id, 'uuid');
  const each = conditions.map(
    (condition) => `(${conditionSql(entity, condition, parameters, fullLens(database))}) IS TRUE`,
  );
  const [row] = await database.query<{ fulfilled: boolean[] }>(
    `SELECT ARRAY[${each.join(', ')}]::boolean[] AS fulfilled FROM ${sqlName(entity.table)} t WHERE t.id = ${key}`,
    parameters.values,
  );
  return row?.fulfilled ?? null;
}

/** Which of some records fulfil a condition, in one statement and past all policies. */
export async function fulfilling(
  database: Database,
  entity: Entity,
  ids: readonly string[],
  condition: Condition,
): Promise<ReadonlySet<string>> {
  if (typeof condition === 'boolean') return new Set(condition ? ids : []);
  const parameters = new Parameters();
  const wanted = parameters.add(ids, 'uuid[]');
  const rows = await database.query<{ id: string }>(
    `SELECT t.id FROM ${sqlName(entity.table)} t WHERE t.id = ANY (${wanted}) AND ${conditionSql(entity, condition, parameters, fullLens(database))}`,
    parameters.values,
  );
  return new Set(rows.map(({ id }) => id));
}
