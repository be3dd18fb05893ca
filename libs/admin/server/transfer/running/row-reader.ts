import { type Field, isUuid, type Json, problemFields, schemaOf } from '@tessera/models';
import type { Cell, CellError, ImportMapping } from '../../../contract';
import { CellFault } from '../cells/cell-fault';
import { readList } from '../cells/words';
import { valueOfCell } from '../cells/value-of-cell';
import type { Target } from '../mapping/import-targets';

/** A row of a file as it is kept. */
export interface StoredRow {
  readonly id: string;
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A reference that a row names by something else than its id. */
export interface Wanted {
  readonly column: number;
  readonly target: Target;
  readonly values: readonly Json[];
}

/** What a row says: values in their JSON form, and what is wrong with it. */
export interface ReadRow extends StoredRow {
  readonly values: Map<string, Json>;
  readonly wanted: readonly Wanted[];
  /** The value by which the record is found; null where the cell is empty or nothing is looked for. */
  readonly key: Json;
  readonly errors: CellError[];
}

interface Column {
  readonly index: number;
  readonly target: Target;
  readonly mapping: ImportMapping['columns'][number];
}

/** Reads rows as a mapping says, checking each value by the rules of its field. */
export class RowReader {
  private readonly columns: readonly Column[];

  constructor(
    private readonly mapping: ImportMapping,
    targets: readonly Target[],
  ) {
    this.columns = mapping.columns.flatMap((each, index) => {
      const target = targets.find(({ path }) => path === each.field);
      return target ? [{ index, target, mapping: each }] : [];
    });
  }

  /** The column that sets a field. */
  columnOf(field: string): number | null {
    return this.columns.find(({ target }) => target.path.split('.')[0] === field)?.index ?? null;
  }

  /** The name of a field's column for people. */
  labelOf(field: string): string {
    return this.columns.find(({ target }) => target.path.split('.')[0] === field)?.target.view.label ?? field;
  }

  read(row: StoredRow): ReadRow {
    const values = new Map<string, Json>();
    const wanted: Wanted[] = [];
    const errors: CellError[] = [];
    let key: Json = null;
    for (const { index, target, mapping } of this.columns) {
      const cell = row.cells[index] ?? null;
      const name = target.path.split('.')[0]!;
      const fault = (code: string, message: string) => errors.push({ column: index, field: name, code, message });
      try {
        if (target.path === 'id') {
          key = readKeyId(cell);
          continue;
        }
        const reading = { ...mapping, trim: this.mapping.trim };
        if (target.lookup) {
          const sought = readSought(target, target.lookup.field, cell, reading.separator);
          if (sought.length > 0) wanted.push({ column: index, target, values: sought });
          else if (mapping.empty !== 'skip') {
            if (target.view.required) fault('required', 'This is needed.');
            values.set(name, null);
          }
          continue;
        }
        const json = valueOfCell(target.field, cell, reading);
        if (target.path === this.mapping.key) key = json;
        if (json === null) {
          if (mapping.empty === 'skip') continue;
          if (target.view.required) fault('required', 'This is needed.');
          values.set(name, null);
          continue;
        }
        const { success, error } = schemaOf(target.field).safeParse(json);
        if (success) values.set(name, json);
        else fault(problemFields(error)[0]!.code, problemFields(error)[0]!.message);
      } catch (error) {
        if (!(error instanceof CellFault)) throw error;
        fault(error.code, error.message);
      }
    }
    return { ...row, values, wanted, key, errors };
  }
}

function readKeyId(cell: Cell): Json {
  const text = cell === null ? '' : String(cell).trim();
  if (text === '') return null;
  if (!isUuid(text as unknown)) throw new CellFault('id', `"${text.slice(0, 60)}" is not the id of a record.`);
  return text.toLowerCase();
}

/** What references are looked for by: one value, or several for a list of them. */
function readSought({ view }: Target, by: Field, cell: Cell, separator: string | undefined): Json[] {
  if (cell === null) return [];
  const texts: Cell[] =
    view.kind === 'references' && typeof cell === 'string'
      ? readList(cell, separator)
      : Array.isArray(cell)
        ? [...(cell as Cell[])]
        : [cell];
  return texts.map((text) => valueOfCell(by, text, { trim: true })).filter((value) => value !== null && value !== '');
}
