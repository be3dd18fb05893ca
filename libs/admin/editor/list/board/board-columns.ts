import { choicesOf } from '@tessera/ui';
import type { AdminField } from '../../../contract';
import { narrowed } from '../filter/tree/filter-tree';
import type { ListApi } from '../rows/list-api';
import { RecordRows } from '../rows/record-rows';
import type { RowRequest } from '../rows/row-request';

/** Cards loaded at once in each column. */
const size = 30;

/** A column of a board: the records that have one value of a choice, or none. */
export interface BoardColumn {
  /** Null: the records without a value. */
  readonly value: string | null;
  readonly label: string;
  readonly tint: string;
  readonly rows: RecordRows;
}

/** A column for each choice, and one for what has none where that may be. */
export function boardColumns(field: AdminField, api: ListApi): BoardColumn[] {
  const choices = choicesOf(field).map(({ value, label }, index) => ({
    value,
    label,
    tint: `var(--tint-${(index % 6) + 1})`,
    rows: new RecordRows(api, size),
  }));
  const mayBeEmpty = !field.required && field['default'] === undefined;
  const none = { value: null, label: `No ${field.label.toLowerCase()}`, tint: 'var(--text-faint)' };
  return mayBeEmpty ? [...choices, { ...none, rows: new RecordRows(api, size) }] : choices;
}

/** The request of one column. */
export function columnRequest(request: RowRequest, field: AdminField, { value }: BoardColumn): RowRequest {
  const term =
    value === null
      ? ({ path: field.name, operator: 'isNull', value: 'true' } as const)
      : ({ path: field.name, operator: 'eq', value } as const);
  return { ...request, query: narrowed(request.query as Readonly<Record<string, string>>, term) };
}
