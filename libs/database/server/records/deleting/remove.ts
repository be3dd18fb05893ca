import { type Entity, isUuid, Problem } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { conditionOf, visibleCondition } from '../access';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { type Row, selection } from '../reading/rows';
import { tagsOf } from '../tags';
import { needVersion, notFound, whyNot } from '../writing/refusals';
import { removedColumns } from '../writing/returned';
import { versionSql } from '../writing/version-sql';
import { isLetGo } from './referrers';
import { removeHeld } from './remove-held';
import { whyHeld } from './why-held';

/** Deletes one record for good, wherever it is; see `Records.remove`. */
export async function remove(
  database: Database,
  entity: Entity,
  id: string,
  version: number | undefined,
): Promise<void> {
  needVersion(entity, version);
  if (!isUuid(id)) throw notFound(entity);
  try {
    await removeOne(database, entity, id, version);
  } catch (error) {
    // Within a transaction of somebody else nothing can be asked any more.
    if (!(error instanceof Problem) || error.code !== 'database.still-used' || database.isInTransaction) throw error;
    throw await whyHeld(database, entity, id, error);
  }
}

async function removeOne(database: Database, entity: Entity, id: string, version: number | undefined): Promise<void> {
  await database.transaction(async () => {
    const parameters = new Parameters();
    const lens = fullLens(database);
    const key = parameters.add(id, 'uuid');
    const seen = conditionSql(entity, visibleCondition(database, entity, 'with'), parameters, lens);
    const allowed = conditionSql(entity, conditionOf(database, entity, 'delete'), parameters, lens);
    const where = `t.id = ${key} AND ${seen}${versionSql(version, parameters)} AND ${allowed}`;
    if (isLetGo(database.installed, entity)) {
      // Nothing is let go of a record that then stays: it is held first.
      const held = await database.query(
        `SELECT FROM ${sqlName(entity.table)} t WHERE ${where} FOR UPDATE OF t`,
        parameters.values,
      );
      if (held.length === 0) throw await whyNot(database, entity, id, version, 'delete', 'with');
      await removeHeld(database, entity, [id]);
    } else if ((await removeWhere(database, entity, where, parameters)) === 0)
      throw await whyNot(database, entity, id, version, 'delete', 'with');
  });
}

async function removeWhere(database: Database, entity: Entity, where: string, parameters: Parameters): Promise<number> {
  const rows = await database.query<Row>(
    `DELETE FROM ${sqlName(entity.table)} t WHERE ${where} RETURNING ${selection(removedColumns(entity))}`,
    parameters.values,
  );
  for (const row of rows) database.touch(tagsOf(entity, row['id'] as string, row));
  return rows.length;
}
