import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from '../../../contract';
import { longestCellText, toCellText } from './cell-text';
import { toSerial } from './serial-date';

/** A calendar day, which is a real date in a spreadsheet. */
export class Day {
  constructor(readonly text: string) {}
}

/** A value of a spreadsheet: instants and days are real dates there. */
export type SheetCell = Cell | Date | Day;

/**
 * A workbook of one sheet (ECMA-376) as it is written, a chunk of rows at a time: nothing of it stays in memory. Texts stand in the
 * cells themselves, so that no table of them has to be kept, and can never be formulas. Own XML because no writer at hand streams.
 */
export async function* writeWorkbook(chunks: AsyncIterable<readonly SheetCell[][]>): AsyncGenerator<Uint8Array> {
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
  for (const [name, xml] of Object.entries(parts)) add(name).push(strToU8(head + xml), true);
  const sheet = add('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(`${head}<worksheet xmlns="${main}">${frozenNames}<sheetData>`));
  let number = 0;
  for await (const rows of chunks) {
    sheet.push(strToU8(rows.map((row) => rowXml(row, ++number)).join('')));
    yield* waiting.splice(0);
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true);
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

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The names of the columns stay in sight. */
const frozenNames =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  // Styles by number: 0 plain, 1 day, 2 instant, 3 names of columns.
  'xl/styles.xml':
    `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>',
};
