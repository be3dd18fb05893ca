import { type AdminTest, adminTest, type AskedAs, Country, Part } from '../../testing';
import { permissionTo } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RecordChoice, SingleRecord } from '../../contract';

let test: AdminTest;
let guest: AskedAs;
const ids: Record<string, string> = {};

beforeAll(async () => {
  test = await adminTest();
  guest = await test.person('Gus', permissionTo('view', Part));
  for (const [name, colour] of [
    ['Red chair', 'red'],
    ['Blue chair', 'blue'],
    ['Green table', 'green'],
  ] as const)
    ids[name] = await make('things', { name, colour, secret: `secret of ${name}` });
});
afterAll(() => test?.close());

const make = async (path: string, values: object) =>
  (await test.owner.send<SingleRecord>('POST', `/api/v1/example/${path}`, values)).body.data.id;
const choices = async (query: string, who = guest, path = 'things') =>
  (await who.send<{ data: RecordChoice[] }>('GET', `/api/v1/example/${path}/choices?${query}`)).body.data;
const texts = async (query: string, who = guest) => (await choices(query, who)).map(({ text }) => text);

it('offers what one may see, the newest first', async () => {
  expect(await texts('')).toEqual(['Green table', 'Red chair']);
  expect(await texts('page[size]=1')).toEqual(['Green table']);
  expect(await texts('search=chair')).toEqual(['Red chair']);
  expect(await texts('search=chair', test.owner)).toEqual(['Blue chair', 'Red chair']);
});

it('finds nothing by what one may not see', async () => {
  expect(await texts('search=secret')).toEqual([]);
  expect(await texts('search=secret%20of%20Red', test.owner)).toEqual(['Red chair']);
});

it('names records by their ids, and leaves out those that one may not see', async () => {
  expect(await texts(`ids=${ids['Red chair']},${ids['Blue chair']},nonsense`)).toEqual(['Red chair']);
});

it('hints at what tells records apart, by what one may see', async () => {
  const [chair] = await choices('search=chair');
  expect(chair).toEqual({ id: ids['Red chair'], text: 'Red chair', hint: null });
  const [seen] = await choices('search=Red', test.owner);
  expect(seen!.hint).toBe('secret of Red chair');
});

it('looks into the title where nothing else is searched', async () => {
  await make('parts', { name: 'Wheel', thing: ids['Red chair'] });
  await make('parts', { name: 'Door', thing: ids['Red chair'] });
  expect((await choices('search=whe', guest, 'parts')).map(({ text }) => text)).toEqual(['Wheel']);
});

it('knows nothing else to ask for', async () => {
  expect((await guest.send('GET', '/api/v1/example/things/choices?filter[name]=x')).status).toBe(400);
  expect((await guest.send('GET', `/api/v1/example/${Country.labels.toLowerCase()}/choices`)).status).toBe(403);
});
