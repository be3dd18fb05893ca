import type { Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { matchingSql, type Narrowed } from '../filter/matching';
import { Parameters } from '../parameters';
import { noteRead } from '../reading/rows';

/** How many records fit, counting no further than one beyond `limit`. */
export async function countUpTo(database: Database, entity: Entity, wanted: Narrowed, limit?: number): Promise<number> {
  const parameters = new Parameters();
  const where = matchingSql(database, entity, wanted, parameters);
  noteRead(entity, wanted.filter);
  if (where === 'FALSE') return 0;
  const all = `SELECT FROM ${sqlName(entity.table)} t WHERE ${where}${limit === undefined ? '' : ` LIMIT ${limit + 1}`}`;
  const [counted] = await database.query<{ count: number }>(
    `SELECT count(*) AS count FROM (${all}) AS found`,
    parameters.values,
  );
  return counted!.count;
}
