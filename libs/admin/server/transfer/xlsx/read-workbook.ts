import { Problem } from '@tessera/models';
import type { Cell } from '../../../contract';
import { fromCellText } from './cell-text';
import { fromSerial } from './serial-date';
import { type WorkbookParts, workbookParts } from './workbook-parts';
import { xmlEvents, type XmlListener } from './xml-events';
import { ZipArchive } from './zip-archive';

const mostColumns = 1000;

/**
 * The rows of a workbook's first sheet, empty ones left out. Numbers stay numbers, dates become ISO 8601 text, formulas are what they
 * came to last. `maxBytes`: how much may be unpacked. Throws `admin.malformed-file` (422) and `admin.file-too-large` (413).
 */
export async function* readWorkbook(bytes: Buffer, { maxBytes = 500_000_000 } = {}): AsyncGenerator<Cell[]> {
  const archive = new ZipArchive(bytes, maxBytes);
  const parts = await workbookParts(archive);
  const sheet = new SheetListener(parts);
  for await (const _chunk of xmlEvents(archive.open(parts.sheet), sheet)) yield* sheet.rows.splice(0);
}

class SheetListener implements XmlListener {
  readonly rows: Cell[][] = [];
  private row: Cell[] = [];
  private index = 0;
  private type = 'n';
  private style = 0;
  private value = '';
  private isValue = false;
  private phonetic = 0;

  constructor(private readonly parts: WorkbookParts) {}

  opened(name: string, { r, t, s }: Readonly<Record<string, string>>): void {
    if (name === 'row') this.row = [];
    if (name === 'rPh') this.phonetic++;
    if (name === 'c') {
      this.index = r ? columnIndex(r) : this.row.length;
      this.type = t ?? 'n';
      this.style = Number(s ?? 0);
      this.value = '';
    }
    this.isValue = (name === 'v' || name === 't') && this.phonetic === 0;
  }

  text(piece: string): void {
    if (this.isValue) this.value += piece;
  }

  closed(name: string): void {
    this.isValue = false;
    if (name === 'rPh') this.phonetic--;
    if (name === 'c') {
      const cell = this.cell();
      // A cell without a value only carries a style.
      if (cell === null) return;
      while (this.row.length < this.index) this.row.push(null);
      this.row[this.index] = cell;
    }
    if (name === 'row' && this.row.some((cell) => cell !== null)) this.rows.push(this.row);
  }

  private cell(): Cell {
    const { type, value, parts } = this;
    switch (type) {
      case 's':
        return parts.texts[Number(value)] ?? null;
      case 'inlineStr':
      case 'str':
        return fromCellText(value);
      case 'b':
        return value === '' ? null : value === '1' || value === 'true';
      case 'n': {
        if (value === '') return null;
        const number = Number(value);
        if (!Number.isFinite(number)) return value;
        return parts.dateStyles.has(this.style) ? (fromSerial(number, parts.is1904) ?? number) : number;
      }
      default:
        // Dates of ISO 8601 (`d`) and what a formula failed with (`e`).
        return value === '' ? null : value;
    }
  }
}

/** `AB12` → 27. */
function columnIndex(place: string): number {
  let number = 0;
  for (const letter of place.replace(/\d+$/, '').toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  if (number >= 1 && number <= mostColumns) return number - 1;
  throw new Problem('admin.too-many-columns', {
    status: 422,
    title: `A spreadsheet may have ${mostColumns} columns.`,
  });
}
