import { afterAll, beforeAll, expect, it } from 'vitest';
import { records } from '@tessera/database/server';
import { somebody } from '@tessera/database/testing';
import { type ActingPerson, rightsTo } from '@tessera/extension';
import { type Permission, permissionsFor, type Problem, uuidv7 } from '@tessera/models';
import { ownImport } from './imports/import-access';
import { previewOf, rowsOf } from './imports/import-rows';
import { Imports } from './imports/imports';
import { importTargets } from './mapping/import-targets';
import { mayTransfer } from './permissions';
import { Importing } from './running/importing';
import { Reverting } from './reverting/reverting';
import { Company, Contact, mayExample, type TransferTest, transferTest } from '../../tests/transfer-example';

let test: TransferTest;
beforeAll(async () => {
  test = await transferTest();
});
afterAll(async () => await test?.close());

const who = (...permissions: Permission[]): ActingPerson => ({ ...somebody(), rights: rightsTo(...permissions) });
const as = <T>(person: ActingPerson, fn: () => Promise<T>) => test.db.runAs(person, fn);
const codeOf = (error: Problem) => error.code;
async function* file(text: string) {
  yield new TextEncoder().encode(text);
}
const begin = async (person: ActingPerson, text: string) =>
  await as(person, () => test.api.services.get(Imports).begin(Contact, 'x.csv', file(text)));
const signal = new AbortController().signal;
const work = { signal, progress: async () => {} };
/** What a job does, here with the very person of the story. */
const run = async (person: ActingPerson, id: string) => {
  await test.db.database.query("UPDATE admin_import SET state = 'running' WHERE id = $1", [id]);
  return await as(person, () => new Importing(test.db.database, test.db.installed).run(id, work));
};
const revert = async (person: ActingPerson, id: string) => {
  await test.db.database.query("UPDATE admin_import SET state = 'reverting' WHERE id = $1", [id]);
  return await as(person, () => new Reverting(test.db.database, test.db.installed).run(id, work));
};
const map = async (person: ActingPerson, id: string, mapping: object) =>
  await as(person, async () => {
    const { version, mapping: guessed } = await ownImport(Contact, id);
    return await test.api.services.get(Imports).map(Contact, id, { ...(guessed as object), ...mapping }, version);
  });
const errorsOf = async (person: ActingPerson, id: string) =>
  (await as(person, async () => await rowsOf(await ownImport(Contact, id), { isFaulty: true }))).data;

it('is for who may import, and add or change something of the kind', async () => {
  expect(await begin(who(), 'name\nA\n').catch(codeOf)).toBe('auth.not-allowed');
  const onlyContacts = as(who(mayTransfer.import), () =>
    test.api.services.get(Imports).begin(Company, 'x', file('name\nA\n')),
  );
  expect(await onlyContacts.catch(codeOf)).toBe('auth.not-allowed');
  expect(await begin(who(mayTransfer.import), 'name\nA\n')).toMatchObject({ rows: 1 });
});

it('is seen by who began it, and by who manages imports', async () => {
  const anna = who(mayTransfer.import);
  const { id } = await begin(anna, 'name\nA\n');
  expect(await as(who(mayTransfer.import), () => ownImport(Contact, id)).catch(codeOf)).toBe('admin.import-not-found');
  expect(await as(anna, () => ownImport(Company, id)).catch(codeOf)).toBe('admin.import-not-found');
  expect(await as(who(mayTransfer.manageImports), () => ownImport(Contact, id))).toMatchObject({ id });
});

it('does row by row what the person may, and no more', async () => {
  const anna = who(mayTransfer.import);
  await test.db.runAsSystem(() =>
    records(Contact).createMany([
      { name: 'Client', email: 'client@example.org', kind: 'client' },
      { name: 'Lead', email: 'lead@example.org' },
    ]),
  );
  const { id } = await begin(
    anna,
    'name,email,kind\nMine,m1@example.org,lead\nNot mine,m2@example.org,client\nX,client@example.org,lead\nY,lead@example.org,lead\nZ,lead@example.org,client\n',
  );
  await map(anna, id, { mode: 'both', key: 'email' });
  expect(await run(anna, id)).toEqual({ created: 1, changed: 1, unchanged: 0, failed: 3 });
  expect((await errorsOf(anna, id)).map(({ number, errors }) => [number, errors[0]!.code])).toEqual([
    [2, 'database.not-allowed'],
    [3, 'database.not-allowed'],
    [5, 'database.not-allowed'],
  ]);
});

it('knows no fields that the person may not see or set, and says so as of fields that do not exist', async () => {
  const anna = who(mayTransfer.import);
  const { id, mapping } = await begin(anna, 'name,notes\nA,canary\n');
  expect(mapping).toMatchObject({ columns: [{ field: 'name' }, { field: null }] });
  const asked = async (field: string) =>
    await map(anna, id, { columns: [{ field: 'name' }, { field }] }).catch((error: Problem) =>
      JSON.stringify(error.toJSON()).replaceAll(field, '…'),
    );
  expect(await asked('notes')).toBe(await asked('nothing'));
  const targets = await as(anna, async () => importTargets(Contact).map(({ path }) => path));
  expect(targets).not.toContain('notes');
  // Nor the records of others by which references are found.
  expect(targets).not.toContain('company.name');
  const all = await as(who(mayExample.seeNotes, ...permissionsFor(Company)), async () =>
    importTargets(Contact).map(({ path }) => path),
  );
  expect(all).toEqual(expect.arrayContaining(['notes', 'company.name']));
});

it('finds no records that the person may not see by their names', async () => {
  const anna = who(mayTransfer.import, ...permissionsFor(Company, 'view'));
  await test.db.runAsSystem(() =>
    records(Company).createMany([{ name: 'Twice' }, { name: 'Twice' }, { name: 'Once' }]),
  );
  const { id } = await begin(anna, 'name,company\nA,Once\nB,Twice\nC,Never\n');
  const preview = await as(anna, async () => previewOf(Contact, await ownImport(Contact, id)));
  expect(preview.data.map(({ errors }) => errors[0]?.code)).toEqual([undefined, 'ambiguous', 'missing']);
});

it('goes on where it was killed, and does no row twice', async () => {
  const anna = who(mayTransfer.import);
  const rows = Array.from({ length: 1100 }, (_, index) => `Row ${index},row${index}@example.org`);
  const { id } = await begin(anna, `name,email\n${rows.join('\n')}\n`);
  await test.db.database.query("UPDATE admin_import SET state = 'running' WHERE id = $1", [id]);
  const killed = new AbortController();
  let chunks = 0;
  // As a process that is gone leaves it: some chunks committed, nothing noted behind them.
  const progress = async () => {
    if (++chunks === 2) killed.abort(new Error('killed'));
  };
  const first = as(anna, () =>
    new Importing(test.db.database, test.db.installed).run(id, { signal: killed.signal, progress }),
  );
  await expect(first).rejects.toThrow('killed');
  const there = async () =>
    await test.db.runAsSystem(() => records(Contact).count({ filter: { email: { startsWith: 'row' } } }));
  expect(await there()).toBe(500);
  expect(await run(anna, id)).toEqual({ created: 1100, changed: 0, unchanged: 0, failed: 0 });
  expect(await there()).toBe(1100);
  const owner = test.db.owner;
  expect(await revert(owner, id).then(({ removed }) => removed)).toBe(1100);
  expect(await there()).toBe(0);
});

it('does no row twice when two processes work on it at once', async () => {
  const anna = who(mayTransfer.import);
  const rows = Array.from({ length: 800 }, (_, index) => `Both ${index}`);
  const { id } = await begin(anna, `name\n${rows.join('\n')}\n`);
  await Promise.all([run(anna, id), run(anna, id)]);
  expect(await test.db.runAsSystem(() => records(Contact).count({ filter: { name: { startsWith: 'Both' } } }))).toBe(
    800,
  );
});

it('keeps what the person may not take back, and says why', async () => {
  const anna = who(mayTransfer.import);
  const { id } = await begin(anna, 'name\nStays\n');
  await run(anna, id);
  expect(await revert(anna, id)).toEqual({ removed: 0, restored: 0, kept: 1 });
  expect((await errorsOf(anna, id))[0]!.errors[0]!.message).toBe('You may not delete this contact.');
});

it('keeps a record to which others refer by now', async () => {
  const { owner } = test.db;
  const stream = file('name\nWanted Inc\n');
  const { id } = await as(owner, () => test.api.services.get(Imports).begin(Company, 'x.csv', stream));
  await run(owner, id);
  const company = await as(owner, () => records(Company).find({ name: 'Wanted Inc' }));
  await as(owner, () => records(Contact).create({ name: 'Refers', company: company!.id }));
  expect(await revert(owner, id)).toEqual({ removed: 0, restored: 0, kept: 1 });
});

it('does not exist for who made its id up', async () => {
  expect(await as(test.db.owner, () => ownImport(Contact, uuidv7())).catch(codeOf)).toBe('admin.import-not-found');
  expect(await as(test.db.owner, () => ownImport(Contact, 'x')).catch(codeOf)).toBe('admin.import-not-found');
});
