import { type AdminTest, adminTest, type AskedAs, Place } from '../../testing';
import { permissionTo } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Facet, SingleRecord } from '../../contract';

let test: AdminTest;
let guest: AskedAs;
let placeId: string;

beforeAll(async () => {
  test = await adminTest();
  guest = await test.person('Gus', permissionTo('view', Place));
  placeId = await make('places', { name: 'Town hall', city: 'Oslo' });
  for (const [name, colour, place, traits] of [
    ['One', 'red', placeId, ['old']],
    ['Two', 'red', null, ['old', 'loud']],
    ['Three', 'green', placeId, null],
    ['Four', 'blue', placeId, ['old']],
  ] as const)
    await make('things', { name, colour, place, traits, secret: `secret ${name}` });
});
afterAll(() => test?.close());

const make = async (path: string, values: object) =>
  (await test.owner.send<SingleRecord>('POST', `/api/v1/example/${path}`, values)).body.data.id;
const facets = async (query: string, who = guest) =>
  (await who.send<{ data: Facet[] }>('GET', `/api/v1/example/things/facets?${query}`)).body.data;

it('counts the values of what one may see, with their labels', async () => {
  expect(await facets('field=colour')).toEqual([
    { value: 'red', text: 'Red', count: 2 },
    { value: 'green', text: 'Green', count: 1 },
  ]);
  expect(await facets('field=place')).toEqual([
    { value: placeId, text: 'Town hall', count: 2 },
    { value: null, text: '', count: 1 },
  ]);
  expect((await facets('field=traits')).map(({ value, count }) => [value, count])).toEqual([
    ['old', 2],
    ['loud', 1],
    [null, 1],
  ]);
});

it('follows paths, and counts within a filter and a search', async () => {
  expect(await facets('field=place.city&filter[colour]=red&search=one')).toEqual([
    { value: 'Oslo', text: 'Oslo', count: 1 },
  ]);
});

it('counts nothing that one may not see, in the words for what does not exist', async () => {
  const ask = async (field: string) => {
    const { status, text } = await guest.send('GET', `/api/v1/example/things/facets?field=${field}`);
    return [status, text.replaceAll(field, '…')];
  };
  expect(await ask('secret')).toEqual(await ask('nothing'));
  expect((await ask('secret'))[0]).toBe(400);
  expect(await facets('field=secret', test.owner)).toHaveLength(4);
});

it('knows nothing else to ask for', async () => {
  for (const query of ['', 'field=colour&page[size]=1', 'field=notes', 'field=colour&fields=name'])
    expect((await guest.send('GET', `/api/v1/example/things/facets?${query}`)).status).toBe(400);
});
