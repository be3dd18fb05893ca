import { Problem, type ProblemField } from '@tessera/models';
import { z } from 'zod';
import { dateFormats, type DateFormat, type ImportMapping } from '../../../contract';
import type { Target } from './import-targets';

const words = z.array(z.string().max(100)).max(50);

/** The body of `PATCH …/imports/{id}`. */
export const mappingSchema = z
  .strictObject({
    columns: z
      .array(
        z.strictObject({
          field: z.string().max(200).nullable(),
          date: z.enum(Object.keys(dateFormats) as [DateFormat]).optional(),
          decimal: z.enum(['.', ',']).optional(),
          yes: words.optional(),
          no: words.optional(),
          choices: z.record(z.string().max(500), z.string().max(200).nullable()).optional(),
          separator: z.string().min(1).max(5).optional(),
          empty: z.enum(['clear', 'skip']).optional(),
        }),
      )
      .max(1000),
    mode: z.enum(['create', 'update', 'both']),
    key: z.string().max(200).nullable(),
    trim: z.boolean(),
  })
  .meta({ id: 'ImportMapping' });

/** A mapping that fits a file and what whoever acts may set. Throws `admin.invalid-mapping` (422) with every fault. */
export function checkedMapping(given: unknown, columnCount: number, targets: readonly Target[]): ImportMapping {
  const mapping = mappingSchema.parse(given);
  const errors: ProblemField[] = [];
  const fault = (path: string, code: string, message: string) => errors.push({ path, code, message });
  if (mapping.columns.length !== columnCount)
    fault('columns', 'count', `There must be one for each of the ${columnCount} columns.`);
  const seen = new Set<string>();
  for (const [index, { field }] of mapping.columns.entries()) {
    if (field === null) continue;
    const target = targets.find(({ path }) => path === field);
    if (!target) fault(`columns.${index}.field`, 'unknown-field', `There is no field "${field}" that could be set.`);
    const name = field.split('.')[0]!;
    if (seen.has(name)) fault(`columns.${index}.field`, 'twice', 'Another column goes to this field already.');
    seen.add(name);
  }
  if (!mapping.columns.some(({ field }) => targets.some(({ path, view }) => path === field && view.isWritable)))
    fault('columns', 'none', 'Choose a field for one column at least.');
  if (mapping.key === null) {
    if (mapping.mode !== 'create') fault('key', 'required', 'Choose by which field records are found.');
  } else {
    const key = targets.find(({ path }) => path === mapping.key);
    if (!key?.view.isKey || !mapping.columns.some(({ field }) => field === mapping.key))
      fault('key', 'unknown-field', 'Records are found by a field to which a column goes.');
  }
  if (errors.length > 0)
    throw new Problem('admin.invalid-mapping', {
      status: 422,
      title: 'The columns cannot be brought in like this.',
      errors,
    });
  return mapping as ImportMapping;
}

/** The required fields to which no column goes, where records are made. */
export function missingFields({ mode, columns }: ImportMapping, targets: readonly Target[]): string[] {
  if (mode === 'update') return [];
  const mapped = new Set(columns.map(({ field }) => field?.split('.')[0]));
  return [
    ...new Set(
      targets
        .filter(({ view, path }) => view.required && !mapped.has(path.split('.')[0]))
        .map(({ path }) => path.split('.')[0]!),
    ),
  ];
}
