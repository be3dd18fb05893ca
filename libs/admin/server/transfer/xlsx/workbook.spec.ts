import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import type { Problem } from '@tessera/models';
import type { Cell } from '../../../contract';
import { readWorkbook } from './read-workbook';
import { columnName, Day, type SheetCell, writeWorkbook } from './write-workbook';

const written = async (...chunks: SheetCell[][][]) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(chunked(chunks))) pieces.push(piece);
  return Buffer.concat(pieces);
};
async function* chunked<T>(chunks: readonly T[]) {
  yield* chunks;
}
const read = async (bytes: Buffer, options?: { maxBytes: number }) => {
  const rows: Cell[][] = [];
  for await (const row of readWorkbook(bytes, options)) rows.push(row);
  return rows;
};

it('is read by other programs with its types', async () => {
  const at = new Date('2026-11-22T12:00:00.000Z');
  const bytes = await written(
    [['Name', 'Seats', 'Open', 'Since', 'Day', 'Formula']],
    [['Rockefeller & <Music>', 1.5, true, at, new Day('2026-11-22'), '=1+1']],
  );
  const [sheet] = await readXlsxFile(bytes);
  expect(sheet!.data).toEqual([
    ['Name', 'Seats', 'Open', 'Since', 'Day', 'Formula'],
    ['Rockefeller & <Music>', 1.5, true, at, new Date('2026-11-22T00:00:00Z'), '=1+1'],
  ]);
});

it('is read again as it was written, whatever its texts hold', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('_x0041_', 'a\r\nb', '\0', ' x ', '', ']]>', '&amp;', '\ud800'),
  );
  const cell = fc.oneof(
    text,
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (rows) => {
        expect(await read(await written(rows))).toEqual(rows);
      },
    ),
    { numRuns: 200 },
  );
});

it('keeps days and instants to the millisecond, and says those before 1900 in words', async () => {
  const rows = [[new Day('2024-02-29'), new Date('1999-12-31T23:59:59.999Z'), new Day('1871-01-18'), new Date(0)]];
  expect(await read(await written(rows))).toEqual([
    ['2024-02-29', '1999-12-31T23:59:59.999Z', '1871-01-18', '1970-01-01'],
  ]);
});

it('leaves out empty rows and keeps the place of empty cells', async () => {
  expect(await read(await written([['a', null, 'c'], [null], [null, 'b']]))).toEqual([
    ['a', null, 'c'],
    [null, 'b'],
  ]);
});

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('writes as it goes and keeps nothing back', async () => {
  let asked = 0;
  let answered = 0;
  let most = 0;
  async function* rows() {
    for (; asked < 200; asked++) {
      most = Math.max(most, asked - answered);
      // What cannot be packed smaller, so that something must come out after every few chunks.
      yield Array.from({ length: 100 }, () => [crypto.randomUUID(), crypto.randomUUID()]);
    }
  }
  for await (const _piece of writeWorkbook(rows())) answered = asked;
  expect(asked).toBe(200);
  expect(most).toBeLessThan(20);
});

it('goes on in another sheet, below the same names of columns, where one is full', async () => {
  const [names, rows] = [['Number', 'Name'], Array.from({ length: 10 }, (_, index) => [index, `No. ${index}`])];
  const sheetsOf = async (...chunks: SheetCell[][][]) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of writeWorkbook(chunked(chunks), { most: 4 })) pieces.push(piece);
    return (await readXlsxFile(Buffer.concat(pieces))).map(({ sheet, data }) => [sheet, data]);
  };
  const expected = [0, 3, 6, 9].map((begin, index) => [
    `Export ${index + 1}`,
    [names, ...rows.slice(begin, begin + 3)],
  ]);
  expect(await sheetsOf([names], rows)).toEqual(expected);
  expect(await sheetsOf([names, ...rows.slice(0, 1)], rows.slice(1, 8), [], rows.slice(8))).toEqual(expected);
  // A full sheet behind which nothing comes is the last one.
  expect(await sheetsOf([names], rows.slice(0, 3), [])).toEqual([['Export', expected[0]![1]]]);
});

it('writes as many sheets as it takes and keeps none of them back', async () => {
  let [asked, answered, most] = [0, 0, 0];
  async function* rows() {
    for (; asked < 200; asked++) {
      most = Math.max(most, asked - answered);
      yield Array.from({ length: 100 }, () => [crypto.randomUUID(), crypto.randomUUID()]);
    }
  }
  for await (const _piece of writeWorkbook(rows(), { most: 150 })) answered = asked;
  expect(asked).toBe(200);
  expect(most).toBeLessThan(20);
});

it('reads texts that are shared, styled and spelt out, and dates of either calendar', async () => {
  const workbook = (is1904: boolean) =>
    Buffer.from(
      zipSync({
        'xl/workbook.xml': strToU8(
          `<x:workbook xmlns:x="x" xmlns:r="r"><x:workbookPr date1904="${is1904}"/><x:sheets><x:sheet name="A" r:id="r7"/></x:sheets></x:workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="r7" Target="/xl/other/one.xml"/></Relationships>',
        ),
        'xl/sharedStrings.xml': strToU8(
          '<sst><si><r><t>To</t></r><r><t>kyo</t></r><rPh><t>トウキョウ</t></rPh></si><si><t>_x0041_&amp;</t></si></sst>',
        ),
        'xl/styles.xml': strToU8(
          '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0.00&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs></styleSheet>',
        ),
        'xl/other/one.xml': strToU8(
          '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D1" s="1"><v>100</v></c><c s="2"><v>100</v></c><c t="str"><f>A1</f><v>7 of 9</v></c><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
        ),
      }),
    );
  expect(await read(workbook(false))).toEqual([['Tokyo', 'A&', null, '1900-04-09', 100, '7 of 9', '#N/A']]);
  expect((await read(workbook(true)))[0]![3]).toBe('1904-04-10');
});

it('refuses what is no spreadsheet, and what swells up', async () => {
  const code = (bytes: Buffer, options?: { maxBytes: number }) =>
    read(bytes, options).then(
      () => 'read',
      (problem: Problem) => problem.code,
    );
  expect(await code(Buffer.from('PK\x03\x04 nothing'))).toBe('admin.malformed-file');
  expect(await code(Buffer.from(zipSync({ 'a.txt': strToU8('x') })))).toBe('admin.malformed-file');
  expect(await code((await written([['a'.repeat(1000)]])).subarray(0, -30))).toBe('admin.malformed-file');
  expect(await code(await written([['a'.repeat(30_000)]]), { maxBytes: 20_000 })).toBe('admin.file-too-large');
});
