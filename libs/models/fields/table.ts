import { z } from 'zod';
import { defineFieldKind, type FieldOptions, type Json } from './field';

/** Rows of cells of plain text, all of the same length. */
export interface TableValue {
  readonly rows: readonly (readonly string[])[];
}

/** Most rows of a table. */
export const tableMaxRows = 1000;
/** Most columns of a table. */
export const tableMaxColumns = 50;
const cellMaxLength = 2000;

/** A table of plain text, as from a spreadsheet. A table with links and marks is a part of a rich text. */
export const table = defineFieldKind<TableValue, FieldOptions & { readonly default?: TableValue }>({
  name: 'table',
  schema: () =>
    z.strictObject({
      rows: z
        .array(
          z
            .array(z.string().max(cellMaxLength).refine(isStorable, 'contains characters that cannot be stored'))
            .min(1)
            .max(tableMaxColumns),
        )
        .min(1)
        .max(tableMaxRows)
        .refine((rows) => rows.every(({ length }) => length === rows[0]!.length), 'has rows of different lengths'),
    }),
  column: 'jsonb',
  widget: 'table',
  operators: ['isNull'],
  text: (json: Json) => (json as unknown as TableValue).rows.map((row) => row.join('\t')).join('\n'),
});

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
