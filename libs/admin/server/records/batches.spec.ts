import { type AdminTest, adminTest, type AskedAs, Thing } from '../../testing';
import { permissionsFor } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BatchResult, RecordPage } from '../../contract';

const things = '/api/v1/example/things';

let test: AdminTest;
let guest: AskedAs;
let keeper: AskedAs;

beforeAll(async () => {
  test = await adminTest();
  guest = await test.person('Gus');
  keeper = await test.person('Kim', ...permissionsFor(Thing));
});
afterAll(() => test?.close());

const batch = (body: object, who = keeper, headers = {}) =>
  who.send<BatchResult & { errors?: { path: string; code: string }[] }>('POST', `${things}/batch`, body, headers);
const make = async (...values: object[]) =>
  (await batch({ create: values.map((each) => ({ name: 'Thing', ...each })) })).body.created;
const count = async (name: string) =>
  (await keeper.send<RecordPage>('GET', `${things}?filter[name]=${name}&page[total]=true`)).body.page.total;

it('creates, changes and deletes in one go, and tells what is now', async () => {
  const [one, two] = await make({}, { happensAt: '2026-11-22T09:00:00.000Z' });
  const { status, body } = await batch({
    create: [{ name: 'Third' }],
    change: [{ id: one!.id, version: 1, values: { name: 'First' } }],
    delete: [{ id: two!.id, version: 1 }],
  });
  expect([status, body]).toMatchObject([
    200,
    {
      created: [{ name: 'Third', version: 1 }],
      changed: [{ id: one!.id, name: 'First', version: 2 }],
      deleted: [two!.id],
    },
  ]);
});

it('does nothing where one row is wrong, and says what is wrong with each', async () => {
  const [one, two] = await make({ slug: 'taken' }, {});
  const { status, body } = await batch({
    create: [{ name: 'Whole' }, {}],
    change: [
      { id: one!.id, version: 9, values: { name: 'x' } },
      { id: two!.id, version: 1, values: { amount: -1, nothing: 1 } },
    ],
    delete: [{ id: test.owner.id, version: 1 }],
  });
  expect([status, body['errors']?.map(({ path, code }) => `${path} ${code}`).sort()]).toEqual([
    422,
    [
      'change.0.version changed',
      'change.1.values.amount too-small',
      'change.1.values.nothing unknown-field',
      'create.1.name required',
      'delete.0 not-found',
    ],
  ]);
  const taken = await batch({ create: [{ name: 'Whole' }, { name: 'Whole', slug: 'taken' }] });
  expect(taken.body.errors).toMatchObject([{ path: 'create.1.slug', code: 'taken' }]);
  expect(await count('Whole')).toBe(0);
});

it('refuses ids in the words for unknown fields', async () => {
  const { status, body } = await batch({ create: [{ name: 'Whole' }, { name: 'Whole', id: test.owner.id }] });
  expect([status, body['errors']?.map(({ path, code }) => `${path} ${code}`)]).toEqual([
    422,
    ['create.1.id unknown-field'],
  ]);
});

it('is held to the rights of each row', async () => {
  const [red, green] = await make({ colour: 'red' }, { colour: 'green' });
  const { status, body } = await batch(
    {
      create: [{ name: 'Mine' }],
      change: [
        { id: red!.id, version: 1, values: { amount: 1 } },
        { id: green!.id, version: 1, values: { amount: 1 } },
      ],
    },
    guest,
  );
  expect([status, body['errors']?.map(({ path, code }) => `${path} ${code}`)]).toEqual([
    422,
    ['create.0 not-allowed', 'change.1 not-allowed'],
  ]);
});

it('is done once for one idempotency key, and can be tried again after a refusal', async () => {
  const key = { 'idempotency-key': 'batch' };
  expect((await batch({ create: [{}] }, keeper, key)).status).toBe(422);
  const first = await batch({ create: [{ name: 'Batched' }] }, keeper, key);
  const second = await batch({ create: [{ name: 'Batched' }] }, keeper, key);
  expect([first.status, second.body]).toEqual([200, first.body]);
  expect(await count('Batched')).toBe(1);
});

it('has a thousand rows at most, and no members that are unknown', async () => {
  const many = Array.from({ length: 1001 }, () => ({ name: 'Many' }));
  expect((await batch({ create: many })).body).toMatchObject({ code: 'admin.too-many' });
  expect((await batch({ create: many.slice(0, 1000) })).body.created).toHaveLength(1000);
  expect((await batch({ creat: [] })).status).toBe(400);
  const strange = await batch({ change: [{ id: test.owner.id, values: {} }] });
  expect([strange.status, strange.body['errors']?.map(({ path }) => path)]).toEqual([400, ['change.0.version']]);
});
