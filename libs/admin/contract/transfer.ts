import type { Json } from '@tessera/models';

/** The files in which records leave. */
export const exportFormats = { csv: 'CSV', xlsx: 'Excel (XLSX)', json: 'JSON' } as const;

/** One of them. */
export type ExportFormat = keyof typeof exportFormats;

/** The files in which records come in. */
export type ImportFormat = ExportFormat;

/** A value of a file as it came: text, or what Excel and JSON say more exactly; null where the cell is empty. */
export type Cell = Json;

/** How days are written in a column. `auto`: as the first values suggest, ISO 8601 in doubt. */
export const dateFormats = {
  ymd: 'Year, month, day: 2026-11-22',
  compact: 'Without separators: 20261122',
  dmy: 'Day, month, year: 22.11.2026',
  mdy: 'Month, day, year: 11/22/2026',
} as const;

/** One of them. */
export type DateFormat = keyof typeof dateFormats;

/** What becomes of one column of a file. */
export interface ColumnMapping {
  /** A field, `id`, a path over a reference to the field that finds the record (`owner.email`), or null: the column is left out. */
  readonly field: string | null;
  readonly date?: DateFormat;
  /** What stands before the fraction of a number. `.` when left out. */
  readonly decimal?: '.' | ',';
  /** Words for yes and no; the usual ones of several languages when left out. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** What the file says → key of the choice, where it says neither key nor label; null leaves it empty. */
  readonly choices?: Readonly<Record<string, string | null>>;
  /** What stands between the items of a list; a comma when left out. */
  readonly separator?: string;
  /** What an empty cell does to a record that is changed: it empties the field (when left out), or leaves it as it is. */
  readonly empty?: 'clear' | 'skip';
}

/** What an import does with its rows. */
export interface ImportMapping {
  /** In the order of the file's columns. */
  readonly columns: readonly ColumnMapping[];
  /** Make records of all rows, change those found by the key, or both. */
  readonly mode: 'create' | 'update' | 'both';
  /** The mapped field by which records are found; null where all are new. */
  readonly key: string | null;
  /** Spaces around texts are taken away; around all other values they always are. */
  readonly trim: boolean;
}

/** A column of an uploaded file. */
export interface ImportColumn {
  readonly name: string;
  /** The first five different values, shortened. */
  readonly samples: readonly string[];
}

/** A field that a column can be mapped to. */
export interface ImportTarget {
  /** `name`, `owner` (by its id), `owner.email` (looked up). */
  readonly path: string;
  readonly label: string;
  readonly kind: string;
  readonly required: boolean;
  /** Records can be found by it. */
  readonly isKey: boolean;
  /** It is set, beside finding records: all but `id`. */
  readonly isWritable: boolean;
  /** Of choices: key → label. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** How many rows ended how. */
export interface ImportCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** How many records a revert took back, and how many it left because somebody changed them since or may not change them. */
export interface RevertCounts {
  readonly removed: number;
  readonly restored: number;
  readonly kept: number;
}

/** Where an import stands. */
export type ImportState =
  | 'reading'
  | 'mapping'
  | 'testing'
  | 'tested'
  | 'running'
  | 'done'
  | 'reverting'
  | 'reverted'
  | 'failed';

/** `GET /api/v1/{scope}/{entities}/imports/{id}`; the `ETag` is its version. */
export interface ImportView {
  readonly id: string;
  readonly version: number;
  /** Name of the file. */
  readonly name: string;
  readonly format: ImportFormat;
  /** Of CSV files: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `Windows-1252`. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly columns: readonly ImportColumn[];
  readonly mapping: ImportMapping;
  readonly targets: readonly ImportTarget[];
  readonly state: ImportState;
  /** How far the dry run, the import or the revert is, in rows. */
  readonly progress: number;
  /** What the last dry run would have done; null before one, and after the mapping was changed. */
  readonly tested: ImportCounts | null;
  readonly counts: ImportCounts | null;
  readonly reverted: RevertCounts | null;
  /** Why the last try did not end, in words for people. */
  readonly error: string | null;
  readonly by: string;
  readonly isMine: boolean;
  readonly createdAt: string;
}

/** One line of `GET …/imports`. */
export type ImportLine = Omit<ImportView, 'columns' | 'mapping' | 'targets'>;

/** What is wrong with a cell or a row. */
export interface CellError {
  /** Index of the column; null where it is about the whole row. */
  readonly column: number | null;
  /** Field that it is about, as far as one is. */
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

/** How a row ended. `waiting`: not yet. */
export type RowState = 'waiting' | 'created' | 'changed' | 'unchanged' | 'failed' | 'reverted' | 'kept';

/** `GET …/imports/{id}/rows`: a row as it came and what became of it. */
export interface ImportRowView {
  /** Counted from 1, without the line of names. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly state: RowState;
  readonly record: string | null;
  readonly errors: readonly CellError[];
  /** Values as the mapping reads them, by column; only in the preview. */
  readonly values?: readonly (string | null)[];
}

/** `GET …/imports/{id}/preview`: the first rows as the mapping reads them, and how often what is wrong in the first 5,000. */
export interface ImportPreview {
  readonly data: readonly ImportRowView[];
  readonly checked: number;
  readonly failed: number;
  readonly errors: readonly (CellError & { readonly count: number; readonly firstRow: number })[];
}
