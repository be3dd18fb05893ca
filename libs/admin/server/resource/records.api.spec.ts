import { type AdminTest, adminTest, type AskedAs, Thing } from '../../testing';
import { permissionsFor, permissionTo } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordPage, SingleRecord } from '../../contract';

const things = '/api/v1/example/things';

let test: AdminTest;
let keeper: AskedAs;
let guest: AskedAs;

beforeAll(async () => {
  test = await adminTest();
  keeper = await test.person('Kim Keeper', ...permissionsFor(Thing));
  guest = await test.person('Gus Guest');
});
afterAll(() => test?.close());

const everything = {
  name: 'Everything',
  notes: 'Two\nlines',
  story: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Once' }] }] },
  slug: 'everything',
  email: 'thing@example.org',
  website: 'https://example.org/',
  phone: '+442071838750',
  amount: 3,
  weight: '12.500',
  price: { amount: 1990, currency: 'EUR' },
  isGood: false,
  colour: 'green',
  traits: ['old', 'loud'],
  day: '2026-11-22',
  opens: '09:00:00',
  happensAt: '2026-11-22T09:00:00.000Z',
  lasts: 'PT1H30M',
  paint: '#3b5bdb',
  extra: { a: [1, null] },
  link: { url: 'https://example.org/' },
  measures: { width: 7, seenAt: '2026-11-22T09:00:00.000Z' },
  moments: ['2026-11-22T09:00:00.000Z', '2026-11-23T09:00:00.000Z'],
  spot: { latitude: 51.5, longitude: -0.12, label: 'London' },
};

const make = async (values: object = {}, who = test.owner) => {
  const answer = await who.send<SingleRecord>('POST', things, { name: 'Thing', ...values });
  expect([answer.status, answer.text]).toEqual([201, answer.text]);
  return answer.body.data;
};

describe('a record', () => {
  it('comes back as it was sent, in every kind of field', async () => {
    const { id } = await make(everything);
    const { status, headers, body } = await keeper.send<SingleRecord>('GET', `${things}/${id}`);
    expect([status, headers.get('etag')]).toEqual([200, '"1"']);
    expect(body.data).toMatchObject(everything);
    expect(body.may).toEqual({ change: true, delete: true });
    expect(Object.keys(body.data)).not.toContain('secret');
    expect(Object.keys(body.data)).not.toContain('hash');
  });

  it('has no field that could be set by who may not read it, in a record or a batch', async () => {
    const { id } = await make({ secret: 'kept', colour: 'red' });
    const said = async (field: string) => {
      const values = { [field]: 'overwritten' };
      const answers = [
        await keeper.send('PATCH', `${things}/${id}`, values, { 'if-match': '"1"' }),
        await keeper.send('POST', things, { name: 'New', ...values }),
        await keeper.send('POST', `${things}/batch`, { change: [{ id, version: 1, values }] }),
        await keeper.send('POST', `${things}/batch`, { create: [{ name: 'New', ...values }] }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
      return answers.map(({ body }) => JSON.stringify({ ...body, requestId: '' }).replaceAll(field, '…'));
    };
    expect(await said('secret')).toEqual(await said('nothing'));
    const { body } = await test.owner.send<SingleRecord>('GET', `${things}/${id}`);
    expect(body.data).toMatchObject({ secret: 'kept', version: 1 });
  });

  it('says where it is when it was made, and what one may do with it', async () => {
    const { headers, body } = await test.owner.send<SingleRecord>('POST', things, { name: 'New' });
    expect([headers.get('location'), headers.get('etag')]).toEqual([`${things}/${body.data.id}`, '"1"']);
    expect(body.may).toEqual({ change: true, delete: true });
    const seen = await guest.send<SingleRecord>('GET', `${things}/${body.data.id}`);
    expect(seen.body.may).toEqual({ change: true, delete: true });
    const green = await make({ colour: 'green' });
    expect((await guest.send<SingleRecord>('GET', `${things}/${green.id}`)).body.may).toEqual({
      change: false,
      delete: false,
    });
  });

  it('need not be sent again to who knows its version', async () => {
    const { id } = await make();
    const again = await keeper.send('GET', `${things}/${id}`, undefined, { 'if-none-match': '"1"' });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await keeper.send('GET', `${things}/${id}`, undefined, { 'if-none-match': '"7"' })).status).toBe(200);
  });

  it('is made once for one idempotency key', async () => {
    const send = () => test.owner.send<SingleRecord>('POST', things, { name: 'Once' }, { 'idempotency-key': 'k1' });
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
  });
});

describe('a change', () => {
  it('names the version it is based on', async () => {
    const { id } = await make();
    const change = (headers: Record<string, string>) =>
      keeper.send<SingleRecord>('PATCH', `${things}/${id}`, { name: 'Changed' }, headers);
    expect((await change({})).status).toBe(428);
    expect((await change({ 'if-match': 'W/"1"' })).status).toBe(400);
    const done = await change({ 'if-match': '"1"' });
    expect([done.status, done.headers.get('etag'), done.body.data['name']]).toEqual([200, '"2"', 'Changed']);
    const stale = await change({ 'if-match': '"1"' });
    expect([stale.status, stale.body]).toMatchObject([
      412,
      { code: 'example.thing-changed', current: { version: 2, name: 'Changed' } },
    ]);
  });

  it('is refused with every bad field by its path', async () => {
    const { id } = await make();
    const { status, body } = await keeper.send('PATCH', `${things}/${id}`, everythingWrong, { 'if-match': '"1"' });
    expect(status).toBe(422);
    const errors = body['errors'] as { path: string }[];
    expect(errors.map(({ path }) => path).sort()).toEqual(
      ['colour', 'happensAt', 'measures', 'moments.1', 'nothing', 'price.currency'].sort(),
    );
  });

  it('of what is the system’s, secret or out of reach is refused in the words for what does not exist', async () => {
    const { id } = await make();
    const words = async (name: string, who: AskedAs) => {
      const answer = await who.send('PATCH', `${things}/${id}`, { [name]: 'x' }, { 'if-match': '"1"' });
      return [answer.status, answer.text.replaceAll(`"${name}\\"`, '…').replaceAll(`"${name}"`, '…')];
    };
    const unknown = await words('nonsense', keeper);
    for (const name of ['version', 'createdAt', 'stamp', 'hash', 'secret', 'id'])
      expect([name, await words(name, keeper)]).toEqual([name, unknown]);
    expect((await words('secret', test.owner))[0]).toBe(200);
  });
});

describe('a deletion', () => {
  const remove = (id: string, version: number, query = '') =>
    keeper.send('DELETE', `${things}/${id}${query}`, undefined, { 'if-match': `"${version}"` });

  it('names the version, and puts the record into the trash, from which it is taken back', async () => {
    const { id } = await make();
    expect((await keeper.send('DELETE', `${things}/${id}`)).status).toBe(428);
    const gone = await remove(id, 1);
    expect([gone.status, gone.headers.get('etag')]).toEqual([204, '"2"']);
    expect((await keeper.send('GET', `${things}/${id}`)).status).toBe(404);
    const inTrash = await keeper.send<SingleRecord>('GET', `${things}/${id}?trash=only`);
    expect(inTrash.body).toMatchObject({ data: { trashedBy: keeper.id }, may: { change: false, delete: true } });
    const restore = (version: number) =>
      keeper.send<SingleRecord>('POST', `${things}/${id}/restorations`, {}, { 'if-match': `"${version}"` });
    expect((await restore(1)).status).toBe(412);
    const back = await restore(2);
    expect([back.status, back.headers.get('etag'), back.body.data['trashedAt']]).toEqual([200, '"3"', null]);
  });

  it('for good is of what lies in the trash', async () => {
    const { id } = await make();
    expect((await remove(id, 1, '?forGood=true')).body).toMatchObject({ status: 409, code: 'admin.not-in-trash' });
    await remove(id, 1);
    expect((await remove(id, 2, '?forGood=true')).status).toBe(204);
    expect((await keeper.send('GET', `${things}/${id}?trash=with`)).status).toBe(404);
  });

  it('of what keeps no trash is for good', async () => {
    const { body } = await test.owner.send<SingleRecord>('POST', '/api/v1/example/vaults', { name: 'Vault' });
    const path = `/api/v1/example/vaults/${body.data.id}`;
    const gone = await test.owner.send('DELETE', path, undefined, { 'if-match': '"1"' });
    expect([gone.status, gone.headers.get('etag')]).toEqual([204, null]);
    expect((await test.owner.send('GET', path)).status).toBe(404);
    expect((await test.owner.send('GET', `${path}?trash=only`)).status).toBe(400);
  });
});

describe('a list', () => {
  it('has pages, sorts, filters, includes and computed columns', async () => {
    const place = await test.owner.send<SingleRecord>('POST', '/api/v1/example/places', { name: 'Town hall' });
    const one = await make({ name: 'List one', amount: 1, place: place.body.data.id });
    await make({ name: 'List two', amount: 2 });
    await test.owner.send('POST', '/api/v1/example/parts', { name: 'Wheel', thing: one.id });
    const reader = await test.person(
      'Pat',
      ...permissionsFor(Thing),
      permissionTo('view', partOf),
      permissionTo('view', placeOf),
    );
    const query =
      'filter[name][startsWith]=List&sort=-amount&page[size]=1&page[total]=true&include=place&computed=true';
    const first = await reader.send<RecordPage>('GET', `${things}?${query}`);
    expect(first.body.data.map(({ name }) => name)).toEqual(['List two']);
    expect(first.body.page.total).toBe(2);
    const second = await reader.send<RecordPage>(
      'GET',
      `${things}?${query}&page[after]=${encodeURIComponent(first.body.page.next!)}`,
    );
    expect(second.body.data.map(({ name }) => name)).toEqual(['List one']);
    expect(second.body.included!['place']![place.body.data.id]).toMatchObject({ name: 'Town hall' });
    expect(second.body.computed![one.id]).toEqual({ parts: 1, loud: 'LIST ONE' });
  });

  it('of few fields has no others, also where computed columns need them', async () => {
    await make({ name: 'Sparse' });
    const { body } = await keeper.send<RecordPage>('GET', `${things}?filter[name]=Sparse&fields=amount&computed=true`);
    expect(Object.keys(body.data[0]!).sort()).toEqual(['amount', 'id', 'version']);
    expect(body.computed![body.data[0]!.id]).toEqual({ loud: 'SPARSE' });
  });
});

const everythingWrong = {
  nothing: 1,
  colour: 'pink',
  happensAt: 'tomorrow',
  price: { amount: 1, currency: 'XXX' },
  measures: { width: 1, depth: 2 },
  moments: ['2026-11-22T09:00:00.000Z', 'x'],
};
const partOf = { name: 'example.part', labels: 'Parts' };
const placeOf = { name: 'example.place', labels: 'Places' };

describe('who may not', () => {
  it('see a record is told what she is told of none', async () => {
    const blue = await make({ colour: 'blue' });
    const none = '01900000-0000-7000-8000-000000000001';
    for (const [method, headers] of [
      ['GET', {}],
      ['PATCH', { 'if-match': '"1"' }],
      ['DELETE', { 'if-match': '"1"' }],
    ] as const) {
      const body = method === 'PATCH' ? { name: 'x' } : undefined;
      const of = async (id: string) => {
        const { status, text } = await guest.send(method, `${things}/${id}`, body, headers);
        return [status, text];
      };
      expect(await of(blue.id)).toEqual(await of(none));
      expect((await of(none))[0]).toBe(404);
    }
  });

  it('see a field is told what she is told of none', async () => {
    const ask = async (query: (name: string) => string, name: string) => {
      const { status, text } = await keeper.send('GET', `${things}?${query(name)}`);
      return [status, text.replaceAll(name, '…')];
    };
    for (const query of [
      (name: string) => `filter[${name}]=x`,
      (name: string) => `sort=${name}`,
      (name: string) => `fields=${name}`,
      (name: string) => `include=${name}`,
    ]) {
      expect(await ask(query, 'secret')).toEqual(await ask(query, 'nothing'));
      expect(await ask(query, 'hash')).toEqual(await ask(query, 'nothing'));
    }
  });

  it('sees neither an entity nor what it holds', async () => {
    expect((await test.visitor.send('GET', things)).status).toBe(401);
    expect((await guest.send('GET', '/api/v1/example/vaults')).status).toBe(403);
    expect((await guest.send('POST', things, { name: 'x' })).status).toBe(403);
  });
});
