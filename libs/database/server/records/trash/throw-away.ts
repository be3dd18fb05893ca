import { currentAct } from '@tessera/extension';
import { type Entity, isUuid } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { conditionOf, visibleCondition } from '../access';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { type Row, selection } from '../reading/rows';
import { tagsOf } from '../tags';
import { needVersion, notFound, whyNot } from '../writing/refusals';
import { removedColumns, returnedColumns, visibleRows } from '../writing/returned';
import { versionSql } from '../writing/version-sql';

/** Puts one record into the trash; see `Records.trash`. */
export async function throwAway(
  database: Database,
  entity: Entity,
  id: string,
  version: number | undefined,
): Promise<Row> {
  return await move(database, entity, id, version, 'in');
}

/** Takes one record out of the trash; see `Records.restore`. */
export async function takeBack(
  database: Database,
  entity: Entity,
  id: string,
  version: number | undefined,
): Promise<Row> {
  return await move(database, entity, id, version, 'out');
}

async function move(
  database: Database,
  entity: Entity,
  id: string,
  version: number | undefined,
  way: 'in' | 'out',
): Promise<Row> {
  if (!entity.trash) throw new TypeError(`${entity.name} keeps no trash`);
  const condition = conditionOf(database, entity, 'delete');
  needVersion(entity, version);
  if (!isUuid(id)) throw notFound(entity);
  // What is in the trash already cannot be thrown there, and is as if it were not there.
  const where = way === 'in' ? undefined : 'only';
  return await database.transaction(async () => {
    const parameters = new Parameters();
    const lens = fullLens(database);
    const returned = returnedColumns(entity);
    const key = parameters.add(id, 'uuid');
    const seen = conditionSql(entity, visibleCondition(database, entity, where), parameters, lens);
    const sql =
      `UPDATE ${sqlName(entity.table)} t SET ${trashValues(way, parameters)} ` +
      `WHERE t.id = ${key} AND ${seen}${versionSql(version, parameters)} AND ${conditionSql(entity, condition, parameters, lens)} ` +
      `RETURNING ${selection(returned)}`;
    const [row] = await database.query<Row>(sql, parameters.values);
    if (!row) throw await whyNot(database, entity, id, version, 'delete', where);
    database.touch(tagsOf(entity, id, row));
    return visibleRows(entity, returned, [row])[0]!;
  });
}

/** Puts records into the trash that are locked and known to be allowed to go there, in a transaction. */
export async function throwAwayHeld(database: Database, entity: Entity, ids: readonly string[]): Promise<void> {
  const parameters = new Parameters();
  const rows = await database.query<Row>(
    `UPDATE ${sqlName(entity.table)} t SET ${trashValues('in', parameters)} WHERE t.id = ANY (${parameters.add(ids, 'uuid[]')}) ` +
      `RETURNING ${selection(removedColumns(entity))}`,
    parameters.values,
  );
  for (const row of rows) database.touch(tagsOf(entity, row['id'] as string, row));
}

/** What being thrown away, or taken back, sets. */
function trashValues(way: 'in' | 'out', parameters: Parameters): string {
  const { person } = currentAct();
  const by = parameters.add(way === 'in' ? (person?.id ?? null) : null, 'uuid');
  return `trashed_at = ${way === 'in' ? 'now()' : 'NULL'}, trashed_by = ${by}, version = t.version + 1, updated_at = now()`;
}
