import { parse } from 'csv-parse/sync';

/** How the text of a CSV file is written. */
export interface CsvDialect {
  /** Label of the WHATWG encoding standard. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Not every name of a column is quoted, so quotes around nothing mean empty text and no quotes mean no value. */
  readonly quotesMeanText: boolean;
}

/** Its name for people. */
export const encodingNames: Readonly<Record<CsvDialect['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
};

/** Finds out how a CSV file is written from its first bytes; 64 kB of them are plenty. */
export function sniffCsv(head: Uint8Array): CsvDialect {
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const delimiter = delimiterOf(text);
  return { encoding, delimiter, quotesMeanText: !quotesAllNames(text, delimiter) };
}

/** By the byte order mark; without one by the zeros that UTF-16 has in every other byte; then UTF-8 unless that is broken. */
export function encodingOf(head: Uint8Array): CsvDialect['encoding'] {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of head.subarray(0, 1000).entries()) if (byte === 0) zeros[index % 2]!++;
  const pairs = Math.min(head.length, 1000) / 2;
  if (zeros[1]! > pairs * 0.4 && zeros[0]! < pairs * 0.1) return 'utf-16le';
  if (zeros[0]! > pairs * 0.4 && zeros[1]! < pairs * 0.1) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** The head may end in the middle of a character. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The one by which the lines fall into the same number of columns, the most of them; a comma where none does. */
function delimiterOf(text: string): CsvDialect['delimiter'] {
  const [, named] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  const chosen = delimiters.find((delimiter) => delimiter === named);
  if (chosen) return chosen;
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : ',';
}

function scoreOf(text: string, delimiter: string): number {
  const counts = firstRows(text, delimiter).map((row) => row.length);
  const columns = counts[0] ?? 0;
  if (columns < 2) return 0;
  const share = counts.filter((count) => count === columns).length / counts.length;
  // That all lines agree is worth more than many columns.
  return share * share * 100 + Math.min(columns, 50);
}

function quotesAllNames(text: string, delimiter: string): boolean {
  const names = text.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, '');
  const [first = []] = firstRows(names, delimiter);
  const line = names.slice(0, names.search(/\r|\n|$/));
  return first.length > 0 && line.split(`"${delimiter}"`).length === first.length && /^".*"\s*$/.test(line);
}

/** Up to 50 whole rows; the last one may have been cut off. */
function firstRows(text: string, delimiter: string): string[][] {
  const rows = parse(text, {
    delimiter,
    bom: true,
    to: 51,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (record: string[]) => record,
    skip_records_with_error: true,
  }) as unknown as string[][];
  return rows.length > 1 ? rows.slice(0, 50) : rows;
}
