import { type Entity, isUuid } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { conditionOf, visibleCondition } from '../access';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { type Row, selection } from '../reading/rows';
import { tagsOf } from '../tags';
import { needVersion, notFound, whyNot } from './refusals';
import { returnedColumns } from './returned';
import { versionSql } from './version-sql';

/** Deletes one record for good, wherever it is; see `Records.remove`. */
export async function remove(
  database: Database,
  entity: Entity,
  id: string,
  version: number | undefined,
): Promise<void> {
  const condition = conditionOf(database, entity, 'delete');
  needVersion(entity, version);
  if (!isUuid(id)) throw notFound(entity);
  await database.transaction(async () => {
    const parameters = new Parameters();
    const lens = fullLens(database);
    const key = parameters.add(id, 'uuid');
    const seen = conditionSql(entity, visibleCondition(database, entity, 'with'), parameters, lens);
    const allowed = conditionSql(entity, condition, parameters, lens);
    const sql =
      `DELETE FROM ${sqlName(entity.table)} t WHERE t.id = ${key} AND ${seen}${versionSql(version, parameters)} AND ${allowed} ` +
      `RETURNING ${selection(returnedColumns(entity))}`;
    const [row] = await database.query<Row>(sql, parameters.values);
    if (!row) throw await whyNot(database, entity, id, version, 'delete', 'with');
    database.touch(tagsOf(entity, id, row));
  });
}
