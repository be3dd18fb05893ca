import { type AdminTest, adminTest, type AskedAs, mayThings, Thing, Vault } from '../../testing';
import { permissionTo } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SavedView } from '../../contract';
import { mayAdmin } from '../permissions';

const views = '/api/v1/admin/views';
const view = {
  columns: ['name', 'secret', 'whisper', 'place.city'],
  widths: { name: 200, secret: 100 },
  sort: ['-name', 'secret'],
  query: { 'filter[secret]': 'x', 'filter[any][0][secret][contains]': 'x', 'filter[name]': 'y', search: 'z' },
  shape: 'table',
  isCompact: false,
};

let test: AdminTest;
let sharer: AskedAs;
let other: AskedAs;

beforeAll(async () => {
  test = await adminTest();
  sharer = await test.person('Sam', mayAdmin.shareViews, mayThings.seeSecrets, permissionTo('view', Thing));
  other = await test.person('Otto');
});
afterAll(() => test?.close());

const save = async (who: AskedAs, values: object = {}) =>
  await who.send<SavedView>('POST', views, { entity: 'example.thing', name: 'Mine', view, ...values });
const namesOf = async (who: AskedAs) => {
  const { body } = await who.send<{ data: SavedView[] }>('GET', `${views}?filter[entity]=example.thing`);
  return body.data.map(({ name, isDefault }) => (isDefault ? `${name} *` : name));
};

it('a private view is its owner’s alone', async () => {
  const { body, headers } = await save(other, { name: 'Private' });
  expect(headers.get('location')).toBe(`${views}/${body.id}`);
  expect(await namesOf(other)).toContain('Private');
  expect(await namesOf(sharer)).not.toContain('Private');
  expect(await namesOf(test.owner)).not.toContain('Private');
  const foreign = await sharer.send('DELETE', `${views}/${body.id}`, undefined, { 'if-match': '"1"' });
  const none = await sharer.send('DELETE', `${views}/${test.owner.id}`, undefined, { 'if-match': '"1"' });
  expect([foreign.status, foreign.text]).toEqual([404, none.text]);
});

it('sharing needs a right, and so does changing what is shared', async () => {
  expect((await save(other, { isShared: true })).status).toBe(403);
  const mine = await save(other, { name: 'Later' });
  const shared = await other.send('PATCH', `${views}/${mine.body.id}`, { isShared: true }, { 'if-match': '"1"' });
  expect(shared.status).toBe(403);
  const { body } = await save(sharer, { name: 'Shared', isShared: true });
  const change = (who: AskedAs, version = 1) =>
    who.send('PATCH', `${views}/${body.id}`, { name: 'Ours' }, { 'if-match': `"${version}"` });
  expect((await change(other)).status).toBe(403);
  expect((await change(sharer)).status).toBe(200);
  expect((await change(sharer)).status).toBe(412);
});

it('a shared view shows nobody what she may not see', async () => {
  const { body } = await save(sharer, { name: 'Secretive', isShared: true });
  expect(body.view).toEqual({ ...view, columns: ['name', 'secret', 'whisper'] });
  const { data } = (await other.send<{ data: SavedView[] }>('GET', views)).body;
  expect(data.find(({ id }) => id === body.id)).toMatchObject({
    isMine: false,
    view: { columns: ['name'], widths: { name: 200 }, sort: ['-name'], query: { 'filter[name]': 'y', search: 'z' } },
  });
});

it('is of an entity that one may see', async () => {
  const forbidden = await save(other, { entity: Vault.name });
  const unknown = await save(other, { entity: 'example.nothing' });
  expect([forbidden.status, forbidden.text]).toEqual([404, unknown.text]);
  await test.owner.send('POST', views, {
    entity: Vault.name,
    name: 'Vaults',
    isShared: true,
    view: { ...view, columns: [] },
  });
  const { body } = await other.send<{ data: SavedView[] }>('GET', `${views}?filter[entity]=${Vault.name}`);
  expect(body).toEqual({ data: [] });
});

it('one view is opened first: one’s own, and one for everybody', async () => {
  await save(other, { name: 'First', isDefault: true });
  await save(other, { name: 'Second', isDefault: true });
  await save(sharer, { name: 'For all', isShared: true, isDefault: true });
  await save(sharer, { name: 'For all instead', isShared: true, isDefault: true });
  expect((await namesOf(other)).filter((name) => name.endsWith('*'))).toEqual(['For all instead *', 'Second *']);
});
