import { Database, type ListOptions, records } from '@tessera/database/server';
import { asSystem, currentAct } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import type {
  Cell,
  CellError,
  ImportColumn,
  ImportMapping,
  ImportPreview,
  ImportRowView,
  RowState,
} from '../../../contract';
import { cellOfValue } from '../cells/cell-of-value';
import { byteOrderMark, csvLine } from '../csv/write-csv';
import { importTargets } from '../mapping/import-targets';
import { findReferences } from '../running/find-references';
import { type ReadRow, RowReader, type StoredRow } from '../running/row-reader';
import type { ImportRecord } from './import-access';
import { ImportRow } from './import-row';
import { errorColumn } from './imports';

const shownRows = 100;
const checkedRows = 5000;
const chunkSize = 500;

/** Some rows of an import in their order, those in some states or with errors only where that is asked for. */
export async function rowsOf(
  { id }: ImportRecord,
  {
    states,
    isFaulty,
    after,
  }: { states?: readonly RowState[] | undefined; isFaulty?: boolean; after?: string | undefined },
): Promise<{ data: ImportRowView[]; page: { next: string | null } }> {
  const filter = {
    import: id,
    ...(states && { state: { in: states } }),
    ...(isFaulty && { errors: { isNull: false } }),
  };
  const options = { filter, sort: ['number'], page: { size: shownRows, after } };
  const { data, page } = await asSystem('rows are for who sees their import', () =>
    records(ImportRow).list(options as unknown as ListOptions<typeof ImportRow, never>),
  );
  return { data: (data as unknown as Parameters<typeof viewOf>[0][]).map(viewOf), page: { next: page.next } };
}

function viewOf(row: {
  number: number;
  cells: unknown;
  state: RowState;
  record: string | null;
  errors: unknown;
}): ImportRowView {
  return {
    number: row.number,
    cells: row.cells as Cell[],
    state: row.state,
    record: row.record,
    errors: (row.errors as CellError[] | null) ?? [],
  };
}

/** How the mapping reads the first rows, and what is wrong in the first 5,000, without asking the database to write anything. */
export async function previewOf(entity: Entity, record: ImportRecord): Promise<ImportPreview> {
  const targets = importTargets(entity);
  const mapping = record.mapping as unknown as ImportMapping;
  const reader = new RowReader(mapping, targets);
  const data: ImportRowView[] = [];
  const errors = new Map<string, ImportPreview['errors'][number]>();
  let checked = 0;
  let failed = 0;
  while (checked < checkedRows) {
    const stored = await currentAct()
      .services.get(Database)
      .query<StoredRow & object>(
        'SELECT id, number, cells FROM admin_import_row WHERE import = $1 AND number > $2 ORDER BY number LIMIT $3',
        [record.id, checked, chunkSize],
      );
    if (stored.length === 0) break;
    const rows = stored.map((row) => reader.read(row));
    await findReferences(rows);
    for (const row of rows) {
      checked = row.number;
      if (row.errors.length > 0) failed++;
      for (const error of row.errors) count(errors, error, row.number);
      if (data.length < shownRows) data.push(shown(row, mapping, targets));
    }
  }
  return {
    data,
    checked,
    failed,
    errors: [...errors.values()].sort((one, other) => other.count - one.count).slice(0, 50),
  };
}

function count(errors: Map<string, ImportPreview['errors'][number]>, error: CellError, row: number): void {
  const key = `${error.column} ${error.code}`;
  const known = errors.get(key);
  errors.set(key, known ? { ...known, count: known.count + 1 } : { ...error, count: 1, firstRow: row });
}

function shown(
  { number, cells, values, errors }: ReadRow,
  mapping: ImportMapping,
  targets: ReturnType<typeof importTargets>,
): ImportRowView {
  return {
    number,
    cells,
    state: 'waiting',
    record: null,
    errors,
    values: mapping.columns.map(({ field }, index) => {
      const target = targets.find(({ path }) => path === field);
      if (!target || errors.some(({ column }) => column === index)) return null;
      if (target.lookup || target.path === 'id') return textOf(cells[index] ?? null);
      return textOf(cellOfValue(target.field, values.get(target.path) ?? null));
    }),
  };
}

function textOf(cell: Cell): string | null {
  return cell === null ? null : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

/** The rows with something wrong as they came, with one more column that says what, to mend and bring in again. */
export async function* errorFile(record: ImportRecord): AsyncGenerator<string> {
  const columns = record.columns as unknown as ImportColumn[];
  const kept = columns.map(({ name }, index) => ({ name, index })).filter(({ name }) => name !== errorColumn);
  yield byteOrderMark + csvLine([...kept.map(({ name }) => name), errorColumn]);
  for (let after: string | null | undefined; after !== null;) {
    const { data, page } = await rowsOf(record, { isFaulty: true, after });
    for (const { cells, errors } of data)
      yield csvLine([
        ...kept.map(({ index }) => cells[index] ?? null),
        errors.map((error) => sentenceOf(error, columns)).join(' '),
      ]);
    after = page.next;
  }
}

function sentenceOf({ column, message }: CellError, columns: readonly ImportColumn[]): string {
  return column === null ? message : `${columns[column]!.name}: ${message}`;
}
