import { countBy } from '@tessera/database/server';
import type { Json, RowOf } from '@tessera/models';
import type { Row } from '../records/record-json';
import type { NamedColumn } from './computed-columns';

/** The fields that columns are made from. */
export function neededFields(columns: readonly NamedColumn[]): readonly string[] {
  return columns.flatMap((column) => ('value' in column ? column.value.needs : []));
}

/** Id of a record → column → value, for a page of records: one statement for each column that counts, whatever the number of rows. */
export async function computedValues(
  columns: readonly NamedColumn[],
  rows: readonly Row[],
): Promise<Record<string, Record<string, Json>>> {
  const ids = rows.map((row) => row['id'] as string);
  const values = await Promise.all(
    columns.map(async (column) => {
      if ('value' in column) return rows.map((row) => column.value.value(row as RowOf<never>));
      const counts = await countBy(column.count, column.by, ids);
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  );
  return Object.fromEntries(
    ids.map((id, row) => [id, Object.fromEntries(columns.map(({ name }, column) => [name, values[column]![row]!]))]),
  );
}
