import { Database, records } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import { type Entity, Problem, type ProblemField, problemFields } from '@tessera/models';
import { z } from 'zod';
import type { Batch, BatchResult, RecordJson } from '../../contract';
import { removeRecord } from './removing';
import { asJson, type Row, valuesOf } from './record-json';

/** Most rows of one batch. */
const mostRows = 1000;

const values = z.record(z.string(), z.json());
const version = z.int().min(1);
const batchSchema = z.strictObject({
  create: z.array(values).default([]),
  change: z.array(z.strictObject({ id: z.uuid(), version, values })).default([]),
  delete: z.array(z.strictObject({ id: z.uuid(), version })).default([]),
});

/** What is to be done, as it was sent. Throws `admin.invalid-batch` (400), naming every place that is not as it should be. */
export function checkedBatch(body: unknown): Required<Batch> {
  const { success, data, error } = batchSchema.safeParse(body);
  if (!success)
    throw new Problem('admin.invalid-batch', {
      title: 'A batch is sent as lists of what to create, change and delete.',
      errors: problemFields(error).slice(0, 100),
    });
  const rows = data.create.length + data.change.length + data.delete.length;
  if (rows > mostRows)
    throw new Problem('admin.too-many', {
      status: 422,
      title: `A batch has ${mostRows} rows at most.`,
      detail: 'Send it in parts.',
    });
  return data;
}

/**
 * Does all of a batch in one transaction, or nothing. Throws `admin.batch-refused` (422) with what is wrong with each row: paths begin with
 * its place (`change.2.capacity`).
 */
export async function runBatch(entity: Entity, batch: Required<Batch>): Promise<BatchResult> {
  const database = currentAct().services.get(Database);
  return await database.transaction(async () => {
    try {
      // Usually nothing is wrong, and then no row pays for the search for what is.
      return await database.savepoint(() => doAll(entity, batch));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      throw await whatIsWrong(database, entity, batch, error);
    }
  });
}

async function doAll(entity: Entity, { create, change, delete: remove }: Required<Batch>): Promise<BatchResult> {
  const created = await records(entity).createMany(create.map((row) => valuesOf(entity, row)) as never[]);
  const changed: RecordJson[] = [];
  for (const row of change) changed.push(await changeOne(entity, row));
  for (const row of remove) await removeOne(entity, row);
  return {
    created: created.map((row) => asJson(entity, row as Row)),
    changed,
    deleted: remove.map(({ id }) => id),
  };
}

async function changeOne(
  entity: Entity,
  { id, version: basedOn, values: given }: Required<Batch>['change'][number],
): Promise<RecordJson> {
  return asJson(
    entity,
    (await records(entity).change(id, valuesOf(entity, given) as never, { version: basedOn })) as Row,
  );
}

async function removeOne(entity: Entity, { id, version: basedOn }: Required<Batch>['delete'][number]): Promise<void> {
  await removeRecord(entity, id, {}, { version: basedOn });
}

/** Tries each row by itself, after those before it, and takes all of it back. */
async function whatIsWrong(
  database: Database,
  entity: Entity,
  batch: Required<Batch>,
  first: Problem,
): Promise<Problem> {
  const errors: ProblemField[] = [];
  const attempt = async (at: string, fn: () => Promise<unknown>) => {
    try {
      await database.savepoint(fn);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      errors.push(...errorsOf(at, error));
    }
  };
  for (const [at, row] of batch.create.entries())
    await attempt(`create.${at}`, () => records(entity).create(valuesOf(entity, row) as never));
  for (const [at, row] of batch.change.entries()) await attempt(`change.${at}`, () => changeOne(entity, row));
  for (const [at, row] of batch.delete.entries()) await attempt(`delete.${at}`, () => removeOne(entity, row));
  // What was wrong all together and with none alone is about the whole.
  if (errors.length === 0) return first;
  return new Problem('admin.batch-refused', {
    status: 422,
    title: `Nothing was done: ${countOf(errors)} cannot be as they were sent.`,
    detail: 'Mend them and send it again.',
    errors,
  });
}

function errorsOf(at: string, { code, title, errors }: Problem): readonly ProblemField[] {
  if (errors.length === 0) return [{ path: at, code, message: title }];
  return errors.map((error) => ({ ...error, path: `${at}.${error.path}` }));
}

function countOf(errors: readonly ProblemField[]): string {
  const rows = new Set(errors.map(({ path }) => path.split('.').slice(0, 2).join('.'))).size;
  return rows === 1 ? '1 row' : `${rows} rows`;
}

function isRefusal(error: unknown): error is Problem {
  return error instanceof Problem && error.status < 500;
}
