import { type Field, isUuid, type Json, type RichText } from '@tessera/models';
import type { Cell, ColumnMapping } from '../../../contract';
import { assetIn, withoutName } from './assets';
import { CellFault } from './cell-fault';
import { readDay, readInstant } from './days';
import { readDecimal, readInteger, readMoney } from './numbers';
import { readChoice, readList, readTruth } from './words';

/** How the cells of a column are read. */
export type Reading = Omit<ColumnMapping, 'field'> & { readonly trim?: boolean };

/**
 * The JSON form of the value that a cell means for a field; null where it means none. Whether the field takes that value, its own rules
 * say. Throws `CellFault`.
 */
export function valueOfCell(field: Field, cell: Cell, reading: Reading): Json {
  const { kind, options } = field;
  if (cell === null) return null;
  if (kind.name === 'text') return readText(cell, reading);
  if (typeof cell === 'object') return valueOfObject(field, cell, reading);
  if (kind.column === 'jsonb' && kind.name !== 'money') return readDocument(kind.name, cell);
  const text = String(cell).trim();
  if (text === '') return null;
  switch (kind.name) {
    case 'boolean':
      return typeof cell === 'boolean' ? cell : readTruth(text, reading.yes, reading.no);
    case 'integer':
      return typeof cell === 'number' ? cell : readInteger(text, reading.decimal);
    case 'decimal':
      return typeof cell === 'number' ? plainDecimal(cell) : readDecimal(text, reading.decimal);
    case 'money':
      return readMoney(
        text,
        typeof cell === 'number' ? '.' : reading.decimal,
        options['currencies'] as string[] | undefined,
      );
    case 'date':
      return readDay(text.replace(/T00:00:00\.000Z$/, ''), reading.date);
    case 'dateTime':
      return readInstant(text, reading.date);
    case 'choice':
      return readChoice(text, options['choices'] as Record<string, string>, reading.choices);
    case 'choices':
      return readChoices(text, field, reading);
    case 'reference':
      return readId(text);
    case 'references':
      return readList(text, reading.separator).map(readId);
    case 'phone':
      return text.replace(/[\s()./\u00a0-]/g, '').replace(/^00(?=[1-9])/, '+');
    case 'colour':
      return text.toLowerCase();
    default:
      // E-mail, address, slug, time and length of time, and kinds of extensions: text whose form the kind itself checks.
      return kind.column === 'text' || kind.column === 'time' ? text : readDocument(kind.name, cell);
  }
}

function readText(cell: Cell, { trim }: Reading): string | null {
  const text = typeof cell === 'string' ? cell : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
  return trim ? text.trim() || null : text;
}

/** Lists and objects come in JSON files only. */
function valueOfObject(field: Field, cell: object, reading: Reading): Json {
  return field.kind.name === 'choices' && Array.isArray(cell)
    ? readChoices(JSON.stringify(cell), field, reading)
    : bare(field.kind.name, cell as Json);
}

function bare(kind: string, json: Json): Json {
  return kind === 'file' || kind === 'image' ? withoutName(json) : json;
}

function readChoices(text: string, { options }: Field, { separator, choices }: Reading): string[] {
  const keys = readList(text, separator).map((item) =>
    readChoice(item, options['choices'] as Record<string, string>, choices),
  );
  return [...new Set(keys.filter((key) => key !== null))];
}

function readId(text: string): string {
  if (isUuid(text)) return text.toLowerCase();
  throw new CellFault('reference', `"${text}" is not the id of a record.`);
}

/** Never in exponents, which the column would not take. */
function plainDecimal(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** Values with an inside are written as JSON; where plain text can stand for one, it may. */
function readDocument(kind: string, cell: string | number | boolean): Json {
  if (typeof cell !== 'string') return kind === 'json' ? cell : String(cell);
  const text = cell.trim();
  if (text === '') return null;
  try {
    return bare(kind, JSON.parse(text) as Json);
  } catch {
    const plain = plainForms[kind]?.(text);
    if (plain !== undefined) return plain;
    if (kind === 'file' || kind === 'image')
      throw new CellFault(
        'asset',
        `"${text.slice(0, 40)}" does not say which ${kind}: write its id or its address in the library.`,
      );
    throw new CellFault('json', `"${text.slice(0, 40)}" is not JSON.`);
  }
}

const plainForms: Readonly<Record<string, (text: string) => Json | undefined>> = {
  richText: (text) =>
    ({
      type: 'doc',
      content: text
        .split(/\n{2,}/)
        .map((part) => ({ type: 'paragraph', content: [{ type: 'text', text: part.replace(/\n/g, ' ') }] })),
    }) satisfies RichText as unknown as Json,
  link: (text): Json => (/^[^\s@/]+@[^\s@]+$/.test(text) ? { email: text } : { url: text }),
  file: (text) => assetIn('file', text),
  image: (text) => assetIn('image', text),
};
