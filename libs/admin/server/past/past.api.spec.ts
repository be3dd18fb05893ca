import { type AdminTest, adminTest, type AskedAs, Part, Thing } from '../../testing';
import { permissionsFor, permissionTo } from '@tessera/models';
import { Person } from '@tessera/users/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeletionPlan, RecordChange, SingleRecord } from '../../contract';

const things = '/api/v1/example/things';

let test: AdminTest;
let keeper: AskedAs;
let guest: AskedAs;

beforeAll(async () => {
  test = await adminTest();
  keeper = await test.person(
    'Kim Keeper',
    ...permissionsFor(Thing),
    permissionTo('view', Part),
    permissionTo('view', Person),
  );
  guest = await test.person('Gus');
});
afterAll(() => test?.close());

const make = async (values: object, path = things) =>
  (await test.owner.send<SingleRecord>('POST', path, values)).body.data.id;
const change = (id: string, version: number, values: object, who = test.owner) =>
  who.send<SingleRecord>('PATCH', `${things}/${id}`, values, { 'if-match': `"${version}"` });
const history = async (who: AskedAs, id: string, query = '') =>
  (await who.send<{ data: RecordChange[]; page: { next: string | null } }>('GET', `${things}/${id}/history${query}`))
    .body;
const restore = (id: string, version: number, body: object, who = keeper) =>
  who.send<SingleRecord>('POST', `${things}/${id}/restorations`, body, { 'if-match': `"${version}"` });

describe('the history', () => {
  it('says who changed which field from what to what, newest first and in pages', async () => {
    const id = await make({ name: 'One', happensAt: '2026-11-22T09:00:00.000Z' });
    await change(id, 1, { name: 'Two', happensAt: null });
    const first = await history(keeper, id, '?page[size]=1');
    expect(first.data).toMatchObject([
      {
        operation: 'changed',
        by: 'Olga Owner',
        changes: [
          { field: 'name', from: 'One', to: 'Two' },
          { field: 'happensAt', from: '2026-11-22T09:00:00.000Z', to: null },
        ],
      },
    ]);
    const second = await history(keeper, id, `?page[size]=1&page[after]=${first.page.next}`);
    expect(second).toMatchObject({ data: [{ operation: 'created' }], page: { next: null } });
  });

  it('names nobody to who may not see people, and no field that one may not see', async () => {
    const id = await make({ name: 'Open', secret: 'CANARY' });
    await change(id, 1, { secret: 'CANARY again' });
    const seen = await history(guest, id);
    expect(seen.data).toMatchObject([{ operation: 'created', by: null }]);
    expect(JSON.stringify(seen)).not.toContain('CANARY');
  });

  it('of what one may not see is that of nothing', async () => {
    const blue = await make({ name: 'Blue', colour: 'blue' });
    const of = async (id: string, path: string) => {
      const { status, text } = await guest.send('GET', `${things}/${id}/${path}`);
      return [status, text];
    };
    for (const path of ['history', 'deletion-plan']) expect(await of(blue, path)).toEqual(await of(guest.id, path));
  });
});

describe('a state', () => {
  it('is brought back by the change that led to it', async () => {
    const id = await make({ name: 'One', moments: ['2026-11-22T09:00:00.000Z'], measures: { width: 1 } });
    await change(id, 1, { name: 'Two', moments: [], amount: 3 });
    const { data } = await history(keeper, id);
    const back = await restore(id, 2, { change: data[1]!.id });
    expect([back.status, back.headers.get('etag')]).toEqual([200, '"3"']);
    expect(back.body.data).toMatchObject({ name: 'One', moments: ['2026-11-22T09:00:00.000Z'], amount: null });
  });

  it('leaves fields as they are that one may not set', async () => {
    const id = await make({ name: 'One', secret: 'first' });
    await change(id, 1, { name: 'Two', secret: 'second' });
    const { data } = await history(keeper, id);
    expect((await restore(id, 2, { change: data.at(-1)!.id })).status).toBe(200);
    const { body } = await test.owner.send<SingleRecord>('GET', `${things}/${id}`);
    expect(body.data).toMatchObject({ name: 'One', secret: 'second' });
  });

  it('needs the version, the right to change, and a change of this very record', async () => {
    const id = await make({ name: 'One', colour: 'green' });
    const other = await make({ name: 'Other' });
    const [created] = (await history(keeper, id)).data;
    expect((await keeper.send('POST', `${things}/${id}/restorations`, { change: created!.id })).status).toBe(428);
    expect((await restore(id, 7, { change: created!.id })).status).toBe(412);
    expect((await restore(id, 1, { change: created!.id }, guest)).status).toBe(403);
    expect((await restore(other, 1, { change: created!.id })).status).toBe(404);
    expect((await restore(id, 1, { chang: created!.id })).status).toBe(400);
  });

  it('is not in the trash of what keeps none', async () => {
    const vault = await make({ name: 'Vault' }, '/api/v1/example/vaults');
    const { body } = await test.owner.send(
      'POST',
      `/api/v1/example/vaults/${vault}/restorations`,
      {},
      { 'if-match': '"1"' },
    );
    expect(body).toMatchObject({ status: 409, code: 'admin.keeps-no-trash' });
  });
});

it('a plan says what a deletion would do to what one sees, and that there is more', async () => {
  const thing = await make({ name: 'Doomed' });
  const part = await make({ name: 'Wheel', thing }, '/api/v1/example/parts');
  await make({ name: 'Secret vault', thing }, '/api/v1/example/vaults');
  const { body } = await keeper.send<DeletionPlan>('GET', `${things}/${thing}/deletion-plan`);
  expect(body).toEqual({
    toTrash: true,
    isPossible: true,
    hasHidden: true,
    effects: [
      {
        entity: Part.name,
        labels: 'Parts',
        field: 'thing',
        effect: 'deleted',
        count: 1,
        examples: [{ id: part, text: 'Wheel', hint: expect.anything() }],
      },
    ],
  });
  expect((await test.owner.send<DeletionPlan>('GET', `${things}/${thing}/deletion-plan`)).body.hasHidden).toBe(false);
});
