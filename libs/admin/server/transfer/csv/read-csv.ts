import { type CastingContext, parse } from 'csv-parse';
import { Problem } from '@tessera/models';
import type { Cell } from '../../../contract';
import { takeBack } from './formula';
import type { CsvDialect } from './sniff-csv';

/** Longest cell, in characters. */
const longestCell = 1_000_000;

/** The lines of a CSV file, the names first, without what keeps spreadsheets from running formulas. Throws `admin.malformed-file` (422). */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>, dialect: CsvDialect): AsyncGenerator<Cell[]> {
  const parser = parse({
    delimiter: dialect.delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestCell,
    cast: (text: string, { quoting }: CastingContext) =>
      (text === '' && !(quoting && dialect.quotesMeanText) ? null : takeBack(text)) as string,
  });
  const feeding = feed(parser, decoded(bytes, dialect.encoding));
  // It is awaited below; until then its failure shows at the parser.
  feeding.catch(() => undefined);
  try {
    for await (const row of parser as AsyncIterable<Cell[]>) yield row;
    await feeding;
  } catch (error) {
    throw malformed(error);
  } finally {
    parser.destroy();
  }
}

async function feed(parser: ReturnType<typeof parse>, text: AsyncIterable<string>): Promise<void> {
  try {
    for await (const piece of text) {
      if (parser.destroyed) return;
      if (!parser.write(piece)) await new Promise((resolve) => parser.once('drain', resolve).once('close', resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
    throw error;
  }
}

/** Text without byte order mark (the decoder takes it away) and without the line by which Excel is told the delimiter. */
async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let begin: string | null = '';
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (begin === null) yield text;
    else if ((begin += text).length >= 7) {
      yield begin.replace(/^sep=.\r?\n/i, '');
      begin = null;
    }
  }
  yield (begin ?? '') + decoder.decode();
}

function malformed(error: unknown): unknown {
  const { code, lines, message } = error as { code?: string; lines?: number; message: string };
  if (!code?.startsWith('CSV_')) return error;
  return new Problem('admin.malformed-file', {
    status: 422,
    title: `The file is broken${lines ? ` near line ${lines}` : ''}.`,
    detail: code === 'CSV_QUOTE_NOT_CLOSED' ? 'A quotation mark is opened and never closed.' : message,
    cause: error,
  });
}
