import type { Json } from '@tessera/models';
import type { RecordJson } from '../../../contract';
import type { RecordRows } from '../rows/record-rows';
import type { Column } from '../view/columns';

/** The value of a record in a column: its own, a computed one, or one over references; null where there is none to be seen. */
export function cellValue(column: Column, record: RecordJson, rows: RecordRows): Json {
  if (!column.field) return rows.computedValue(record.id, column.name);
  const steps = column.name.split('.');
  let at: RecordJson | undefined = record;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const id: Json | undefined = at?.[step];
    at = typeof id === 'string' ? rows.included(steps.slice(0, index + 1).join('.'), id) : undefined;
  }
  return at?.[steps.at(-1)!] ?? null;
}

/** The columns in which a record has something. */
export function filledColumns(columns: readonly Column[], record: RecordJson, rows: RecordRows): Column[] {
  return columns.filter((column) => {
    const value = cellValue(column, record, rows);
    return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  });
}
