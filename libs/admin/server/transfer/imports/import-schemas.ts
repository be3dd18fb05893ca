import { z } from 'zod';
import { mappingSchema } from '../mapping/checked-mapping';

const counts = z
  .object({ created: z.int(), changed: z.int(), unchanged: z.int(), failed: z.int() })
  .meta({ id: 'ImportCounts' });

const line = z
  .object({
    id: z.uuid(),
    version: z.int(),
    name: z.string(),
    format: z.enum(['csv', 'xlsx', 'json']),
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    rows: z.int(),
    state: z.enum(['reading', 'mapping', 'testing', 'tested', 'running', 'done', 'reverting', 'reverted', 'failed']),
    progress: z.int(),
    tested: counts.nullable(),
    counts: counts.nullable(),
    reverted: z.object({ removed: z.int(), restored: z.int(), kept: z.int() }).nullable(),
    error: z.string().nullable(),
    by: z.string(),
    isMine: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ImportLine' });

const error = z
  .object({
    column: z.int().nullable(),
    field: z.string().nullable(),
    code: z.string(),
    message: z.string(),
  })
  .meta({ id: 'CellError' });

const row = z
  .object({
    number: z.int(),
    cells: z.array(z.json()),
    state: z.enum(['waiting', 'created', 'changed', 'unchanged', 'failed', 'reverted', 'kept']),
    record: z.uuid().nullable(),
    errors: z.array(error),
    values: z.array(z.string().nullable()).optional(),
  })
  .meta({ id: 'ImportRow' });

/** `{ data: ImportLine[] }` */
export const linesSchema = z.object({ data: z.array(line) });

/** `ImportView` */
export const viewSchema = line
  .extend({
    columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
    mapping: mappingSchema,
    targets: z.array(
      z.object({
        path: z.string(),
        label: z.string(),
        kind: z.string(),
        required: z.boolean(),
        isKey: z.boolean(),
        isWritable: z.boolean(),
        choices: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .meta({ id: 'Import' });

/** `{ data: ImportRowView[], page }` */
export const rowsSchema = z.object({ data: z.array(row), page: z.object({ next: z.string().nullable() }) });

/** `ImportPreview` */
export const previewSchema = z
  .object({
    data: z.array(row),
    checked: z.int(),
    failed: z.int(),
    errors: z.array(error.extend({ count: z.int(), firstRow: z.int() })),
  })
  .meta({ id: 'ImportPreview' });
