import { Problem, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements, type TestDatabase, testDatabase } from '../../../testing';
import { Artist, exampleExtension, Venue } from '../../../tests/example';
import type { Filter, ListOptions, Sort } from '../query/query-types';
import { records } from '../records';

type VenueList = ListOptions<typeof Venue, 'name'>;
let db: TestDatabase;
let managers: { id: string }[];

const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);
const names = async (filter: Filter<typeof Venue>, sort: Sort<typeof Venue>[] = ['name']) =>
  (await asOwner(() => records(Venue).list({ filter, sort }))).data.map(({ name }) => name);
const codeOf = async (options: object) =>
  await asOwner(() => records(Venue).list(options as VenueList)).then(
    () => 'none',
    (error: unknown) => (error as Problem).code,
  );

beforeAll(async () => {
  db = await testDatabase([exampleExtension]);
  managers = await asOwner(() =>
    records(Artist).createMany([
      { name: 'Ann', fee: '10.50', joinedAt: new Date('2020-01-02T03:04:05.678Z') },
      { name: 'Bob' },
    ]),
  );
  const venues = [
    { name: 'Ångström', city: 'Oslo', capacity: 100, path: '/a', tags: ['jazz' as const] },
    {
      name: 'angel',
      city: 'Oslo',
      capacity: null,
      path: '/a/b',
      manager: managers[0]!.id,
      guests: managers.map(({ id }) => id),
    },
    {
      name: 'Zebra',
      city: 'Rome',
      capacity: 300,
      path: '/b',
      manager: managers[1]!.id,
      openedAt: new Date('2000-01-01T00:00:00.000Z'),
    },
    {
      name: 'b_r 100%',
      city: null,
      capacity: 100,
      path: '/B',
      tags: ['jazz' as const, 'rock' as const],
      kind: 'club' as const,
    },
  ];
  await asOwner(() => records(Venue).createMany(venues));
});
afterAll(async () => await db.close());

describe('filters', () => {
  it.each<[string, Filter<typeof Venue>, string[]]>([
    ['a value', { city: 'Oslo' }, ['angel', 'Ångström']],
    ['empty', { city: null }, ['b_r 100%']],
    ['not equal, empty included', { city: { ne: 'Oslo' } }, ['b_r 100%', 'Zebra']],
    ['one of several', { city: { in: ['Rome', 'Oslo'] } }, ['angel', 'Ångström', 'Zebra']],
    ['none of several, empty included', { capacity: { notIn: [100] } }, ['angel', 'Zebra']],
    ['a range', { capacity: { gte: 100, lt: 300 } }, ['Ångström', 'b_r 100%']],
    ['a moment', { openedAt: { lte: new Date('2000-01-01T00:00:00.000Z') } }, ['Zebra']],
    ['words inside, in any case', { name: { contains: 'ZEB' } }, ['Zebra']],
    ['signs that are wild cards elsewhere', { name: { contains: '_r 100%' } }, ['b_r 100%']],
    ['the beginning of a path, exactly', { path: { startsWith: '/b' } }, ['Zebra']],
    ['the beginning of words, in any case', { name: { startsWith: 'ANG' } }, ['angel']],
    ['not empty', { manager: { isNull: false } }, ['angel', 'Zebra']],
    ['one among several', { tags: { has: 'rock' } }, ['b_r 100%']],
    ['either of two', { any: [{ city: 'Rome' }, { kind: 'club' }] }, ['b_r 100%', 'Zebra']],
    ['all of two', { all: [{ city: 'Oslo' }, { not: { capacity: null } }] }, ['Ångström']],
    ['anything but', { not: { city: 'Oslo' } }, ['b_r 100%', 'Zebra']],
  ])('by %s', async (_what, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('refuse what does not exist and what one may not see in the same words', async () => {
    const refusal = async (name: string) =>
      await asOwner(() => records(Venue).list({ filter: { [name]: 'x' } })).catch((error: Problem) => [
        error.code,
        error.status,
        error.title.replaceAll(name, '…'),
      ]);
    expect(await refusal('nothing')).toEqual(['database.unknown-field', 400, 'There is no field "…" here.']);
    expect(await refusal('key')).toEqual(await refusal('nothing'));
  });

  it('refuse operators that the field does not understand and values it can never have', async () => {
    expect(await codeOf({ filter: { capacity: { contains: '1' } } })).toBe('database.unknown-operator');
    expect(await codeOf({ filter: { capacity: { near: 3 } } })).toBe('database.unknown-operator');
    expect(await codeOf({ filter: { capacity: 'many' } })).toBe('database.invalid-filter');
    expect(await codeOf({ filter: { capacity: 2 ** 40 } })).toBe('database.invalid-filter');
    expect(await codeOf({ filter: { manager: "' OR true" } })).toBe('database.invalid-filter');
    expect(await codeOf({ filter: { name: 'a\0' } })).toBe('database.invalid-filter');
    expect(await codeOf({ filter: { openedAt: new Date(Number.NaN) } })).toBe('database.invalid-filter');
    expect(await codeOf({ sort: ['rent'] })).toBe('database.unsortable-field');
    expect(await codeOf({ sort: ['-key'] })).toBe('database.unknown-field');
    expect(await codeOf({ fields: ['key'] })).toBe('database.unknown-field');
    expect(await codeOf({ page: { size: 0 } })).toBe('database.invalid-page-size');
  });
});

describe('order', () => {
  it('of words is that of people, of paths that of bytes', async () => {
    expect(await names({}, ['name'])).toEqual(['angel', 'Ångström', 'b_r 100%', 'Zebra']);
    expect((await asOwner(() => records(Venue).list({ sort: ['path'] }))).data.map(({ path }) => path)).toEqual([
      '/B',
      '/a',
      '/a/b',
      '/b',
    ]);
  });

  it('is the same forwards, backwards and in pieces, whatever is empty or equal', async () => {
    const sorts: Sort<typeof Venue>[][] = [
      [],
      ['capacity'],
      ['-capacity'],
      ['city', '-capacity'],
      ['-city', 'name'],
      ['-name'],
      ['openedAt', 'kind'],
      ['-createdAt'],
      ['-id'],
    ];
    for (const sort of sorts) {
      const whole = (await asOwner(() => records(Venue).list({ sort }))).data.map(({ id }) => id);
      expect(whole, sort.join()).toHaveLength(4);
      const forwards: string[] = [];
      const starts: (string | null)[] = [];
      let after: string | null = null;
      do {
        const { data, page } = await asOwner(() => records(Venue).list({ sort, page: { size: 1, after } }));
        forwards.push(...data.map(({ id }) => id));
        starts.push(page.previous);
        after = page.next;
      } while (after);
      expect(forwards, sort.join()).toEqual(whole);
      const backwards: string[] = [];
      for (let before = starts.at(-1)!; before;) {
        const { data, page } = await asOwner(() => records(Venue).list({ sort, page: { size: 2, before } }));
        backwards.unshift(...data.map(({ id }) => id));
        before = page.previous!;
      }
      expect(backwards, sort.join()).toEqual(whole.slice(0, -1));
    }
  });

  it('does not lose its place when the records there are deleted or others come', async () => {
    const made = await asOwner(() => records(Artist).createMany(['m1', 'm2', 'm3'].map((name) => ({ name }))));
    const first = await asOwner(() =>
      records(Artist).list({ filter: { name: { startsWith: 'm' } }, sort: ['name'], page: { size: 2 } }),
    );
    await asOwner(() => records(Artist).remove(made[1]!.id, { version: 1 }));
    await asOwner(() => records(Artist).create({ name: 'm0' }));
    const second = await asOwner(() =>
      records(Artist).list({
        filter: { name: { startsWith: 'm' } },
        sort: ['name'],
        page: { size: 2, after: first.page.next },
      }),
    );
    expect(second.data.map(({ name }) => name)).toEqual(['m3']);
  });

  it('refuses places of other lists and forged ones', async () => {
    const { page } = await asOwner(() => records(Venue).list({ sort: ['name'], page: { size: 1 } }));
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const after of [
      page.next!,
      'x',
      forged(['capacity,id', "1' OR true", uuidv7()]),
      forged(['capacity,id', 1]),
      forged(null),
    ]) {
      expect(await codeOf({ sort: ['capacity'], page: { after } })).toBe('database.invalid-cursor');
    }
    for (const at of [
      '0000-01-01T00:00:00.000Z',
      '2026-02-30T00:00:00.000Z',
      '-000001-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z\0',
    ]) {
      const after = forged(['openedAt,id', at, uuidv7()]);
      expect([at, await codeOf({ sort: ['openedAt'], page: { after } })]).toEqual([at, 'database.invalid-cursor']);
    }
    for (const day of ['0000-01-01', '2026-02-30']) {
      const list = asOwner(() =>
        records(Artist).list({ sort: ['born'], page: { after: forged(['born,id', day, uuidv7()]) } }),
      );
      await expect(list, day).rejects.toMatchObject({ code: 'database.invalid-cursor' });
    }
  });
});

describe('statements', () => {
  it('are one for a list and one more for all that its references lead to, however many rows there are', async () => {
    const { result, statements } = await countStatements(() =>
      asOwner(() => records(Venue).list({ sort: ['name'], include: ['manager', 'guests', 'parent'] })),
    );
    expect(statements).toHaveLength(2);
    const angel = result.data.find(({ name }) => name === 'angel')!;
    const manager = result.included['manager']!.get(angel.manager!);
    expect(manager).toEqual(await asOwner(() => records(Artist).get(angel.manager!)));
    expect(result.data.every(({ manager: id }) => id === null || result.included['manager']!.has(id))).toBe(true);
    expect([...result.included['guests']!.keys()].sort()).toEqual(managers.map(({ id }) => id).sort());
  });

  it('are one for a record, a count, a creation, a change and the removal of what stands alone', async () => {
    const counted = async (work: () => Promise<unknown>) =>
      (await countStatements(() => asOwner(work))).statements.length;
    const { id } = await asOwner(() => records(Artist).create({ name: 'Counted' }));
    expect(await counted(() => records(Artist).get(id))).toBe(1);
    expect(await counted(() => records(Artist).count())).toBe(1);
    expect(await counted(() => records(Artist).create({ name: 'Another' }))).toBe(1);
    expect(await counted(() => records(Artist).change(id, { name: 'Changed' }, { version: 1 }))).toBe(1);
    const venue = await asOwner(() => records(Venue).create({ name: 'Counted' }));
    expect(await counted(() => records(Venue).remove(venue.id, { version: 1 }))).toBe(1);
  });

  it('are none for those who may see nothing', async () => {
    expect((await countStatements(() => db.runAs(null, () => records(Artist).list()))).statements).toEqual([]);
  });

  it('read only the fields that are wanted', async () => {
    const { result, statements } = await countStatements(() =>
      asOwner(() => records(Venue).list({ fields: ['name'], sort: ['-capacity'], page: { size: 1 } })),
    );
    expect(Object.keys(result.data[0]!).sort()).toEqual(['id', 'name', 'version']);
    expect(statements[0]).not.toContain('"city"');
  });
});

it('searches for all words in the fields that are searched', async () => {
  const found = async (search: string) =>
    (await asOwner(() => records(Venue).list({ search, sort: ['name'] }))).data.map(({ name }) => name);
  expect(await found('oslo ANG')).toEqual(['angel', 'Ångström'].filter((name) => /ang/i.test(name)));
  expect(await found('%')).toEqual(['b_r 100%']);
  expect(await found('oslo rome')).toEqual([]);
});

it('counts a total to ten thousand', async () => {
  const total = async (search: string) =>
    (await asOwner(() => records(Artist).list({ search, total: true, page: { size: 1 } }))).page.total;
  await asOwner(() => records(Artist).createMany(Array.from({ length: 10_000 }, () => ({ name: 'crowd' }))));
  expect(await total('crowd')).toBe(10_000);
  await asOwner(() => records(Artist).create({ name: 'crowd' }));
  expect(await total('crowd')).toBe('10000+');
});

it('walks through all of a list', async () => {
  const seen = await asOwner(async () => {
    let count = 0;
    for await (const { name } of records(Artist).each({ filter: { name: 'crowd' } })) count += Number(name === 'crowd');
    return count;
  });
  expect(seen).toBe(10_001);
});
