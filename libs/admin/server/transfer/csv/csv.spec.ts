import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '@tessera/models';
import type { Cell } from '../../../contract';
import { neutralise, takeBack } from './formula';
import { readCsv } from './read-csv';
import { sniffCsv } from './sniff-csv';
import { byteOrderMark, csvLine } from './write-csv';

async function* pieces(bytes: Uint8Array, size = bytes.length) {
  for (let at = 0; at < bytes.length; at += size || 1) yield bytes.subarray(at, at + (size || 1));
}
const read = async (bytes: Uint8Array, size?: number) => {
  const rows: Cell[][] = [];
  for await (const row of readCsv(pieces(bytes, size), sniffCsv(bytes.subarray(0, 65_536)))) rows.push(row);
  return rows;
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

const awkward = fc.constantFrom(
  '=1+1',
  "'=1",
  "''-",
  '-5',
  '+49 171',
  '"',
  '""',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' x ',
  '',
  '😀',
  '＝A1',
  "'",
  'ü',
  ';',
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 4 })
  .map((parts) => parts.join(''))
  // Decoders replace halves of characters, which cannot be stored anyway, and take a mark at the very beginning away.
  .filter((each) => each.isWellFormed() && !each.includes('\uFEFF'));

describe('a formula', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '"=1"',
    ';=1',
    ',=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    "'=1",
    '-',
    '=',
    '@me',
    '+44 20',
  ])('cannot be run: %j', (value) => {
    const safe = neutralise(value);
    expect(safe).toBe(`'${value}`);
    expect(takeBack(safe)).toBe(value);
  });

  it.each(['-5', '+4915112345678', '-12.50', "O'Brien", 'a=b', '"quoted"', "'tis", '1-2', ''])('is not %j', (value) => {
    expect(neutralise(value)).toBe(value);
    expect(takeBack(value)).toBe(value);
  });

  it('comes back exactly, whatever it is, and is never left at the beginning of a cell', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(takeBack(neutralise(value))).toBe(value);
        expect(neutralise(value)).not.toMatch(/^\s*[=@＝＋－＠]|^\s*[+-](?!\d+(\.\d+)?$)|^[\t\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });
});

it('is read as it was written, in pieces of any size', async () => {
  const row = fc.array(fc.oneof(text, fc.constant(null)), { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 50 }),
      async (rows, size) => {
        const full = rows.filter((cells) => cells.some((cell) => cell !== null));
        const file = byteOrderMark + ['name', 'text'].join(',') + '\r\n' + full.map(csvLine).join('');
        expect(await read(utf8(file), size)).toEqual([['name', 'text'], ...full]);
      },
    ),
    { numRuns: 500 },
  );
});

const german = 'Name;Größe;Preis\r\nMüller;"1,5";3,20\r\n"Groß; klein";2;4\r\n';
const table = [
  ['UTF-8', utf8('a,b,c\n1,2,3\n'), 'utf-8', ','],
  ['UTF-8 with a mark', utf8('\uFEFFa;b\n1;2\n'), 'utf-8', ';'],
  ['UTF-16LE with a mark', utf16(`\uFEFF${german}`, false), 'utf-16le', ';'],
  ['UTF-16BE with a mark', utf16(`\uFEFF${german}`, true), 'utf-16be', ';'],
  ['UTF-16LE without one', utf16(german, false), 'utf-16le', ';'],
  ['UTF-16BE without one', utf16(german, true), 'utf-16be', ';'],
  ['Windows-1252', Buffer.from(german, 'latin1'), 'windows-1252', ';'],
  ['tabs', utf8('a\tb, c\td\n1\t2, 3\t4\n'), 'utf-8', '\t'],
  ['bars', utf8('a|b\n1|2\n'), 'utf-8', '|'],
  ['commas inside quotes', utf8('a;b\n"1,2,3,4,5";2\n"1,1,1,1,1";3\n'), 'utf-8', ';'],
  ['a delimiter that is named', utf8('sep=;\na,a;b\n1;2\n'), 'utf-8', ';'],
  ['one column', utf8('name\nOslo\n'), 'utf-8', ','],
  ['an empty file', utf8(''), 'utf-8', ','],
] as const;

it.each(table)('is recognised: %s', (_what, bytes, encoding, delimiter) => {
  expect(sniffCsv(bytes)).toMatchObject({ encoding, delimiter });
});

it('is read in its encoding', async () => {
  for (const bytes of [utf16(german, false), utf16(german, true), Buffer.from(german, 'latin1'), utf8(german)])
    expect(await read(bytes, 3)).toEqual([
      ['Name', 'Größe', 'Preis'],
      ['Müller', '1,5', '3,20'],
      ['Groß; klein', '2', '4'],
    ]);
  expect(await read(utf8('sep=;\r\na;b\r\n1;2\r\n'), 2)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

it('takes empty quotes for nothing where everything is quoted', async () => {
  expect(await read(utf8('"a","b"\n"x",""\n'))).toEqual([
    ['a', 'b'],
    ['x', null],
  ]);
});

it('says where a file is broken', async () => {
  const problem = await read(utf8('a,b\n1,"2\n3,4\n')).catch((error: Problem) => error);
  expect(problem).toMatchObject({ code: 'admin.malformed-file', status: 422 });
});

it('lets go of the file when nobody reads on', async () => {
  let isOpen = true;
  async function* endless() {
    try {
      for (;;) yield utf8('1,2\n'.repeat(10_000));
    } finally {
      isOpen = false;
    }
  }
  const rows = readCsv(endless(), { encoding: 'utf-8', delimiter: ',', quotesMeanText: true });
  await rows.next();
  await rows.return(undefined);
  await expect.poll(() => isOpen).toBe(false);
});
