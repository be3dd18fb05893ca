import { currentAct } from '@tessera/extension';
import { type Condition, type Entity, isUuid, Problem, type Verb, uuidv7 } from '@tessera/models';
import type { Database } from '../connection/database';
import { sqlName } from '../schema/sql-literal';
import { conditionOf, readableColumns } from './access';
import { changedValues, type ColumnValue, newValues } from './checked-values';
import { toParameter } from './codec';
import { anyColumn, conditionSql } from './condition';
import { Parameters } from './parameters';
import { decodeRows, readFirst, type Row, selection } from './read';
import { referenceColumns, tagsOf } from './tags';

/** Most records of one statement. */
const mostRecords = 5000;

/** Creates records, as many as fit in one statement each time; see `Records.createMany`. */
export async function insert(
  database: Database,
  entity: Entity,
  all: ReadonlyArray<Readonly<Record<string, unknown>>>,
): Promise<Row[]> {
  if (all.length === 0) return [];
  const allowed = conditionOf(database, entity, 'add');
  if (allowed === false) throw notAllowed(entity, 'add');
  const checked = all.map((values) => ({ id: idOf(entity, values), values: newValues(entity, values) }));
  return await database.transaction(async () => {
    const rows: Row[] = [];
    for (let begin = 0; begin < checked.length; begin += mostRecords) {
      rows.push(...(await insertSome(database, entity, checked.slice(begin, begin + mostRecords), allowed)));
    }
    return rows;
  });
}

async function insertSome(
  database: Database,
  entity: Entity,
  some: ReadonlyArray<{ id: string; values: readonly ColumnValue[] }>,
  allowed: Condition,
): Promise<Row[]> {
  const parameters = new Parameters();
  const columns = some[0]!.values.map(({ column }) => column);
  // One parameter however many records there are, and the same statement for all of them.
  const given = parameters.add(
    JSON.stringify(
      some.map(({ id, values }) =>
        Object.fromEntries([['id', id], ...values.map(({ column, json }) => [column.column, json])]),
      ),
    ),
    'json',
  );
  const names = ['id', ...columns.map(({ column }) => column)].map(sqlName).join(', ');
  const types = ['id uuid', ...columns.map(({ column, type }) => `${sqlName(column)} ${type}`)].join(', ');
  const returned = returning(entity);
  const sql =
    `INSERT INTO ${sqlName(entity.table)} AS t (${names}) SELECT ${names} FROM json_to_recordset(${given}) AS given (${types}) ` +
    `RETURNING ${selection(returned)}, ${conditionSql(entity, allowed, parameters, anyColumn)} AS "#allowed"`;
  const rows = await database.query<Row>(sql, parameters.values);
  for (const row of rows) {
    if (!row['#allowed']) throw notAllowed(entity, 'add');
    database.touch(tagsOf(entity, row['id'] as string, row));
  }
  return visible(entity, returned, rows);
}

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
    const parameters = new Parameters();
    const key = parameters.add(id, 'uuid');
    const returned = returning(entity);
    const set = checked.map(
      ({ column, json }) => `${sqlName(column.column)} = ${parameters.add(toParameter(column, json), column.type)}`,
    );
    const references = referenceColumns(entity);
    const old = ['id', ...references.map(({ column }) => column)].map((name) => `o.${sqlName(name)}`).join(', ');
    // What the record referred to before is read in the same statement, under the lock, for the tags.
    const sql =
      `UPDATE ${sqlName(entity.table)} t SET ${[...set, 'version = t.version + 1', 'updated_at = now()'].join(', ')} ` +
      `FROM (SELECT ${old} FROM ${sqlName(entity.table)} o WHERE o.id = ${key} AND ${matching(entity, conditionOf(database, entity, 'view'), version, parameters)} ` +
      `AND ${conditionSql(entity, condition, parameters, anyColumn, 'o')} FOR UPDATE) o WHERE t.id = o.id ` +
      `RETURNING ${selection(returned)}${references.map(({ name, column }) => `, o.${sqlName(column)} AS ${sqlName(`#${name}`)}`).join('')}, ` +
      `${conditionSql(entity, condition, parameters, anyColumn)} AS "#allowed"`;
    const rows = await database.query<Row>(sql, parameters.values);
    const [row] = rows;
    if (!row) throw await whyNot(database, entity, id, version, 'change');
    if (!row['#allowed']) throw notAllowed(entity, 'change');
    const before = Object.fromEntries(references.map(({ name }) => [name, row[`#${name}`]]));
    database.touch([...tagsOf(entity, id, before), ...tagsOf(entity, id, row)]);
    return visible(entity, returned, [row])[0]!;
  });
}

/** Deletes one record; see `Records.remove`. */
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
    const sql =
      `DELETE FROM ${sqlName(entity.table)} t WHERE t.id = ${parameters.add(id, 'uuid')} ` +
      `AND ${matching(entity, conditionOf(database, entity, 'view'), version, parameters, 't')} AND ${conditionSql(entity, condition, parameters, anyColumn)} ` +
      `RETURNING ${selection(returning(entity))}`;
    const [row] = await database.query<Row>(sql, parameters.values);
    if (!row) throw await whyNot(database, entity, id, version, 'delete');
    database.touch(tagsOf(entity, id, row));
  });
}

/** A record that does not exist, or that one may not see: `<entity>-not-found` (404). */
export function notFound({ name, label }: Entity): Problem {
  return new Problem(`${name}-not-found`, { status: 404, title: `This ${label.toLowerCase()} does not exist.` });
}

function matching(
  entity: Entity,
  view: Condition,
  version: number | undefined,
  parameters: Parameters,
  alias = 'o',
): string {
  const seen = conditionSql(entity, view, parameters, anyColumn, alias);
  return version === undefined ? seen : `${seen} AND ${alias}.version = ${parameters.add(version, 'integer')}`;
}

/** Why nothing was changed: it is not there, it is newer, or it is not allowed. */
async function whyNot(
  database: Database,
  entity: Entity,
  id: string,
  version: number | undefined,
  verb: Verb,
): Promise<Problem> {
  const current = await readFirst(database, entity, { filter: { id } });
  if (!current) return notFound(entity);
  if (version === undefined || current['version'] === version) return notAllowed(entity, verb);
  return new Problem(`${entity.name}-changed`, {
    status: 412,
    title: `This ${entity.label.toLowerCase()} has been changed since you opened it.`,
    detail: 'Look at its current state and try again.',
    members: { current },
  });
}

function needVersion({ name, label }: Entity, version: number | undefined): void {
  if (version !== undefined && (!Number.isInteger(version) || version < 1 || version > 2 ** 31 - 1)) {
    throw new Problem('database.invalid-version', { status: 400, title: 'This is not a version.' });
  }
  if (version !== undefined || currentAct().system !== undefined) return;
  throw new Problem(`${name}-version-required`, {
    status: 428,
    title: `Say which version of this ${label.toLowerCase()} you mean.`,
    detail: 'Send If-Match with its version.',
  });
}

function notAllowed({ label }: Entity, verb: Verb): Problem {
  return new Problem('database.not-allowed', {
    status: 403,
    title: `You may not ${verb} this ${label.toLowerCase()}.`,
  });
}

function idOf(entity: Entity, { id }: Readonly<Record<string, unknown>>): string {
  if (id === undefined) return uuidv7();
  if (isUuid(id)) return id;
  throw new Problem('database.invalid-record', {
    status: 422,
    title: `This is not a valid ${entity.label.toLowerCase()}.`,
    errors: [{ path: 'id', code: 'invalid', message: 'This must be a UUID.' }],
  });
}

/** What whoever acts may see, and what tags are made of. */
function returning(entity: Entity) {
  return [...new Set([...readableColumns(entity), ...referenceColumns(entity)])];
}

function visible(entity: Entity, returned: ReturnType<typeof returning>, rows: readonly Row[]): Row[] {
  const names = new Set(readableColumns(entity).map(({ name }) => name));
  return decodeRows(returned, rows).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name))),
  );
}
