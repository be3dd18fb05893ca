import { type AdminTest, adminTest, type AskedAs, mayThings, Place } from '../../testing';
import { isController, routesOfController } from '@tessera/extension';
import { permissionTo } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SingleRecord } from '../../contract';

const canary = 'CANARY';
let test: AdminTest;
let guest: AskedAs;
/** Records that the guest sees, by resource. */
const seen: Record<string, string> = {};

beforeAll(async () => {
  test = await adminTest();
  guest = await test.person('Gus', permissionTo('view', Place), mayThings.paint);
  const make = async (path: string, values: object) => {
    const { status, text, body } = await test.owner.send<SingleRecord>('POST', `/api/v1/example/${path}`, values);
    expect([status, text]).toEqual([201, text]);
    return body.data.id;
  };
  const country = await make('countries', { name: `${canary} country` });
  const place = await make('places', { name: 'Seen place', country });
  const hidden = await make('things', { name: `${canary} blue`, colour: 'blue', place });
  const thing = await make('things', { name: 'Seen thing', secret: `${canary} secret`, place, parent: hidden });
  await make('vaults', { name: `${canary} vault`, thing });
  await make('parts', { name: `${canary} part`, thing });
  const change = { secret: `${canary} changed` };
  await test.owner.send('PATCH', `/api/v1/example/things/${thing}`, change, { 'if-match': '"1"' });
  Object.assign(seen, { 'example/things': thing, 'example/places': place });
});
afterAll(() => test?.close());

const queries = [
  '',
  'computed=true',
  'include=place,parent',
  'include=place,place.country',
  'include=parent.parent',
  `search=${canary}`,
  'sort=secret',
  'sort=-parent.name',
  'sort=place.country.name',
  `filter[secret][contains]=${canary}`,
  `filter[parent.name][contains]=${canary}`,
  `filter[place.country.name][startsWith]=${canary}`,
  `filter[any][0][secret]=${canary}&filter[any][1][name]=Seen thing`,
  'filter[not][secret][isNull]=true',
  'fields=secret',
  'trash=with',
  'field=secret',
  'field=parent',
  'field=place',
  'columns=name,secret',
  'columns=parent.name',
];

it('no route gives away what one may not see', async () => {
  const routes = test.db.installed.server
    .flatMap((part) => (isController(part) ? routesOfController(part) : []))
    .filter(({ method, path }) => method === 'GET' && /^\/api\/(v1\/(example|admin|schema)|openapi)/.test(path));
  expect(routes.length).toBeGreaterThan(20);
  for (const { path } of routes) {
    const resource = Object.keys(seen).find((each) => path.includes(`/${each}`));
    const address = path.replace(':id', seen[resource ?? 'example/things']!).replace(':name', 'example.thing');
    await Promise.all(
      queries.map(async (query) => {
        const { status, text } = await guest.send('GET', `${address}?${query}`);
        expect([path, query, status < 500, text.includes(canary)]).toEqual([path, query, true, false]);
      }),
    );
  }
});

it('a filter, sort or search by what one may not see is answered as by what does not exist', async () => {
  const things = '/api/v1/example/things';
  const asked = (name: string) => [
    `filter[${name}]=x`,
    `filter[${name}][isNull]=true`,
    `filter[any][0][${name}]=x`,
    `filter[not][${name}]=x`,
    `sort=-${name}`,
    `fields=${name}`,
    `include=${name}`,
  ];
  const answers = async (name: string) =>
    await Promise.all(
      asked(name).map(async (query) => {
        const { status, text } = await guest.send('GET', `${things}?${query}`);
        return [status, text.replaceAll(name, '…')];
      }),
    );
  const unknown = await answers('nothing');
  expect(await answers('secret')).toEqual(unknown);
  expect(await answers('hash')).toEqual(unknown);
  const beyond = (name: string) => answers(`place.country.${name}`);
  expect(await beyond('name')).toEqual(await beyond('nothing'));
});

it('two that differ only in what one may not see are answered alike', async () => {
  const list = async () => (await guest.send('GET', '/api/v1/example/things?computed=true&page[total]=true')).text;
  const before = await list();
  await test.owner.send('POST', '/api/v1/example/things', { name: 'More blue', colour: 'blue' });
  await test.owner.send('POST', '/api/v1/example/parts', { name: 'More parts', thing: seen['example/things'] });
  expect(await list()).toBe(before);
});
