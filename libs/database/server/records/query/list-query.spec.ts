import type { Problem } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testing';
import { exampleExtension, Venue } from '../../../tests/example';
import { listQuery, type QueryParameters } from './list-query';
import { records } from '../records';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([exampleExtension]);
  await db.runAs(db.owner, () =>
    records(Venue).createMany([
      { name: 'A', city: 'Oslo', capacity: 100, openedAt: new Date('2020-01-01T00:00:00.000Z') },
      { name: 'B', city: 'Oslo', capacity: 200, kind: 'club', tags: ['jazz'] },
      { name: 'C', capacity: 300, rent: { amount: 5, currency: 'NOK' } },
    ]),
  );
});
afterAll(async () => await db.close());

const ask = async (text: string) => {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text))
    query[name] = query[name] === undefined ? value : [query[name], value].flat();
  return await db.runAs(
    db.owner,
    async () => await records(Venue).list(listQuery(Venue, query satisfies QueryParameters)),
  );
};
const names = async (text: string) =>
  (await ask(text)).data.map((row) => (row as unknown as { name: string }).name).join('');

it.each([
  ['', 'ABC'],
  ['filter[city]=Oslo', 'AB'],
  ['filter[capacity][gte]=200&filter[capacity][lt]=300', 'B'],
  ['filter[kind][in]=club,hall&sort=-capacity', 'CBA'],
  ['filter[city][isNull]=true', 'C'],
  ['filter[openedAt][lte]=2020-01-01T00:00:00.000Z', 'A'],
  ['filter[tags][has]=jazz', 'B'],
  ['filter[rent]={"amount":5,"currency":"NOK"}', 'C'],
  ['search=oslo&fields=name&sort=-name', 'BA'],
  ['page[size]=1&sort=name', 'A'],
  ['filter[any][0][city]=Oslo&filter[any][0][capacity]=100&filter[any][1][capacity][gte]=300&sort=name', 'AC'],
  ['filter[all][0][city]=Oslo&filter[all][1][capacity][gt]=100', 'B'],
  ['filter[not][city]=Oslo', 'C'],
  ['filter[not][any][0][name]=A&filter[not][any][1][name]=C', 'B'],
  ['filter[city]=Oslo&filter[not][kind]=club', 'A'],
  ['filter[any][0][all][0][not][name]=A&filter[any][0][all][1][city]=Oslo', 'B'],
])('?%s gives %s', async (query, expected) => {
  expect(await names(query)).toBe(expected);
});

it('gives the next page and a total', async () => {
  const { page } = await ask('sort=name&page[size]=2&page[total]=true');
  expect(page.total).toBe(3);
  expect(await names(`sort=name&page[size]=2&page[after]=${page.next!}`)).toBe('C');
});

it.each<[string, string]>([
  ['colour=red', 'database.unknown-parameter'],
  ['filter[colour]=red', 'database.unknown-field'],
  ['filter[key]=hidden', 'database.unknown-field'],
  ['sort=key', 'database.unknown-field'],
  ['filter[capacity][contains]=1', 'database.unknown-operator'],
  ['filter[capacity]=many', 'database.invalid-filter'],
  ['filter[openedAt]=yesterday', 'database.invalid-filter'],
  ['filter[manager]=1', 'database.invalid-filter'],
  ['filter[city][isNull]=perhaps', 'database.invalid-filter'],
  ['filter[city][eq][ne]=Oslo', 'database.unknown-parameter'],
  ['filter[city]=Oslo&filter[city]=Rome', 'database.unknown-parameter'],
  ['page[size]=100000', 'database.invalid-page-size'],
  ['page[after]=nowhere', 'database.invalid-cursor'],
  ['include=name', 'database.no-reference'],
  ['filter[any][0][any][0][any][0][any][0][any][0][city]=Oslo', 'database.too-deep'],
  [
    Array.from({ length: 51 }, (_, index) => `filter[any][${index}][city]=Oslo`).join('&'),
    'database.too-many-conditions',
  ],
  ['filter[any][city]=Oslo', 'database.unknown-parameter'],
  ['filter[any][00][city]=Oslo', 'database.unknown-parameter'],
  ['filter[any][0]=Oslo', 'database.unknown-parameter'],
  ['filter[not]=Oslo', 'database.unknown-parameter'],
  ['filter[any][0][key]=hidden', 'database.unknown-field'],
  ['filter[city', 'database.unknown-parameter'],
  ['filter[][city]=Oslo', 'database.unknown-parameter'],
  ['filter[__proto__]=x', 'database.unknown-field'],
  ['trash=only', 'database.unknown-parameter'],
])('?%s is refused as %s', async (query, code) => {
  expect(
    await ask(query).then(
      () => 'none',
      (error: Problem) => [error.code, error.status],
    ),
  ).toEqual([code, 400]);
});
