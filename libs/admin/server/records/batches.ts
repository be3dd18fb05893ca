import { records } from '@tessera/database/server';
import { type Entity, Problem, problemFields } from '@tessera/models';
import { z } from 'zod';
import type { Batch, BatchResult } from '../../contract';
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
 * Does all of a batch in one transaction, or nothing. Throws `database.invalid-batch` (422) with what is wrong with each row: paths begin
 * with its place (`change.2.values.capacity`).
 */
export async function runBatch(entity: Entity, batch: Required<Batch>): Promise<BatchResult> {
  const { created, changed, deleted } = await records(entity).batch({
    create: batch.create.map((row, at) => valuesOf(entity, row, `create.${at}.`)) as never[],
    change: batch.change.map(({ values: given, ...row }, at) => ({
      ...row,
      values: valuesOf(entity, given, `change.${at}.values.`) as never,
    })),
    delete: batch.delete,
  });
  return {
    created: created.map((row) => asJson(entity, row as Row)),
    changed: changed.map((row) => asJson(entity, row as Row)),
    deleted,
  };
}
