import { Problem } from '@tessera/models';
import type { Cell, ImportFormat } from '../../../contract';
import { readCsv } from '../csv/read-csv';
import { encodingNames, sniffCsv } from '../csv/sniff-csv';
import { readJson } from '../json/read-json';
import { readWorkbook } from '../xlsx/read-workbook';

/** A file whose beginning was looked at. */
export interface Upload {
  readonly format: ImportFormat;
  /** Of CSV. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Lines of cells, the names of the columns first; of JSON the names are found on the way and grow. */
  readonly lines: AsyncGenerator<Cell[]>;
  /** Names of JSON's columns as far as they are known. */
  readonly names: string[];
}

const headBytes = 65_536;
const mostColumns = 1000;

/** Finds out what an upload is and reads it. Throws `admin.unknown-format` (415), `admin.malformed-file` (422), `admin.file-too-large` (413). */
export async function readUpload(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Upload> {
  const { head, all } = await peek(bounded(stream, maxBytes));
  const names: string[] = [];
  if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04')
    return { format: 'xlsx', encoding: null, delimiter: null, names, lines: workbookLines(all) };
  if (isOldSpreadsheet(head)) throw unknownFormat('This is a spreadsheet of the old form. Save it as XLSX or CSV.');
  if (/^\uFEFF?\s*[[{]/.test(head.subarray(0, 1000).toString('utf8')))
    return { format: 'json', encoding: null, delimiter: null, names, lines: jsonLines(readJson(all), names) };
  const dialect = sniffCsv(head);
  if (!dialect.encoding.startsWith('utf-16') && head.includes(0))
    throw unknownFormat('This is no CSV, XLSX or JSON file.');
  return {
    format: 'csv',
    encoding: encodingNames[dialect.encoding],
    delimiter: dialect.delimiter,
    names,
    lines: readCsv(all, dialect),
  };
}

async function* workbookLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Cell[]> {
  const pieces: Uint8Array[] = [];
  // The table of contents of an archive stands at its end.
  for await (const piece of bytes) pieces.push(piece);
  yield* readWorkbook(Buffer.concat(pieces));
}

async function* jsonLines(
  objects: AsyncIterable<Readonly<Record<string, Cell>>>,
  names: string[],
): AsyncGenerator<Cell[]> {
  const places = new Map<string, number>();
  yield [];
  for await (const object of objects) {
    const cells: Cell[] = [];
    for (const [name, value] of Object.entries(object)) {
      if (!places.has(name)) {
        if (names.length >= mostColumns)
          throw new Problem('admin.too-many-columns', {
            status: 422,
            title: `A file may have ${mostColumns} columns.`,
          });
        places.set(name, names.push(name) - 1);
      }
      cells[places.get(name)!] = value;
    }
    yield Array.from(cells, (cell) => cell ?? null);
  }
}

/** The first bytes, and all of them. */
async function peek(stream: AsyncGenerator<Uint8Array>): Promise<{ head: Buffer; all: AsyncGenerator<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < headBytes) {
    const { done, value } = await stream.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  const all = async function* () {
    try {
      yield* first.splice(0);
      yield* stream;
    } finally {
      await stream.return(undefined);
    }
  };
  return { head: Buffer.concat(first).subarray(0, headBytes), all: all() };
}

async function* bounded(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > maxBytes)
      throw new Problem('admin.file-too-large', {
        status: 413,
        title: `The file is larger than ${Math.floor(maxBytes / 1024 ** 2)} MB.`,
        detail: 'Bring it in in several parts, or raise ADMIN_IMPORT_MAX_BYTES.',
      });
    yield piece;
  }
}

function isOldSpreadsheet(head: Buffer): boolean {
  return head.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';
}

function unknownFormat(title: string): Problem {
  return new Problem('admin.unknown-format', { status: 415, title });
}
