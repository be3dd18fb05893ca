import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countStatements, records } from '@tessera/database/server';
import { somebody } from '@tessera/database/testing';
import { type ActingPerson, rightsTo } from '@tessera/extension';
import { type Permission, permissionsFor, type Problem } from '@tessera/models';
import { readWorkbook } from '../xlsx/read-workbook';
import { Asset, Company, Contact, mayExample, type TransferTest, transferTest } from '../../../tests/transfer-example';
import { exportColumns } from './export-column';
import { asStream, dispositionOf, exportFile } from './export-file';
import { exportRows } from './export-rows';

let test: TransferTest;
beforeAll(async () => {
  test = await transferTest();
});
afterAll(async () => await test?.close());

const path = '/api/v1/example/contacts/export';
const get = async (query: string, from = path) =>
  await test.api.send('GET', `${from}?${query}`, { headers: await test.api.asOwner() });
const as = <T>(person: ActingPerson, fn: () => Promise<T>) => test.db.runAs(person, fn);
const who = (...permissions: Permission[]): ActingPerson => ({ ...somebody(), rights: rightsTo(...permissions) });
const clear = () => test.db.database.query('TRUNCATE example_contact, example_company CASCADE');
it('gives the list as it is narrowed and sorted, with columns over references and computed ones', async () => {
  await clear();
  const acme = await test.db.runAsSystem(() => records(Company).create({ name: 'Acme; Ltd', city: '=Oslo' }));
  await test.db.runAsSystem(() =>
    records(Contact).createMany([
      { name: 'Zoe', company: acme.id, seats: 5, wage: { amount: 1250, currency: 'EUR' }, tags: ['a', 'b'] },
      { name: 'Åse "A"', company: acme.id, isOpen: true, born: '1970-03-07' },
      { name: 'Client', kind: 'client' },
    ]),
  );
  const response = await get(
    'format=csv&columns=name,company.name,company.city,initial,seats,wage,tags,isOpen,born,kind&filter[kind]=lead&sort=-name',
  );
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="contacts-\d{4}-\d\d-\d\d\.csv"; filename\*=UTF-8''contacts-\d{4}-\d\d-\d\d\.csv$/,
  );
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(await response.text()).toBe(
    'Name,Company › Name,Company › City,Initial,Seats,Wage,Tags,Is open,Born,Kind\r\n' +
      'Zoe,"Acme; Ltd",\'=Oslo,Z,5,12.50 EUR,"Alpha, Beta",,,Lead\r\n' +
      '"Åse ""A""","Acme; Ltd",\'=Oslo,Å,,,,yes,1970-03-07,Lead\r\n',
  );
  const counted = await get('columns=name,people', '/api/v1/example/companies/export');
  expect(await counted.text()).toBe('Name,People\r\n"Acme; Ltd",2\r\n');
  const marked = await get('mark=true&columns=name&search=zoe');
  expect([...new Uint8Array(await marked.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it('calls pictures and files by their names, for whom may see them', async () => {
  await clear();
  const terms = await test.db.runAsSystem(() => records(Asset).create({ name: 'Terms.pdf' }));
  const photo = await test.db.runAsSystem(() => records(Asset).create({ name: 'Tiles.png' }));
  await test.db.runAsSystem(() =>
    records(Contact).create({ name: 'Zoe', terms: { id: terms.id }, photo: { id: photo.id, alt: 'Blue tiles' } }),
  );
  expect(await (await get('columns=terms,photo')).text()).toBe(
    `Terms,Photo\r\nTerms.pdf [${terms.id}],Tiles.png [${photo.id}] Blue tiles\r\n`,
  );
  expect(await (await get('format=json&columns=terms,photo')).json()).toEqual([
    { terms: { id: terms.id, name: 'Terms.pdf' }, photo: { id: photo.id, alt: 'Blue tiles', name: 'Tiles.png' } },
  ]);
  await as(who(), async () => {
    const chunks = [];
    for await (const chunk of exportRows(Contact, exportColumns(Contact, ['terms']), {})) chunks.push(chunk);
    expect(chunks).toEqual([[[{ id: terms.id }]]]);
  });
});

it('comes in again as it went out, in every format', async () => {
  const names = ['Terms.pdf', '=1+1.pdf', 'A [b] "c", d;e.png', "'-x.txt"];
  const assets = await test.db.runAsSystem(() => records(Asset).createMany(names.map((name) => ({ name }))));
  const known = fc.constantFrom(...assets.map(({ id }) => id), '0190a000-0000-7000-8000-000000000001');
  const values = fc.array(
    fc.record({
      name: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
        .filter((text) => /\S/.test(text) && text.isWellFormed() && !/[\n\r\u2028\u2029\0\uFEFF]/.test(text)),
      notes: fc.option(
        fc.oneof(
          fc.constantFrom('', '=1+1', "'=1", '-1', '\r\n', '\t=', ' "x" ', '_x0041_'),
          fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed() && !/[\0\uFEFF]/.test(text)),
        ),
      ),
      seats: fc.option(fc.nat(1_000_000)),
      isOpen: fc.option(fc.boolean()),
      wage: fc.option(fc.record({ amount: fc.integer(), currency: fc.constantFrom('EUR', 'JPY') })),
      born: fc.option(fc.constantFrom('1970-01-01', '1871-01-18', '2024-02-29')),
      seenAt: fc.option(fc.date({ min: new Date('1000-01-01'), max: new Date('2999-01-01'), noInvalidDate: true })),
      tags: fc.option(fc.subarray(['a', 'b'] as ('a' | 'b')[])),
      terms: fc.option(fc.record({ id: known })),
      photo: fc.option(
        fc.record({
          id: known,
          alt: fc.oneof(
            fc.constantFrom('', ' x ', 'Blue [tiles]', '=1+1', 'a\nb', `[${assets[0]!.id}]`),
            fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed() && !/[\0\uFEFF]/.test(text)),
          ),
        }),
      ),
    }),
    { minLength: 3, maxLength: 12 },
  );
  const dump = async () =>
    await test.db.database.query(
      "SELECT to_jsonb(t) - 'id' - 'created_at' - 'updated_at' - 'version' AS row FROM example_contact t ORDER BY to_jsonb(t) - 'id' - 'created_at' - 'updated_at' - 'version'",
    );
  await fc.assert(
    fc.asyncProperty(values, fc.constantFrom('csv', 'xlsx', 'json'), async (rows, format) => {
      await clear();
      await test.db.runAsSystem(() => records(Contact).createMany(rows as never));
      const before = await dump();
      const response = await get(`format=${format}`);
      const file = new Uint8Array(await response.arrayBuffer());
      await clear();
      const view = await test.upload(file, `contacts.${format}`);
      const withoutId = view.mapping.columns.map((column) => (column.field === 'id' ? { field: null } : column));
      const mapped = await test.map(view, { columns: withoutId, mode: 'create', key: null, trim: false });
      expect((await test.work(mapped, 'run')).counts).toMatchObject({ created: rows.length, failed: 0 });
      expect(await dump()).toEqual(before);
    }),
    { numRuns: 24 },
  );
}, 60_000);

it('reads no more rows than the other side takes, some statements for each 500', async () => {
  await clear();
  const acme = await test.db.runAsSystem(() => records(Company).create({ name: 'Acme' }));
  await test.db.runAsSystem(() =>
    records(Contact).createMany(
      Array.from({ length: 6000 }, (_, index) => ({ name: `N${index}`.padEnd(80, 'x'), company: acme.id })),
    ),
  );
  await as(test.db.owner, async () => {
    let chunks = 0;
    const columns = exportColumns(Contact, ['name', 'company.name', 'id', 'createdAt']);
    const counted = async function* () {
      for await (const rows of exportRows(Contact, columns, {})) {
        chunks++;
        yield rows;
      }
    };
    const stream = asStream(exportFile('csv', columns, counted()));
    await new Promise((resolve) => stream.once('readable', resolve));
    stream.read(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(chunks).toBeLessThanOrEqual(4);
    stream.destroy();
    await new Promise((resolve) => stream.once('close', resolve));
    const atEnd = chunks;
    await new Promise((resolve) => setTimeout(resolve, 100));
    // Who goes away stops the reading.
    expect(chunks).toBe(atEnd);
  });
  const { statements } = await as(test.db.owner, () =>
    countStatements(async () => {
      const columns = exportColumns(Contact, ['name', 'company.name', 'company.city']);
      for await (const _rows of exportRows(Contact, columns, {}));
    }),
  );
  expect(statements.length).toBeLessThanOrEqual(13 * 2);
});

it('tells of columns one may not see what it tells of those that do not exist', async () => {
  const anna = who();
  const asked = async (name: string) =>
    await as(anna, async () => exportColumns(Contact, ['name', name])).catch((error: Problem) =>
      JSON.stringify(error.toJSON()).replaceAll(name, '…'),
    );
  for (const name of ['notes', 'company.name', 'company.secret', 'name.x', 'people'])
    expect(await asked(name)).toBe(await asked('nothing'));
  const names = (person: ActingPerson) =>
    as(person, async () => exportColumns(Contact, undefined).map((column) => column.name));
  expect(await names(anna)).not.toContain('notes');
  expect(await names(who(mayExample.seeNotes))).toContain('notes');
  const withCompanies = who(...permissionsFor(Company, 'view'));
  expect(await as(withCompanies, async () => exportColumns(Contact, ['company.city']).length)).toBe(1);
});

it.each([
  'format=pdf',
  'columns=nothing',
  'filter[nothing]=1',
  'page[size]=2',
  'fields=name',
  'nothing=1',
  'mark=perhaps',
  'columns=a.b.c.d.e',
])('refuses %s before a byte has left', async (query) => {
  const response = await get(query);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toContain('problem+json');
});

it('is empty where there is nothing, and still names the columns', async () => {
  await clear();
  expect(await (await get('columns=name')).text()).toBe('Name\r\n');
  expect(await (await get('format=json')).json()).toEqual([]);
  const sheet = readWorkbook(Buffer.from(await (await get('format=xlsx&columns=name')).arrayBuffer()));
  expect((await sheet.next()).value).toEqual(['Name']);
});

it('is named by what it holds, for those who read plain letters only too', () => {
  const at = new Date('2026-11-22T10:00:00Z');
  expect(dispositionOf({ labels: 'Café-Öffnungen (neu)' }, 'xlsx', at)).toBe(
    `attachment; filename="cafe-offnungen-neu-2026-11-22.xlsx"; filename*=UTF-8''caf%C3%A9-%C3%B6ffnungen-%28neu%29-2026-11-22.xlsx`,
  );
  expect(dispositionOf({ labels: '会社' }, 'csv', at)).toContain('filename="-2026-11-22.csv"');
});
