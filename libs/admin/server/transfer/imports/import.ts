import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { z } from 'zod';

/** A file of records that somebody brings in: how it is read, and how far it is. */
export const Import = defineEntity({
  name: 'admin.import',
  label: 'Import',
  title: 'name',
  resource: false,
  history: false,
  fields: {
    /** Name of the entity whose records come in. */
    entity: field.text({ required: true, max: 200, order: 'bytes' }),
    person: anyId({ required: true }),
    by: field.text({ required: true }),
    name: field.text({ required: true, max: 300 }),
    format: field.choice({ required: true, choices: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON' } }),
    encoding: field.text(),
    delimiter: field.text(),
    rows: field.integer({ default: 0 }),
    columns: field.json({ required: true, maxBytes: Infinity }),
    mapping: field.json({ required: true, maxBytes: Infinity }),
    state: field.choice({
      default: 'reading',
      choices: {
        reading: 'Reading',
        mapping: 'Waiting for its mapping',
        testing: 'Dry run',
        tested: 'Tried out',
        running: 'Coming in',
        done: 'Done',
        reverting: 'Going back',
        reverted: 'Taken back',
      },
    }),
    progress: field.integer({ default: 0 }),
    /** Id of the run of the job that works on it, or did last. */
    job: anyId(),
    tested: field.json(),
    counts: field.json(),
    reverted: field.json(),
  },
  indexes: [['entity', 'person']],
});

/** What an import is started with, tested or reverted by. */
export const importPayload = z.strictObject({ import: z.uuid() });
