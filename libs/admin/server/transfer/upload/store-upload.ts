import { records } from '@tessera/database/server';
import { Problem } from '@tessera/models';
import type { Cell, ImportColumn } from '../../../contract';
import { ImportRow } from '../imports/import-row';
import { columnNames } from './column-names';
import type { Upload } from './read-upload';

const chunkSize = 500;
const mostSamples = 5;
const longestSample = 80;

/** What was found while a file was stored. */
export interface StoredUpload {
  readonly rows: number;
  readonly columns: readonly ImportColumn[];
  /** The first cells of each column, for guessing. */
  readonly samples: readonly (readonly Cell[])[];
}

/**
 * Keeps the rows of a file as rows of the database, some at a time, so that any instance can go on with them. Acts as the system. Throws
 * `admin.empty-file` (422) and `admin.too-many-rows` (413).
 */
export async function storeUpload(id: string, upload: Upload, maxRows: number): Promise<StoredUpload> {
  const { done, value: names = [] } = (await upload.lines.next()) as IteratorResult<Cell[], undefined>;
  const samples: Cell[][] = [];
  let rows = 0;
  let width = names.length;
  let waiting: Array<{ import: string; number: number; cells: Cell[] }> = [];
  const flush = async () => {
    await records(ImportRow).createMany(waiting);
    waiting = [];
  };
  if (!done)
    for await (const cells of upload.lines) {
      if (!cells.some((cell) => cell !== null && cell !== '')) continue;
      if (++rows > maxRows)
        throw new Problem('admin.too-many-rows', {
          status: 413,
          title: `The file has more than ${maxRows} rows.`,
          detail: 'Bring it in in several parts, or raise ADMIN_IMPORT_MAX_ROWS.',
        });
      width = Math.max(width, cells.length);
      for (const [index, cell] of cells.entries()) if (rows <= 200) (samples[index] ??= []).push(cell);
      waiting.push({ import: id, number: rows, cells });
      if (waiting.length === chunkSize) await flush();
    }
  await flush();
  if (rows === 0)
    throw new Problem('admin.empty-file', {
      status: 422,
      title: 'There are no rows in this file.',
      detail: 'The first line names the columns, the rows follow.',
    });
  const all = columnNames(upload.format === 'json' ? upload.names : names, width);
  return {
    rows,
    columns: all.map((name, index) => ({ name, samples: shortSamples(samples[index] ?? []) })),
    samples: Array.from({ length: width }, (_, index) => samples[index] ?? []),
  };
}

function shortSamples(cells: readonly Cell[]): string[] {
  const texts = cells
    .filter((cell) => cell !== null && cell !== '')
    .map((cell) => (typeof cell === 'object' ? JSON.stringify(cell) : String(cell)))
    .filter((text) => text.trim() !== '')
    .map((text) => (text.length > longestSample ? `${text.slice(0, longestSample)}…` : text).toWellFormed());
  return [...new Set(texts)].slice(0, mostSamples);
}
