import { type Entity, isUuid } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { conditionOf, visibleCondition } from '../access';
import { toParameter } from '../codec';
import { conditionSql } from '../filter/condition';
import { fullLens } from '../filter/lens';
import { Parameters } from '../parameters';
import { type Row, selection } from '../reading/rows';
import { referenceColumns, tagsOf } from '../tags';
import { beforehandSql } from './beforehand';
import { changedValues, type ColumnValue } from './checked-values';
import { needVersion, notAllowed, notFound, whyNot } from './refusals';
import { formerOf, formerReferences, returnedColumns, visibleRows } from './returned';
import { versionSql } from './version-sql';
import { requireVisibleTargets } from './visible-targets';

/** Changes one record in one statement; see `Records.change`. */
export async function update(
  database: Database,
  entity: Entity,
  id: string,
  values: Readonly<Record<string, unknown>>,
  version: number | undefined,
): Promise<Row> {
  const condition = conditionOf(database, entity, 'change');
  const checked = changedValues(entity, values);
  needVersion(entity, version);
  if (!isUuid(id)) throw notFound(entity);
  return await database.transaction(async () => {
    await requireVisibleTargets(database, entity, [{ id, values: checked }], { areNew: false });
    const parameters = new Parameters();
    const lens = fullLens(database);
    const key = parameters.add(id, 'uuid');
    const returned = returnedColumns(entity);
    const set = checked.map(
      ({ column, json }) => `${sqlName(column.column)} = ${parameters.add(toParameter(column, json), column.type)}`,
    );
    const former = ['id', ...referenceColumns(entity).map(({ column }) => column)].map((name) => `o.${sqlName(name)}`);
    const seen = conditionSql(entity, visibleCondition(database, entity), parameters, lens, 'o');
    // As it shall be: looked at before it is written, for what is written may clash with what she may not see.
    const before = beforehandSql(database, entity, condition, parameters, 'n');
    const next =
      before === 'TRUE' ? '' : ` CROSS JOIN LATERAL json_populate_record(o, ${nextOf(checked, parameters)}) n`;
    // What the record referred to before is read in the same statement, under the lock, for the tags.
    const sql =
      `UPDATE ${sqlName(entity.table)} t SET ${[...set, 'version = t.version + 1', 'updated_at = now()'].join(', ')} ` +
      `FROM (SELECT ${former.join(', ')} FROM ${sqlName(entity.table)} o${next} WHERE o.id = ${key} AND ${seen}${versionSql(version, parameters, 'o')} ` +
      `AND ${conditionSql(entity, condition, parameters, lens, 'o')} AND ${before} FOR UPDATE OF o) o WHERE t.id = o.id ` +
      `RETURNING ${selection(returned)}${formerReferences(entity)}, ${conditionSql(entity, condition, parameters, lens)} AS "#allowed"`;
    const rows = await database.query<Row>(sql, parameters.values);
    const [row] = rows;
    if (!row) throw await whyNot(database, entity, id, version, 'change');
    if (!row['#allowed']) throw notAllowed(entity, 'change');
    database.touch([...tagsOf(entity, id, formerOf(entity, row)), ...tagsOf(entity, id, row)]);
    return visibleRows(entity, returned, [row])[0]!;
  });
}

function nextOf(values: readonly ColumnValue[], parameters: Parameters): string {
  const json = Object.fromEntries(values.map(({ column, json: value }) => [column.column, value]));
  return parameters.add(JSON.stringify(json), 'json');
}
