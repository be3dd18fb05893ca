import { OwnerLink, Tokens } from '@tessera/auth/server';
import { Client, Refusal } from '@tessera/client';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { runAct, serverSettings, Settings } from '@tessera/extension';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, createApp } from '../app';
import { extensions } from '../extensions';

let db: TestDatabase;
let app: App;
let url: string;
let owner: Client;

beforeAll(async () => {
  db = await testDatabase(extensions);
  app = await createApp({
    installed: db.installed,
    settings: Settings.read([serverSettings, ...db.installed.settings], {}),
    database: db.database,
    close: async () => undefined,
  });
  await app.nest.listen(0, '127.0.0.1');
  url = await app.nest.getUrl();
  owner = new Client({ url, token: await tokenOfOwner() });
});
afterAll(async () => {
  await app?.nest.close();
  await db?.close();
});

it('another program keeps records over the typed client', async () => {
  const { data: made } = await owner.post('/events/venues', {
    body: { name: 'Town hall', city: 'Oslo', capacity: 120 },
  });
  const changed = await owner.patch('/events/venues/{id}', {
    path: { id: made.id },
    body: { capacity: 140 },
    version: made.version,
  });
  const { data: found, page } = await owner.get('/events/venues', {
    query: { filter: { city: 'Oslo', capacity: { gte: 130 } }, fields: ['name', 'capacity'], 'page[total]': true },
  });
  expect(changed.data).toMatchObject({ name: 'Town hall', capacity: 140, version: made.version + 1 });
  expect(found).toEqual([{ id: made.id, version: made.version + 1, name: 'Town hall', capacity: 140 }]);
  expect(page.total).toBe(1);
});

it('keeps records of an entity whose name it learns while it runs', async () => {
  for (const { resource, title, may } of (await owner.get('/schema/entities')).data) {
    const { data } = await owner.get('/{resource}', { path: { resource }, query: { 'page[size]': 1 } });
    const [first] = data;
    if (!first || !title) continue;
    const single = await owner.get('/{resource}/{id}', { path: { resource, id: first.id } });
    expect(single.data[title]).toEqual(first[title]);
    expect(may.add).toBeTypeOf('boolean');
  }
  expect.hasAssertions();
});

it('is told what is wrong by the words of the API', async () => {
  const nobody = await new Client({ url }).get('/sites').catch((error: unknown) => error);
  expect(nobody).toBeInstanceOf(Refusal);
  expect(nobody).toMatchObject({ status: 401, code: 'auth.sign-in-needed' });
  const stale = await owner
    .post('/events/venues', { body: { name: 'Club' } })
    .then(({ data: { id } }) =>
      owner.patch('/events/venues/{id}', { path: { id }, body: { city: 'Oslo' }, version: 99 }),
    )
    .catch((error: unknown) => error);
  expect(stale).toMatchObject({ status: 412, problem: { current: { name: 'Club' } } });
});

it('does once what it says twice with the same key', async () => {
  const call = { body: { name: 'Pavilion' }, idempotencyKey: crypto.randomUUID() };
  const [first, second] = [await owner.post('/events/venues', call), await owner.post('/events/venues', call)];
  expect(second.data.id).toBe(first.data.id);
});

it('gets a file as a response that it may read bit by bit', async () => {
  await owner.post('/events/venues', { body: { name: 'Fairground' } });
  const file = await owner.get('/events/venues/export', { query: { columns: 'name' } });
  expect(await file.text()).toContain('Fairground');
});

async function tokenOfOwner(): Promise<string> {
  const { services } = app;
  return runAct({ services, system: 'test' }, async () => {
    const person = await services
      .get(OwnerLink)
      .createOwner({ name: 'Ada', email: 'ada@example.org', password: crypto.randomUUID() });
    return (await services.get(Tokens).create({ name: 'Program', person: person.id, days: 1 })).token;
  });
}
