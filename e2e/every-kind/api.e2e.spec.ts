import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { field, type FilterOperator } from '@tessera/models';
import type { APIRequestContext } from '@playwright/test';
import { type runCommand } from '../product/product';
import { addThing, bodyOf, expect, type Json, type Saved, test, things, valuesOf } from './example';

interface FieldOfSchema {
  readonly name: string;
  readonly kind: string;
  readonly operators: readonly FilterOperator[];
  readonly isSortable: boolean;
  readonly isSystem: boolean;
}

interface Page {
  readonly data: readonly Saved[];
  readonly page: { readonly next: string | null; readonly previous: string | null; readonly total?: number };
  readonly included?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

const list = async (api: APIRequestContext, query: string) => bodyOf<Page>(await api.get(`${things}?${query}`));
const fieldsOf = async (api: APIRequestContext) =>
  (await bodyOf<{ fields: FieldOfSchema[] }>(await api.get('/api/v1/schema/entities/example.thing'))).fields;

test('definition, migration and table agree, and the definition has every kind there is', async ({
  api,
  example,
  product,
}) => {
  const migrations = readdirSync(join(example, 'extensions/example/migrations'));
  expect(migrations).toEqual([expect.stringMatching(/^\d+-add-things\.ts$/)]);
  // Nothing but the definition and this was written.
  expect(readdirSync(join(example, 'extensions/example')).sort()).toEqual(['migrations', 'server', 'tsconfig.json']);
  const checked = await product.tessera('migrations', 'check');
  expect([checked.code, checked.stdout.trim()]).toEqual([0, 'Definitions and tables agree.']);
  const kinds = new Set((await fieldsOf(api)).filter(({ isSystem }) => !isSystem).map(({ kind }) => kind));
  // These live in documents alone; all other kinds are columns.
  expect([...kinds].sort()).toEqual(
    Object.keys(field)
      .filter((kind) => kind !== 'blocks' && kind !== 'html')
      .sort(),
  );
});

test('what is written is what is read, in every kind', async ({ api, around }) => {
  const values = valuesOf(1, around);
  const whole = await addThing(api, { ...valuesOf(2, around), slug: 'the-whole' });
  const response = await api.post(things, { data: { ...values, partOf: whole.id } });
  const { data: made } = await bodyOf<{ data: Saved }>(response, 201);
  expect(response.headers()['location']).toBe(`${things}/${made.id}`);
  expect(made).toMatchObject({ ...values, partOf: whole.id, version: 1 });
  const read = await api.get(`${things}/${made.id}`);
  expect([read.headers()['etag'], (await bodyOf<{ data: Saved }>(read)).data]).toEqual(['"1"', made]);
  const unchanged = await api.get(`${things}/${made.id}`, { headers: { 'if-none-match': '"1"' } });
  expect(unchanged.status()).toBe(304);
});

test('a change needs the version it is made from', async ({ api, around }) => {
  const { id } = await addThing(api, { ...valuesOf(3, around), slug: 'versions' });
  const change = async (headers: Record<string, string>, data: Json = { count: 7 }) =>
    api.patch(`${things}/${id}`, { data, headers });
  await bodyOf(await change({}), 428);
  const { data } = await bodyOf<{ data: Saved }>(await change({ 'if-match': '"1"' }));
  expect(data).toMatchObject({ count: 7, version: 2 });
  await bodyOf(await change({ 'if-match': '"1"' }), 412);
  const refused = await bodyOf<{ errors: Json[] }>(
    await change({ 'if-match': '"2"' }, { count: 2000, email: 'nobody', size: { height: 1 } }),
    422,
  );
  expect(refused.errors.map(({ path }) => path).sort()).toEqual(['count', 'email', 'size.width']);
  await bodyOf(await change({ 'if-match': '"2"' }, { id: around.tags[0] }), 422);
});

test('every operator of every field finds what it should', async ({ api, around }) => {
  const { id } = await addThing(api, { ...valuesOf(4, around), slug: 'operators' });
  const fields = await fieldsOf(api);
  const { data: record } = await bodyOf<{ data: Saved }>(await api.get(`${things}/${id}`));
  const wrong: string[] = [];
  let asked = 0;
  for (const { name, operators } of fields)
    for (const operator of operators) {
      const value = record[name] ?? null;
      const own = { ...(value !== null && { value: textOf(operator, value) }) };
      for (const [operand, isFound] of questions(operator, own.value)) {
        asked += 1;
        const narrow = new URLSearchParams({ [`filter[${name}][${operator}]`]: operand, 'filter[id]': id });
        const response = await api.get(`${things}?${narrow}`);
        const found = response.status() === 200 && ((await response.json()) as Page).data.length === 1;
        if (response.status() !== 200 || found !== isFound)
          wrong.push(`${name} ${operator} ${operand}: ${response.status()} ${found}`);
      }
    }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(150);
});

test('conditions combine, follow references, and several columns sort', async ({ api, around }) => {
  const [wood, stone] = around.tags;
  const whole = await addThing(api, { name: 'Combined whole', state: 'done', count: 900, tag: stone });
  for (const [name, count, tag] of [
    ['Combined a', 1, wood],
    ['Combined b', 1, stone],
    ['Combined c', 2, wood],
  ] as const)
    await addThing(api, { name, count, tag, partOf: whole.id });
  const names = async (query: string) =>
    (await list(api, `filter[name][startsWith]=Combined&${query}`)).data.map(({ name }) => name);
  expect(await names('sort=-count,name')).toEqual(['Combined whole', 'Combined c', 'Combined a', 'Combined b']);
  expect(await names('filter[any][0][count]=2&filter[any][1][tag.name]=Stone&sort=name')).toEqual([
    'Combined b',
    'Combined c',
    'Combined whole',
  ]);
  expect(await names('filter[all][0][count][lt]=2&filter[all][1][not][tag.name]=Stone')).toEqual(['Combined a']);
  expect(await names('filter[partOf.tag.name]=Stone&filter[partOf.count][gte]=900&sort=-tag.name,-name')).toEqual([
    'Combined c',
    'Combined a',
    'Combined b',
  ]);
  for (const query of ['filter[nothing]=1', 'sort=nothing', 'fields=nothing', 'include=count', 'filter[count][has]=1'])
    await bodyOf(await api.get(`${things}?${query}`), 400);
});

test('pages go on to the end and back, with what is referred to and no more fields than asked', async ({
  api,
  around,
}) => {
  const create = Array.from({ length: 23 }, (_, index) => ({
    name: `Paged ${index % 3}`,
    count: index,
    tag: around.tags[index % 2],
    notes: index === 5 ? 'A needle in the hay' : 'Hay and a needle',
  }));
  await bodyOf(await api.post(`${things}/batch`, { data: { create } }));
  const narrowed = 'filter[name][startsWith]=Paged&sort=name,-count&page[size]=5&fields=name,count,tag&include=tag';
  const seen: number[] = [];
  let after = '';
  let last: Page;
  do {
    last = await list(api, `${narrowed}&page[total]=true${after}`);
    expect(last.page.total).toBe(23);
    expect(Object.keys(last.data[0]!).sort()).toEqual(['count', 'id', 'name', 'tag', 'version']);
    for (const { tag } of last.data) expect(last.included!['tag']![tag as string]).toHaveProperty('name');
    seen.push(...last.data.map(({ count }) => count as number));
    after = `&page[after]=${last.page.next}`;
  } while (last.page.next !== null);
  const sorted = [...create].sort((a, b) => a.name.localeCompare(b.name) || b.count - a.count);
  expect(seen).toEqual(sorted.map(({ count }) => count));
  const back = await list(api, `${narrowed}&page[before]=${last.page.previous}`);
  expect(back.data.map(({ count }) => count)).toEqual(seen.slice(15, 20));

  const found = async (search: string) =>
    (await list(api, `search=${encodeURIComponent(search)}&filter[name][startsWith]=Paged&page[total]=true`)).page
      .total;
  expect([await found('needle'), await found('"needle in the hay"'), await found('needle -"and a needle"')]).toEqual([
    23, 1, 1,
  ]);
});

test('many are written at once or not at all, and twice the same request once', async ({ api }) => {
  const { id, version } = await addThing(api, { name: 'Batched first' });
  const create = [{ name: 'Batched a' }, { name: 'Batched b', count: -1 }, { email: 'x' }];
  const refused = await bodyOf<{ errors: { path: string }[] }>(
    await api.post(`${things}/batch`, { data: { create, change: [{ id, version, values: { name: '' } }] } }),
    422,
  );
  expect([...new Set(refused.errors.map(({ path }) => path.split('.').slice(0, 2).join('.')))]).toEqual(
    expect.arrayContaining(['create.1', 'create.2']),
  );
  const batched = () => list(api, 'filter[name][startsWith]=Batched&sort=name');
  expect((await batched()).data).toHaveLength(1);

  const headers = { 'idempotency-key': 'a-batch-of-things' };
  const data = { create: create.slice(0, 1), change: [{ id, version, values: { count: 3 } }] };
  const first = await bodyOf(await api.post(`${things}/batch`, { data, headers }));
  expect(await bodyOf(await api.post(`${things}/batch`, { data, headers }))).toEqual(first);
  expect((await batched()).data.map(({ name, count }) => [name, count])).toEqual([
    ['Batched a', null],
    ['Batched first', 3],
  ]);
});

test('values are counted and records offered', async ({ api, around }) => {
  const [wood] = around.tags;
  for (const state of ['planned', 'planned', 'done']) await addThing(api, { name: 'Counted', state, tag: wood });
  const facets = async (name: string) =>
    (await bodyOf<{ data: Json[] }>(await api.get(`${things}/facets?field=${name}&filter[name]=Counted`))).data.map(
      ({ text, count }) => [text, count],
    );
  expect(await facets('state')).toEqual([
    ['Planned', 2],
    ['Done', 1],
  ]);
  expect(await facets('tag')).toEqual([['Wood', 3]]);
  const { data } = await bodyOf<{ data: Json[] }>(await api.get(`${things}/choices?search=Counted`));
  expect(data.map(({ text }) => text)).toEqual(['Counted', 'Counted', 'Counted']);
});

test('the past of a record is kept, and it comes back as it was', async ({ api, around }) => {
  const values = { ...valuesOf(5, around), slug: 'the-past' };
  const { id } = await addThing(api, values);
  const path = `${things}/${id}`;
  const empty = Object.fromEntries(Object.keys(values).map((name) => [name, name === 'name' ? 'Emptied' : null]));
  await bodyOf(await api.patch(path, { data: empty, headers: { 'if-match': '"1"' } }));
  const { data: changes } = await bodyOf<{ data: Json[] }>(await api.get(`${path}/history`));
  expect(changes.map(({ operation, by }) => [operation, by])).toEqual([
    ['changed', 'Olga Owner'],
    ['created', 'Olga Owner'],
  ]);
  const restored = await bodyOf<{ data: Saved }>(
    await api.post(`${path}/restorations`, { data: { change: changes[1]!['id'] }, headers: { 'if-match': '"2"' } }),
  );
  expect(restored.data).toMatchObject(values);

  expect(await bodyOf(await api.get(`${path}/deletion-plan`))).toMatchObject({ toTrash: true, isPossible: true });
  await bodyOf(await api.delete(path, { headers: { 'if-match': '"3"' } }), 204);
  expect((await list(api, `filter[id]=${id}`)).data).toEqual([]);
  const { data: trashed } = await list(api, `filter[id]=${id}&trash=only`);
  const headers = { 'if-match': `"${trashed[0]!.version}"` };
  expect(
    (await bodyOf<{ data: Saved }>(await api.post(`${path}/restorations`, { data: {}, headers }))).data,
  ).toMatchObject(values);
});

test('a group is given what it may, and the one who may view may do no more', async ({ api, around, product }) => {
  const { data: catalogue } = await bodyOf<{ data: { extension: string; entities: Json[] }[] }>(
    await api.get('/api/v1/rights'),
  );
  const entities = catalogue.find(({ extension }) => extension === 'example')!.entities;
  expect(entities.find(({ name }) => name === 'example.thing')).toMatchObject({
    label: 'Things',
    view: { name: 'example.view-thing' },
    add: { name: 'example.add-thing' },
    change: { name: 'example.change-thing' },
    delete: { name: 'example.delete-thing' },
  });
  const { id, version } = await addThing(api, { ...valuesOf(6, around), slug: 'rights' });
  const token = await viewer(api, (...args) => product.tessera(...args));
  const ask = async (method: string, path: string, body?: Json) =>
    (
      await fetch(`${product.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'if-match': `"${version}"`,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      })
    ).status;
  expect(await ask('GET', `${things}?filter[id]=${id}`)).toBe(200);
  expect(await ask('GET', `${things}/${id}/history`)).toBe(200);
  expect(await ask('GET', `${things}?filter[tag.name]=Wood`)).toBe(400);
  expect(await ask('GET', '/api/v1/example/tags')).toBe(403);
  expect(await ask('PATCH', `${things}/${id}`, { count: 1 })).toBe(403);
  expect(await ask('POST', things, { name: 'Mine' })).toBe(403);
  expect(await ask('DELETE', `${things}/${id}`)).toBe(403);
});

test('the API describes every field', async ({ api }) => {
  const document = await bodyOf<{ paths: Record<string, Json>; components: { schemas: Record<string, Json> } }>(
    await api.get('/api/openapi.json'),
  );
  const paths = Object.keys(document.paths).filter((path) => path.startsWith(things));
  expect(paths.map((path) => path.slice(things.length)).sort()).toEqual(
    expect.arrayContaining(['', '/batch', '/choices', '/export', '/facets', '/imports', '/{id}', '/{id}/history']),
  );
  const described = document.components.schemas['example.thing']!['properties'] as Json;
  expect(Object.keys(described)).toEqual(expect.arrayContaining((await fieldsOf(api)).map(({ name }) => name)));
});

/** A token of somebody who may see things and nothing else. */
async function viewer(
  api: APIRequestContext,
  tessera: (...args: string[]) => ReturnType<typeof runCommand>,
): Promise<string> {
  const email = 'vera@example.org';
  const person = await bodyOf<{ data: Saved }>(
    await api.post('/api/v1/users/people', { data: { name: 'Vera Viewer', email } }),
    201,
  );
  const group = await bodyOf<{ data: Saved }>(
    await api.post('/api/v1/users/groups', { data: { name: 'Sees things' } }),
    201,
  );
  const path = `/api/v1/users/groups/${group.data.id}`;
  const rights = [{ permission: 'example.view-thing', place: null }];
  await bodyOf(
    await api.put(`${path}/rights`, { data: { rights }, headers: { 'if-match': `"${group.data.version}"` } }),
  );
  await bodyOf(await api.post(`${path}/members`, { data: { person: person.data.id } }), 201);
  const { stdout } = await tessera('create-token', '--email', email, '--name', 'viewer', '--json');
  return (JSON.parse(stdout) as { token: string }).token;
}

/** A value as a query string has it. */
function textOf(operator: FilterOperator, value: unknown): string {
  const own = operator === 'has' ? (value as unknown[])[0] : value;
  return typeof own === 'string' ? own : JSON.stringify(own);
}

/** What a record with a value is asked for by an operator, and whether it is found then. */
function questions(operator: FilterOperator, value: string | undefined): ReadonlyArray<readonly [string, boolean]> {
  if (operator === 'isNull')
    return [
      ['true', value === undefined],
      ['false', value !== undefined],
    ];
  if (value === undefined) return [];
  const excludes: readonly FilterOperator[] = ['ne', 'notIn', 'lt', 'gt'];
  return [[value, !excludes.includes(operator)]];
}
