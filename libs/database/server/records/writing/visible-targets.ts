import { currentAct } from '@tessera/extension';
import type { Entity, Json } from '@tessera/models';
import { missingTarget } from '../../connection/database-errors';
import type { Database } from '../../connection/database';
import { type Column, targetOf } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { conditionOf } from '../access';
import { fulfilling } from '../reading/fulfilled';
import type { ColumnValue } from './checked-values';

/** A record that is written, and what is set of it. */
interface Written {
  readonly id: string;
  readonly values: readonly ColumnValue[];
}

/**
 * Refuses references to what whoever acts may not see, in the words for what does not exist; otherwise an id could be tried. Those
 * that a record has already stay, and everybody may refer to herself. One statement for each entity whose records are not all
 * visible, none where they are. Throws `database.invalid-record` (422).
 */
export async function requireVisibleTargets(
  database: Database,
  entity: Entity,
  rows: readonly Written[],
  { areNew }: { readonly areNew: boolean },
): Promise<void> {
  const columns = [...new Set(rows.flatMap(({ values }) => values.map(({ column }) => column)))];
  const missing: string[] = [];
  for (const column of columns) {
    const target = targetIn(database, column);
    const condition = target ? conditionOf(database, target, 'view') : true;
    const given =
      condition === true ? [] : rows.flatMap((row) => idsIn(row, column).map((id) => [row.id, id] as const));
    if (!target || given.length === 0) continue;
    const seen = await fulfilling(database, target, [...new Set(given.map(([, id]) => id))], condition);
    const unseen = given.filter(([, id]) => !seen.has(id) && id !== currentAct().person?.id);
    if (unseen.length === 0) continue;
    const kept = areNew ? new Set<string>() : await referred(database, entity, column, unseen);
    if (unseen.some(([row, id]) => !kept.has(`${row} ${id}`))) missing.push(column.name);
  }
  if (missing.length > 0) throw missingTarget(missing, undefined);
}

function targetIn({ installed }: Database, column: Column): Entity | undefined {
  const name = column.type === 'uuid' || column.type === 'uuid[]' ? targetOf(column) : undefined;
  return name === undefined ? undefined : installed.entities.get(name);
}

function idsIn({ values }: Written, column: Column): string[] {
  const json: Json | undefined = values.find((value) => value.column === column)?.json;
  return [json ?? []]
    .flat()
    .filter((id) => typeof id === 'string')
    .map((id) => id.toLowerCase());
}

/** Which of the records refer to which of the others by now: `<id> <id>`. */
async function referred(
  database: Database,
  { table }: Entity,
  { column, type }: Column,
  wanted: ReadonlyArray<readonly [row: string, id: string]>,
): Promise<ReadonlySet<string>> {
  const name = `t.${sqlName(column)}`;
  const rows = await database.query<{ pair: string }>(
    `SELECT t.id || ' ' || one.id AS pair FROM ${sqlName(table)} t, unnest(${type === 'uuid' ? `ARRAY[${name}]` : name}) AS one (id) WHERE t.id = ANY ($1::uuid[])`,
    [wanted.map(([row]) => row)],
  );
  return new Set(rows.map(({ pair }) => pair));
}
