import { afterAll, beforeAll, expect, it } from 'vitest';
import { historyOf, records } from '@tessera/database/server';
import type { ImportPreview, ImportRowView } from '../../contract';
import { Company, Contact, type TransferTest, transferTest } from '../../tests/transfer-example';

let test: TransferTest;
beforeAll(async () => {
  test = await transferTest();
});
afterAll(async () => await test?.close());

const imports = '/api/v1/example/contacts/imports';
const asOwner = <T>(fn: () => Promise<T>) => test.db.runAs(test.db.owner, fn);
const contacts = async () =>
  (await asOwner(() => records(Contact).list({ sort: ['name'], page: { size: 1000 } }))).data;
const named = async (name: string) => (await asOwner(() => records(Contact).find({ name })))!;
/** The table as it stands, without what counts changes. */
const dump = async () =>
  await test.db.database.query(
    "SELECT to_jsonb(t) - 'version' - 'updated_at' AS row FROM example_contact t ORDER BY id",
  );

it('goes from an upload over preview and dry run to records, and all the way back', async () => {
  await asOwner(() => records(Company).create({ name: 'Acme' }));
  const old = await asOwner(() =>
    records(Contact).create({ name: 'Old', email: 'old@example.org', seats: 1, wage: { amount: 5, currency: 'EUR' } }),
  );
  const before = await dump();
  const view = await test.upload(
    'E-Mail; Name;born;Seats;Company;colour;Tags;Seen at;Wage\r\n' +
      'old@example.org;Older;07.03.1970;2;Acme;red;Alpha, b;2026-01-02 10:00;12,50 EUR\r\n' +
      'new@example.org;New;08.04.1980;;;;;;\r\n' +
      'broken;Broken;31.02.1980;-3;Nobody;;Gamma;;\r\n' +
      ';;;;;;;;7\r\n',
  );
  expect(view).toMatchObject({ state: 'mapping', rows: 4, encoding: 'UTF-8', delimiter: ';', format: 'csv' });
  expect(view.mapping.columns.map(({ field }) => field)).toEqual([
    'email',
    'name',
    'born',
    'seats',
    'company.name',
    null,
    'tags',
    'seenAt',
    'wage',
  ]);
  expect(view.mapping.columns[2]!.date).toBe('dmy');
  expect(view.mapping.columns[8]!.decimal).toBe(',');

  const mapped = await test.map(view, { mode: 'both', key: 'email' });
  const preview = await test.ask<ImportPreview>('GET', `${imports}/${view.id}/preview`);
  expect(preview).toMatchObject({ checked: 4, failed: 2 });
  expect(preview.data[0]!.values).toEqual([
    'old@example.org',
    'Older',
    '1970-03-07',
    '2',
    'Acme',
    null,
    'Alpha, Beta',
    '2026-01-02T10:00:00.000Z',
    '12.50 EUR',
  ]);
  expect(preview.data[2]!.errors.map(({ column, message }) => [column, message])).toEqual([
    [0, 'This is not a valid e-mail address.'],
    [2, 'There is no such day: "31.02.1980".'],
    [3, 'This must be at least 0.'],
    [6, '"Gamma" is not one of Alpha, Beta.'],
    [4, 'There is no company "Nobody".'],
  ]);

  const tested = await test.work(mapped, 'dry-run');
  expect(tested.tested).toEqual({ created: 1, changed: 1, unchanged: 0, failed: 2 });
  expect(await dump()).toEqual(before);

  const done = await test.work(tested, 'run');
  expect(done.counts).toEqual(tested.tested);
  expect(await named('Older')).toMatchObject({
    id: old.id,
    seats: 2,
    tags: ['a', 'b'],
    wage: { amount: 1250, currency: 'EUR' },
  });
  expect(await named('New')).toMatchObject({ email: 'new@example.org', kind: 'lead', seats: null });
  const [change] = await asOwner(() => historyOf(Contact, old.id));
  expect(change).toMatchObject({ requestId: `import:${view.id}`, operation: 'changed' });

  const { data: faulty } = await test.ask<{ data: ImportRowView[] }>('GET', `${imports}/${view.id}/rows?state=failed`);
  expect(faulty.map(({ number }) => number)).toEqual([3, 4]);

  const reverted = await test.work(done, 'revert');
  expect(reverted.reverted).toEqual({ removed: 1, restored: 1, kept: 0 });
  expect(await dump()).toEqual(before);
});

it('gives the rows with something wrong as a file which, mended, comes in by the same mapping', async () => {
  const view = await test.upload('Who,Mail address\n=Fine,fine@example.org\n"A, ""B""",not one\n');
  const mapped = await test.map(view, {
    columns: [{ field: 'name' }, { field: 'email' }],
  });
  await test.work(mapped, 'run');
  const response = await test.api.send('GET', `${imports}/${view.id}/errors.csv`, {
    headers: await test.api.asOwner(),
  });
  const file = await response.text();
  expect(file).toBe(
    'Who,Mail address,Error\r\n"A, ""B""",not one,Mail address: This is not a valid e-mail address.\r\n',
  );
  const again = await test.upload(file.replace('not one', 'one@example.org'), 'errors.csv');
  expect(again.mapping.columns.map(({ field }) => field)).toEqual(['name', 'email', null]);
  expect((await test.work(again, 'run')).counts).toMatchObject({ created: 1, failed: 0 });
  expect((await contacts()).map(({ name }) => name)).toEqual(expect.arrayContaining(['=Fine', 'A, "B"']));
});

it('leaves what somebody changed since, says so, and takes back the rest', async () => {
  const one = await asOwner(() => records(Contact).create({ name: 'Anna', email: 'anna@example.org', seats: 1 }));
  const view = await test.upload(
    'name,email,seats\nAnne,anna@example.org,5\nBert,bert@example.org,1\nCarl,carl@example.org,1\n',
  );
  const done = await test.work(await test.map(view, { mode: 'both', key: 'email' }), 'run');
  expect(done.counts).toEqual({ created: 2, changed: 1, unchanged: 0, failed: 0 });
  await asOwner(() => records(Contact).change(one.id, { name: 'Annabel' }, { version: 2 }));
  const bert = await named('Bert');
  await asOwner(() => records(Contact).change(bert.id, { seats: 9 }, { version: 1 }));

  const { reverted } = await test.work(done, 'revert');
  expect(reverted).toEqual({ removed: 1, restored: 0, kept: 2 });
  expect(await asOwner(() => records(Contact).get(one.id))).toMatchObject({ name: 'Annabel', seats: 1 });
  expect(await asOwner(() => records(Contact).exists({ name: 'Carl' }))).toBe(false);
  const { data } = await test.ask<{ data: ImportRowView[] }>('GET', `${imports}/${view.id}/rows?state=kept`);
  expect(data.map(({ cells, errors }) => [cells[0], errors[0]!.message])).toEqual([
    ['Anne', 'Somebody has changed Name since.'],
    ['Bert', 'Somebody has changed it since.'],
  ]);
});

it('changes one record by several rows, each on top of the one before, and goes back to the very first state', async () => {
  const { id } = await asOwner(() => records(Contact).create({ name: 'First', email: 'multi@example.org' }));
  const before = await dump();
  const view = await test.upload(
    'name,email,seats\nSecond,multi@example.org,1\nThird,multi@example.org,2\nNew,multi2@example.org,1\nNewer,multi2@example.org,1\nNewer,multi2@example.org,1\n',
  );
  const done = await test.work(await test.map(view, { mode: 'both', key: 'email' }), 'run');
  expect(done.counts).toEqual({ created: 1, changed: 3, unchanged: 1, failed: 0 });
  expect(await asOwner(() => records(Contact).get(id))).toMatchObject({ name: 'Third', seats: 2 });
  expect((await test.work(done, 'revert')).reverted).toEqual({ removed: 1, restored: 1, kept: 0 });
  expect(await dump()).toEqual(before);
});

it('lets rows that clash with each other fail alone', async () => {
  const view = await test.upload('name,email\nX,same@example.org\nY,same@example.org\nZ,other@example.org\n');
  const done = await test.work(view, 'run');
  expect(done.counts).toEqual({ created: 2, changed: 0, unchanged: 0, failed: 1 });
  const { data } = await test.ask<{ data: ImportRowView[] }>('GET', `${imports}/${view.id}/rows?faulty=true`);
  expect(data).toMatchObject([{ number: 2, errors: [{ column: 1, field: 'email', code: 'taken' }] }]);
});

it('does not begin twice, and not before all that is needed has a column', async () => {
  const view = await test.upload('email\nq@example.org\n');
  const refused = await test.api.send('POST', `${imports}/${view.id}/run`, { headers: await test.api.asOwner() });
  expect(await refused.json()).toMatchObject({
    code: 'admin.fields-missing',
    status: 422,
    title: 'A new contact needs Name.',
  });
  const other = await test.upload('name\nQ\n');
  await test.work(other, 'run');
  const again = await test.api.send('POST', `${imports}/${other.id}/run`, { headers: await test.api.asOwner() });
  expect(await again.json()).toMatchObject({ code: 'admin.import-begun', status: 409 });
});

it.each([
  ['', 'admin.empty-file'],
  ['name\n', 'admin.empty-file'],
  ['a,b\n1,"2\n', 'admin.malformed-file'],
  ['\u0089PNG\u0000\u0000\u0000\rIHDR', 'admin.unknown-format'],
  ['[{"name": }]', 'admin.malformed-file'],
])('keeps nothing of the file %j', async (file, code) => {
  const count = async () => (await test.db.database.query('SELECT FROM admin_import')).length;
  const before = await count();
  const response = await test.api.send('POST', imports, {
    body: new TextEncoder().encode(file),
    headers: await test.api.asOwner(),
  });
  expect(await response.json()).toMatchObject({ code });
  expect(await count()).toBe(before);
});

it('reads XLSX and JSON by the same ways', async () => {
  const json = await test.upload(
    JSON.stringify([
      { name: 'Json', seats: 3, isOpen: true },
      { name: 'Son', tags: ['a'], wage: { amount: 1, currency: 'EUR' } },
    ]),
    'contacts.json',
  );
  expect(json).toMatchObject({ format: 'json', rows: 2 });
  expect((await test.work(json, 'run')).counts).toMatchObject({ created: 2 });
  expect(await named('Son')).toMatchObject({ tags: ['a'], wage: { amount: 1, currency: 'EUR' }, isOpen: null });
});
