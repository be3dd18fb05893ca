import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { type Entity, type Field, field, type Json } from '@tessera/models';
import type { ExportFormat } from '../../../contract';
import { cellOfValue, sheetCellOfValue } from '../cells/cell-of-value';
import { byteOrderMark, csvLine } from '../csv/write-csv';
import { writeWorkbook } from '../xlsx/write-workbook';
import type { ExportColumn } from './export-column';

/** Media types of the formats. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** A file of a format, written while its rows are read. `mark`: CSV begins with a byte order mark, by which Excel knows UTF-8. */
export function exportFile(
  format: ExportFormat,
  columns: readonly ExportColumn[],
  chunks: AsyncIterable<Json[][]>,
  { mark = false } = {},
): AsyncIterable<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return csvFile(columns, chunks, mark);
    case 'xlsx':
      return sheetFile(columns, chunks);
    case 'json':
      return jsonFile(columns, chunks);
  }
}

async function* csvFile(
  columns: readonly ExportColumn[],
  chunks: AsyncIterable<Json[][]>,
  mark: boolean,
): AsyncGenerator<string> {
  yield (mark ? byteOrderMark : '') + csvLine(columns.map(({ header }) => header));
  for await (const rows of chunks)
    yield rows.map((row) => csvLine(row.map((json, index) => cellOfValue(fieldIn(columns, index), json)))).join('');
}

async function* sheetFile(
  columns: readonly ExportColumn[],
  chunks: AsyncIterable<Json[][]>,
): AsyncGenerator<Uint8Array> {
  yield* writeWorkbook(
    (async function* () {
      yield [columns.map(({ header }) => header)];
      for await (const rows of chunks)
        yield rows.map((row) => row.map((json, index) => sheetCellOfValue(fieldIn(columns, index), json)));
    })(),
  );
}

async function* jsonFile(columns: readonly ExportColumn[], chunks: AsyncIterable<Json[][]>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const rows of chunks) {
    if (rows.length === 0) continue;
    yield (
      before +
        rows
          .map((row) => JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))))
          .join(',\n')
    );
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

const anything = field.json();

function fieldIn(columns: readonly ExportColumn[], index: number): Field {
  const own = columns[index]!.field;
  return own ?? plain;
}

/** Computed columns give text, numbers and truth as they are. */
const plain: Field = { ...anything, kind: { ...anything.kind, name: 'text', column: 'text' } };

/**
 * The bytes of a file as a stream that asks for more only when the last were taken, each piece within the act in which it was begun.
 * When the other side goes away, reading stops.
 */
export function asStream(pieces: AsyncIterable<string | Uint8Array>): Readable {
  const inAct = AsyncLocalStorage.snapshot();
  const iterator = pieces[Symbol.asyncIterator]();
  const bound: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => bound,
    next: async () => {
      const { done, value } = await inAct(() => iterator.next());
      return done ? { done, value: undefined } : { done: false, value: Buffer.from(value) };
    },
    return: async () => {
      await inAct(async () => await iterator.return?.());
      return { done: true, value: undefined };
    },
  };
  return Readable.from(bound, { objectMode: false, highWaterMark: 64 * 1024 });
}

/** `venues-2026-11-22.csv` as a header (RFC 6266), with a name of plain letters for who reads no others. */
export function dispositionOf({ labels }: Pick<Entity, 'labels'>, format: ExportFormat, now = new Date()): string {
  const name = `${labels.toLowerCase().replace(/[\s/\\:*?"<>|]+/g, '-')}-${now.toISOString().slice(0, 10)}.${format}`;
  const plainName = name.normalize('NFKD').replace(/[^a-z0-9.-]/g, '') || `export.${format}`;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plainName}"; filename*=UTF-8''${encoded}`;
}
