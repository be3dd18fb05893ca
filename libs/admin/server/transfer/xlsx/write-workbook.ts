import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from '../../../contract';
import { longestCellText, toCellText } from './cell-text';
import { toSerial } from './serial-date';
import { firstFiles, lastFiles, sheetBegin, sheetEnd } from './workbook-xml';

/** A calendar day, which is a real date in a spreadsheet. */
export class Day {
  constructor(readonly text: string) {}
}

/** A value of a spreadsheet: instants and days are real dates there. */
export type SheetCell = Cell | Date | Day;

/** Rows of one sheet: what Excel can show. */
const rowsOfSheet = 1_048_576;

/**
 * A workbook (ECMA-376) as it is written, a chunk of rows at a time: nothing of it stays in memory. The first row has the names of the
 * columns; it is repeated on each further sheet where there are more rows than one can show. Texts stand in the cells themselves, so
 * that no table of them has to be kept, and can never be formulas. Own XML because no writer at hand streams.
 */
export async function* writeWorkbook(
  chunks: AsyncIterable<readonly SheetCell[][]>,
  { most = rowsOfSheet }: { readonly most?: number } = {},
): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    waiting.push(data);
  });
  const add = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    return file;
  };
  let sheet: ZipDeflate | undefined;
  let [sheets, number] = [0, 0];
  let names: readonly SheetCell[] | undefined;
  const open = () => {
    sheet?.push(strToU8(sheetEnd), true);
    sheet = add(`xl/worksheets/sheet${++sheets}.xml`);
    sheet.push(strToU8(sheetBegin));
    number = 0;
  };
  const addAll = (files: Readonly<Record<string, string>>) => {
    for (const [name, xml] of Object.entries(files)) add(name).push(strToU8(xml), true);
  };
  addAll(firstFiles);
  open();
  for await (const rows of chunks) {
    for (let begin = 0; begin < rows.length;) {
      if (number === most) open();
      const xml = number === 0 && names ? [rowXml(names, ++number)] : [];
      const some = rows.slice(begin, begin + most - number);
      names ??= some[0];
      sheet!.push(strToU8([...xml, ...some.map((row) => rowXml(row, ++number))].join('')));
      begin += some.length;
    }
    yield* waiting.splice(0);
  }
  sheet!.push(strToU8(sheetEnd), true);
  // How many sheets there are is known only now.
  addAll(lastFiles(sheets));
  zip.end();
  yield* waiting.splice(0);
}

function rowXml(cells: readonly SheetCell[], number: number): string {
  const row = cells.map((cell, index) =>
    cellXml(cell, `r="${columnName(index)}${number}"`, number === 1 ? ' s="3"' : ''),
  );
  return `<row r="${number}">${row.join('')}</row>`;
}

function cellXml(cell: SheetCell, at: string, style: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return dateXml(toSerial(cell), cell.toISOString(), at, 2);
  if (cell instanceof Day) return dateXml(toSerial(new Date(`${cell.text}T00:00:00Z`)), cell.text, at, 1);
  return textXml(typeof cell === 'string' ? cell : JSON.stringify(cell), at, style);
}

function dateXml(serial: number | null, text: string, at: string, style: number): string {
  return serial === null ? textXml(text, at) : `<c ${at} s="${style}"><v>${serial}</v></c>`;
}

function textXml(text: string, at: string, style = ''): string {
  return `<c ${at}${style} t="inlineStr"><is><t xml:space="preserve">${toCellText(text.slice(0, longestCellText))}</t></is></c>`;
}

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
