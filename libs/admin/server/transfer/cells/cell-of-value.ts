import type { Field, Json, Money } from '@tessera/models';
import type { Cell } from '../../../contract';
import { assetText, type NamedAsset } from './assets';
import { Day, type SheetCell } from '../xlsx/write-workbook';
import { minorDigits } from './currencies';

/** The value of a field as it stands in a CSV file: for people to read, and such that `valueOfCell` gives it back exactly. */
export function cellOfValue({ kind, options }: Field, json: Json): Cell {
  if (json === null) return null;
  switch (kind.name) {
    case 'integer':
      return json;
    case 'boolean':
      return json ? 'yes' : 'no';
    case 'choice':
      return labelOf(options['choices'] as Record<string, string>, json as string);
    case 'choices':
      return listText((json as string[]).map((key) => labelOf(options['choices'] as Record<string, string>, key)));
    case 'references':
      return listText(json as string[]);
    case 'money':
      return moneyText(json as unknown as Money);
    case 'file':
    case 'image':
      return assetText(json as unknown as NamedAsset);
    default:
      return typeof json === 'string' && kind.column !== 'jsonb' ? json : JSON.stringify(json);
  }
}

/** The value of a field as it stands in a spreadsheet: numbers, dates and truth as such where that loses nothing. */
export function sheetCellOfValue(field: Field, json: Json): SheetCell {
  if (json === null) return null;
  switch (field.kind.name) {
    case 'boolean':
      return json;
    case 'date':
      return new Day(json as string);
    case 'dateTime':
      return new Date(json as string);
    case 'decimal':
      return String(Number(json)) === json ? Number(json) : json;
    default:
      return cellOfValue(field, json);
  }
}

/** The label, unless another choice could be meant by it. */
function labelOf(choices: Readonly<Record<string, string>>, key: string): string {
  const label = choices[key];
  if (label === undefined || (label !== key && label in choices)) return key;
  const folded = label.trim().toLowerCase();
  const isClear =
    label === label.trim() &&
    Object.values(choices).filter((each) => each.trim().toLowerCase() === folded).length === 1;
  return isClear && !Object.keys(choices).some((each) => each !== key && each.toLowerCase() === folded) ? label : key;
}

/** Items with commas between them; as JSON where an item has one of its own. */
function listText(items: readonly string[]): string {
  return items.some((item) => /[,;[\]"]|^\s|\s$|^$/.test(item)) || items.length === 0
    ? JSON.stringify(items)
    : items.join(', ');
}

function moneyText({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${amount < 0 ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''} ${currency}`;
}
