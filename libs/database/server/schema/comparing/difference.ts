import type { Admin, CustomIndex, Entity } from '@tessera/models';
import { DataSource } from 'typeorm';
import { connectionOptions } from '../../connection/connection-options';
import { historyTrigger, historyTriggerName } from '../../history/history-trigger';
import { customIndexChanges, presentIndexes, undeclaredIndexChanges } from './custom-indexes';
import { entitySchema } from '../entity-schema';
import { indexesOf } from '../implied-indexes';
import type { Run } from './run';
import type { SchemaChange } from './schema-change';
import { sqlName } from '../sql-literal';

/** What there is besides the entities that are compared. */
export interface Surroundings {
  /** Entities that references lead to; those compared when left out. */
  readonly known?: readonly Entity[];
  /** How entities are shown, by their names: the order of a list has an index. */
  readonly admins?: ReadonlyMap<string, Admin>;
}

/**
 * What must change in the database at `url` so that the tables of `entities` are as declared: columns, constraints,
 * indexes and the triggers of the history. Empty when nothing drifted.
 */
export async function difference(
  url: string,
  entities: readonly Entity[],
  { known = entities, admins = new Map() }: Surroundings = {},
): Promise<SchemaChange[]> {
  const indexes = new Map(known.map((entity) => [entity, indexesOf(entity, admins.get(entity.name))]));
  const schemas = known.map((entity) =>
    entitySchema(entity, { isOurs: entities.includes(entity), indexes: indexes.get(entity)! }),
  );
  const source = await new DataSource({ ...connectionOptions({ url, poolSize: 1 }), entities: schemas }).initialize();
  try {
    const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
    const columns = upQueries.map(({ query }, index) => ({ up: query, down: downQueries[index]!.query }));
    return await withTheRest(source, entities, indexes, columns);
  } finally {
    await source.destroy();
  }
}

/** Adds what TypeORM does not know. The columns are changed first, in a transaction that is taken back, so that indexes of new ones can be tried. */
async function withTheRest(
  source: DataSource,
  entities: readonly Entity[],
  declared: ReadonlyMap<Entity, readonly CustomIndex[]>,
  columns: readonly SchemaChange[],
): Promise<SchemaChange[]> {
  const runner = source.createQueryRunner();
  const run: Run = async (sql, parameters) => (await runner.query(sql, parameters as unknown[], true)).records as never;
  await runner.startTransaction();
  try {
    const triggers = await takeTriggersAway(run, entities);
    const before: SchemaChange[] = [];
    const definitions = new Map<string, string>();
    for (const entity of entities) {
      const present = await presentIndexes(run, entity.table);
      for (const { name, definition } of present) definitions.set(name, definition);
      before.push(...undeclaredIndexChanges(declared.get(entity)!, present));
    }
    for (const { up } of [...before, ...columns]) await run(up);
    const indexes: SchemaChange[] = [];
    const after: SchemaChange[] = [];
    for (const [position, entity] of entities.entries()) {
      const draft = `tessera_draft_${position}`;
      await run(`CREATE TEMPORARY TABLE ${draft} (LIKE ${sqlName(entity.table)}) ON COMMIT DROP`);
      indexes.push(...(await customIndexChanges(run, entity.table, declared.get(entity)!, draft)));
      const is = triggers.get(entity.table);
      if (is === (await draftTrigger(run, entity, draft))) continue;
      if (is) before.unshift({ up: dropTrigger(entity.table), down: is });
      const create = historyTrigger(entity);
      if (create) after.push({ up: create, down: dropTrigger(entity.table) });
    }
    return [...before, ...columns.map((change) => exactly(change, definitions)), ...indexes, ...after];
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

/** TypeORM would bring back every index as a plain one. */
function exactly(change: SchemaChange, definitions: ReadonlyMap<string, string>): SchemaChange {
  const [, name] = /^DROP INDEX (?:"\w+"\.)?"([^"]+)"$/.exec(change.up) ?? [];
  const down = name && definitions.get(name);
  return down ? { ...change, down } : change;
}

/** They hold on to columns, which could not be dropped. */
async function takeTriggersAway(run: Run, entities: readonly Entity[]): Promise<Map<string, string>> {
  const found = await run<{ table: string; definition: string }>(triggersSql, [entities.map(({ table }) => table)]);
  for (const { table } of found) await run(dropTrigger(table));
  return new Map(found.map(({ table, definition }) => [table, definition]));
}

/** The declared trigger in PostgreSQL's own words. */
async function draftTrigger(run: Run, entity: Entity, draft: string): Promise<string | undefined> {
  const create = historyTrigger(entity, draft);
  if (!create) return undefined;
  await run(create);
  const [made] = await run<{ definition: string }>(triggersSql, [[draft]]);
  return made!.definition.replace(
    / ON (?:pg_temp\w*\.)?tessera_draft_\d+ FOR EACH /,
    ` ON public.${entity.table} FOR EACH `,
  );
}

const dropTrigger = (table: string) => `DROP TRIGGER ${historyTriggerName} ON ${sqlName(table)}`;

const triggersSql = `
  SELECT relname AS table, pg_get_triggerdef(pg_trigger.oid) AS definition
  FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
  WHERE tgname = '${historyTriggerName}' AND relname = ANY ($1) AND pg_table_is_visible(pg_class.oid)`;
