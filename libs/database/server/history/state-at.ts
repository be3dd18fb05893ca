import { currentAct } from '@tessera/extension';
import { columnOf, type Entity, fieldsOf, isUuid, type Json, Problem } from '@tessera/models';
import { Database } from '../connection/database';
import { isWritable, readableColumns } from '../records/access';
import { sqlName } from '../schema/sql-literal';
import { needSight } from './history-of';
import { decimalsOf, jsonOf, type StoredValues, valuesSql } from './stored-change';

/**
 * The values that a record had after one of its changes, in their JSON form: those that whoever acts may both see and set, so that
 * changing the record to them brings that state back. What follows from others is left out. The record has to be there. Throws
 * `<entity>-not-found` and `database.change-not-found` (404).
 */
export async function stateAt(entity: Entity, id: string, change: string): Promise<Readonly<Record<string, Json>>> {
  const database = currentAct().services.get(Database);
  await needSight(database, entity, id);
  const derived = new Set(
    fieldsOf(entity.fields)
      .filter(([, { options }]) => options.derived ?? options.secret)
      .map(([name]) => columnOf(name)),
  );
  const columns = readableColumns(entity).filter((column) => isWritable(column) && !derived.has(column.column));
  const [state] = isUuid(change)
    ? await database.query<{ values: StoredValues }>(stateSql(entity), [
        entity.name,
        id,
        decimalsOf(columns),
        change,
        columns.map(({ column }) => column),
      ])
    : [];
  if (!state)
    throw new Problem('database.change-not-found', {
      status: 404,
      title: `This ${entity.label.toLowerCase()} has no such change.`,
    });
  return Object.fromEntries(columns.map((column) => [column.name, jsonOf(column, state.values[column.column])]));
}

/** The record of now, with all values put back that were changed since: the oldest of them counts. */
function stateSql({ table }: Entity): string {
  const since = `SELECT DISTINCT ON (key) key, c.before -> key AS value
    FROM database_change c, jsonb_object_keys(c.before || c.after) AS key
    WHERE c.record = $2::uuid AND c.entity = $1 AND c.id > $4::uuid ORDER BY key, c.id`;
  const now = `SELECT key, value FROM jsonb_each(to_jsonb(t)) WHERE value <> 'null'`;
  const then = `SELECT coalesce(since.key, now.key) AS key, CASE WHEN since.key IS NULL THEN now.value ELSE since.value END AS value
    FROM (${now}) AS now FULL JOIN (${since}) AS since USING (key)`;
  const values = `(SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM (${then}) AS state WHERE value IS NOT NULL AND key = ANY ($5::text[]))`;
  return (
    `SELECT ${valuesSql(values)} AS values FROM ${sqlName(table)} t WHERE t.id = $2::uuid ` +
    `AND EXISTS (SELECT FROM database_change WHERE id = $4::uuid AND record = $2::uuid AND entity = $1)`
  );
}
