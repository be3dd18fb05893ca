import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineEntity, type Field, field, type Json } from '@tessera/models';
import type { Cell } from '../../../contract';
import { takeBack } from '../csv/formula';
import { csvLine } from '../csv/write-csv';
import { readWorkbook } from '../xlsx/read-workbook';
import { writeWorkbook } from '../xlsx/write-workbook';
import { parse } from 'csv-parse/sync';
import type { CellFault } from './cell-fault';
import { cellOfValue, sheetCellOfValue } from './cell-of-value';
import { dateFormatOf } from './days';
import { type Reading, valueOfCell } from './value-of-cell';

const Other = defineEntity({ name: 'spec.other', label: 'Other', fields: { name: field.text() } });
const choices = { a: 'Alpha', b: 'Beta, or two', c: 'alpha', ja: 'Nein', nein: 'Ja', '=x': '=1+1' };
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' x ', '=1+1', "'=", '-5', '"', '\r\n', 'a,b', '[1]', '{', 'null', '😀', '\t', '_x0041_'),
);
const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

/** Every kind with values of it in their JSON form. */
const kinds: ReadonlyArray<readonly [Field, fc.Arbitrary<unknown>]> = [
  [field.text({ multiline: true }), text],
  [field.integer(), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })],
  [field.decimal({ scale: 4 }), fc.constantFrom('0', '12.50', '-12345678901234.5600', '0.0001', '-3', '100.00')],
  [field.boolean(), fc.boolean()],
  [field.money(), fc.record({ amount: fc.integer(), currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'USD') })],
  [field.choice({ choices }), fc.constantFrom(...Object.keys(choices))],
  [field.choices({ choices }), fc.uniqueArray(fc.constantFrom(...Object.keys(choices)))],
  [field.date(), day.map((at) => at.toISOString().slice(0, 10))],
  [field.dateTime(), day.map((at) => at.toISOString())],
  [field.time(), fc.constantFrom('00:00', '23:59:59')],
  [field.duration(), fc.constantFrom('PT1H30M', 'P1D')],
  [field.email(), fc.constantFrom('a@example.org', "o'brien+x@example.org")],
  [field.phone(), fc.constantFrom('+4915112345678', '+44')],
  [field.url(), fc.constantFrom('https://example.org/a,b?c="d"')],
  [field.colour(), fc.constantFrom('#aabb00')],
  [field.slug(), fc.constantFrom('a-b', '123')],
  [field.json(), fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json)],
  [field.location(), fc.record({ latitude: fc.constant(59.9), longitude: fc.constant(-10), label: text })],
  [field.group({ a: field.text() }), fc.record({ a: text })],
  [field.list(field.text()), fc.array(text)],
  [field.link(), fc.constantFrom({ url: 'https://example.org' }, { email: 'a@example.org' }, { url: '/a@b' })],
  [field.image(), fc.record({ id: fc.uuid(), alt: text })],
  [field.file(), fc.record({ id: fc.uuid() })],
  [
    field.richText(),
    fc.constantFrom({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '=x' }] }] }),
  ],
  [field.reference(Other), fc.uuid()],
  [field.references(Other), fc.uniqueArray(fc.uuid())],
];

describe.each(kinds.map(([each, values]) => [each.kind.name, each, values] as const))('%s', (_name, each, values) => {
  // `null` of a JSON field is the same as no value.
  const value = values.filter((json) => json !== null) as fc.Arbitrary<Json>;

  it('comes back from CSV as it was', () => {
    fc.assert(
      fc.property(value, (json) => {
        const [row] = parse(csvLine([cellOfValue(each, json), 'end']));
        expect(valueOfCell(each, takeBack(row![0]!), {})).toEqual(json);
      }),
    );
  });

  it('comes back from a spreadsheet as it was', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (json) => {
        async function* rows() {
          yield [[sheetCellOfValue(each, json), 'end']];
        }
        const pieces: Uint8Array[] = [];
        for await (const piece of writeWorkbook(rows())) pieces.push(piece);
        const { value: row } = await readWorkbook(Buffer.concat(pieces)).next();
        const read = valueOfCell(each, (row as Cell[])[0]!, {});
        expect(each.kind.name === 'decimal' ? Number(read) : read).toEqual(
          each.kind.name === 'decimal' ? Number(json) : json,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is nothing where the cell is empty', () => {
    expect(valueOfCell(each, null, {})).toBeNull();
    expect(valueOfCell(each, ' ', { trim: true })).toBeNull();
  });
});

const reads = (each: Field, cell: Cell, reading: Reading = {}) => {
  try {
    return valueOfCell(each, cell, reading);
  } catch (error) {
    return (error as CellFault).message;
  }
};

it.each([
  ['19560409', 'compact', '1956-04-09'],
  ['19560431', 'compact', 'There is no such day: "19560431".'],
  ['7.3.2026', 'dmy', '2026-03-07'],
  ['07/03/2026', 'mdy', '2026-07-03'],
  ['2026-03-07', 'mdy', '2026-03-07'],
  ['29.02.2023', 'dmy', 'There is no such day: "29.02.2023".'],
  ['soon', undefined, '"soon" is not a date written as 2026-11-22.'],
] as const)('reads the day %s, written %s, as %s', (cell, date, expected) => {
  expect(reads(field.date(), cell, { ...(date && { date }) })).toBe(expected);
});

it.each([
  ['2026-11-22 9:30', '2026-11-22T09:30:00.000Z'],
  ['2026-11-22T09:30:15.25+02:00', '2026-11-22T07:30:15.250Z'],
  ['2026-11-22', '2026-11-22T00:00:00.000Z'],
  ['2026-11-22 25:00', 'There is no such time: "2026-11-22 25:00".'],
])('reads the instant %s as %s', (cell, expected) => {
  expect(reads(field.dateTime(), cell)).toBe(expected);
});

it.each([
  ['1,234.50', '.', '1234.50'],
  ['1.234,50', ',', '1234.50'],
  ['1 234 567', '.', '1234567'],
  ["1'234.5", '.', '1234.5'],
  ['−7', '.', '-7'],
  ['007', '.', '7'],
  ['1.5', ',', '"1.5" is not a number.'],
  ['1,5', '.', '"1,5" is not a number.'],
  [2.5, '.', '2.5'],
  [1e-7, '.', '0.0000001'],
] as const)('reads the number %s with a %s as %s', (cell, decimal, expected) => {
  expect(reads(field.decimal(), cell, { decimal })).toBe(expected);
});

it('reads money in the ways people write it', () => {
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  expect(reads(field.money(), '12.50 EUR')).toEqual(eur(1250));
  expect(reads(field.money(), 'eur 1.234,5', { decimal: ',' })).toEqual(eur(123_450));
  expect(reads(field.money(), '€-3')).toEqual(eur(-300));
  expect(reads(field.money({ currencies: ['EUR'] }), '7')).toEqual(eur(700));
  expect(reads(field.money({ currencies: ['EUR'] }), 7.25, { decimal: ',' })).toEqual(eur(725));
  expect(reads(field.money(), '500 JPY')).toEqual({ amount: 500, currency: 'JPY' });
  expect(reads(field.money(), '5.25 JPY')).toBe(
    'JPY has 0 digits behind the point, "5.25" has more.'.replace('"5.25"', '"5.25 JPY"'),
  );
  expect(reads(field.money(), '7')).toBe('"7" is not an amount with its currency, such as 12.50 EUR.');
});

it('reads words for yes and no, and choices by key, label or what the mapping says', () => {
  expect(['Ja', 'TRUE', '0', 'x'].map((word) => reads(field.boolean(), word))).toEqual([true, true, false, true]);
  expect(reads(field.boolean(), 'aktiv', { yes: ['Aktiv'] })).toBe(true);
  expect(reads(field.boolean(), 'maybe')).toBe('"maybe" is neither yes nor no.');
  const kind = field.choice({ choices: { hall: 'Concert hall', club: 'Club' } });
  expect(['hall', 'concert HALL', 'CLUB'].map((word) => reads(kind, word))).toEqual(['hall', 'hall', 'club']);
  expect(reads(kind, 'Saal', { choices: { Saal: 'hall' } })).toBe('hall');
  expect(reads(kind, '?', { choices: { '?': null } })).toBeNull();
  expect(reads(kind, 'Bar')).toBe('"Bar" is not one of Concert hall, Club.');
});

it('reads lists by their separator, and telephone numbers without what only groups them', () => {
  const tags = field.choices({ choices: { jazz: 'Jazz', rock: 'Rock' } });
  expect(reads(tags, 'Jazz; rock;;Jazz', { separator: ';' })).toEqual(['jazz', 'rock']);
  expect(reads(field.phone(), '00 49 (171) 123-45')).toBe('+4917112345');
});

it('writes pictures and files by their names with their ids, and reads them again, or an id or an address alone', () => {
  const id = '0190a000-0000-7000-8000-000000000001';
  const [file, image] = [field.file(), field.image()];
  const out = (each: Field, json: Json) => cellOfValue(each, json);
  expect(out(file, { id, name: 'Terms [old].pdf' })).toBe(`Terms (old).pdf [${id}]`);
  expect(out(file, { id })).toBe(`[${id}]`);
  expect(out(image, { id, alt: 'Blue [tiles]', name: 'Tiles.png' })).toBe(`Tiles.png [${id}] Blue [tiles]`);
  for (const cell of [`Terms (old).pdf [${id}]`, `[${id}]`, id.toUpperCase(), `/media/${id}/ab12/Terms.pdf`])
    expect(reads(file, cell)).toEqual({ id });
  expect(reads(file, `https://example.org/media/${id}/ab12/Terms.pdf`)).toEqual({ id });
  expect(reads(image, `Tiles.png [${id}] Blue [tiles]`)).toEqual({ id, alt: 'Blue [tiles]' });
  expect(reads(image, `Tiles.png [${id}]`)).toEqual({ id, alt: '' });
  expect(reads(image, { id, alt: 'Blue', name: 'Tiles.png' } as unknown as Cell)).toEqual({ id, alt: 'Blue' });
  expect(reads(file, 'Terms.pdf')).toBe(
    '"Terms.pdf" does not say which file: write its id or its address in the library.',
  );
});

it('finds out how days are written, though some are impossible', () => {
  expect(dateFormatOf(['19560409', '19080419', '19991399', '19010101', '19550505'])).toBe('compact');
  expect(dateFormatOf(['13/01/2020', '01/12/2020'])).toBe('dmy');
  expect(dateFormatOf(['01/13/2020', '12/01/2020'])).toBe('mdy');
  expect(dateFormatOf(['2020-01-02 10:00', '2020-01-03'])).toBe('ymd');
  expect(dateFormatOf(['green', 'blue'])).toBeUndefined();
});
