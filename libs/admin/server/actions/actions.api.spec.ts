import { type AdminTest, adminTest, type AskedAs, mayThings, Thing } from '../../testing';
import { records } from '@tessera/database/server';
import type { JobRunView } from '@tessera/jobs/contract';
import { Jobs, Worker } from '@tessera/jobs/server';
import { permissionTo } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAction } from './run-action.job';

const actions = '/api/v1/example/things/actions';

let test: AdminTest;
let painter: AskedAs;
let guest: AskedAs;

beforeAll(async () => {
  test = await adminTest();
  painter = await test.person('Pia Painter', mayThings.paint);
  guest = await test.person('Gus Guest');
  await test.api.services.get(Worker).start(test.api.services);
});
afterAll(async () => {
  await test?.api.services.get(Worker).stop();
  await test?.close();
});

const make = async (...all: object[]) =>
  (await test.db.runAsSystem(() => records(Thing).createMany(all.map((each) => ({ name: 'Thing', ...each }))))).map(
    ({ id }) => id,
  );
const read = async (ids: readonly string[]) => {
  const { data } = await test.db.runAsSystem(() =>
    records(Thing).list({ filter: { id: { in: ids } }, page: { size: 1000 } }),
  );
  return ids.map((id) => data.find((row) => row.id === id)!);
};
const paint = (who: AskedAs, selection: object, values: object = { colour: '#ff0000' }) =>
  who.send('POST', `${actions}/example.paint`, { ...selection, values });
const jobOf = async (who: AskedAs, id: string) => {
  for (;;) {
    const { body } = await who.send<JobRunView>('GET', `/api/v1/jobs/${id}`);
    if (body.state === 'done' || body.state === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};

it('an action is done with chosen records that its condition allows and the person sees', async () => {
  const ids = await make({}, { isGood: false }, { colour: 'blue' });
  const { status, body } = await paint(painter, { ids });
  expect([status, body]).toEqual([200, { message: '1 painted.' }]);
  expect((await read(ids)).map((row) => row.paint)).toEqual(['#ff0000', null, null]);
});

it('or with all that a list shows', async () => {
  const ids = await make({ name: 'Many one' }, { name: 'Many two' }, { name: 'Other' });
  const query = { 'filter[name][startsWith]': 'Many', sort: '-name', 'page[size]': '1' };
  expect((await paint(painter, { query })).body).toEqual({ message: '2 painted.' });
  expect((await read(ids)).map((row) => row.paint)).toEqual(['#ff0000', '#ff0000', null]);
});

it('none of the chosen is left', async () => {
  const ids = await make({ isGood: false });
  expect((await paint(painter, { ids })).body).toMatchObject({ status: 409, code: 'admin.nothing-selected' });
});

it('what is filled in is checked by its fields', async () => {
  const ids = await make({});
  const { status, body } = await paint(painter, { ids }, { colour: 'red', size: 1 });
  expect([status, (body['errors'] as { path: string }[]).map(({ path }) => path)]).toEqual([
    422,
    ['values.colour', 'values'],
  ]);
  expect((await paint(painter, {})).body).toMatchObject({ status: 400, code: 'admin.invalid-selection' });
  expect((await paint(painter, { query: { 'filter[secret]': 'x' } })).body).toMatchObject({
    code: 'database.unknown-field',
  });
});

it('an action one may not run is one that does not exist', async () => {
  const ids = await make({});
  const forbidden = await paint(guest, { ids });
  const unknown = await guest.send('POST', `${actions}/example.nothing`, { ids });
  expect([forbidden.status, forbidden.text]).toEqual([404, unknown.text]);
});

it('a long action is a job that tells how far it is, within the rights of who started it', async () => {
  const ids = await make({ amount: 1 }, { amount: 2 }, { amount: 3, colour: 'green' }, { amount: 4 }, { amount: 5 });
  const started = await guest.send('POST', `${actions}/example.count-up`, { ids }, { 'idempotency-key': 'count' });
  const again = await guest.send('POST', `${actions}/example.count-up`, { ids }, { 'idempotency-key': 'count' });
  expect(again.body).toEqual(started.body);
  const job = await jobOf(guest, started.body['job'] as string);
  expect(job).toMatchObject({ state: 'done', progress: { done: 5, total: 5 }, result: { message: 'Count up: 4.' } });
  expect((await read(ids)).map((row) => row.amount)).toEqual([2, 3, 3, 5, 6]);
  const rows = await test.db.database.query<{ person: string }>(
    `SELECT DISTINCT person FROM database_change WHERE record = ANY ($1) AND operation = 'changed'`,
    [ids],
  );
  expect(rows).toEqual([{ person: guest.id }]);
});

it('a long action that is refused keeps what was done, and goes on behind that when it is tried again', async () => {
  const ids = await make({ amount: 1 }, { amount: 2 }, { amount: 13 }, { amount: 4 }, { amount: 5 });
  const started = await guest.send('POST', `${actions}/example.count-up`, { ids });
  const job = await jobOf(guest, started.body['job'] as string);
  expect(job).toMatchObject({ state: 'failed', error: { code: 'example.unlucky' } });
  expect((await read(ids)).map((row) => row.amount)).toEqual([2, 3, 13, 4, 5]);
  await test.db.runAsSystem(() => records(Thing).change(ids[2]!, { amount: 3 }));
  const [run] = await test.db.database.query<{ id: string }>('SELECT id FROM admin_action_run');
  const { services } = test.api;
  const resumed = await test.db.runAs({ ...test.db.owner, id: guest.id }, () =>
    services.get(Jobs).start(runAction, { run: run!.id }),
  );
  expect(await jobOf(guest, resumed)).toMatchObject({ state: 'done' });
  expect((await read(ids)).map((row) => row.amount)).toEqual([2, 3, 4, 5, 6]);
});

it('needs the right to change where it names none', async () => {
  const reader = await test.person('Rea', permissionTo('view', Thing));
  const [green] = await make({ colour: 'blue', amount: 1 });
  const { body } = await reader.send('POST', `${actions}/example.count-up`, { ids: [green] });
  await jobOf(reader, body['job'] as string);
  expect((await read([green!]))[0]!.amount).toBe(1);
});
