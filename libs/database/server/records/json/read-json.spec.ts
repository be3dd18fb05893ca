import { type Problem, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countStatements, type TestDatabase, testDatabase } from '../../../testing';
import { Artist, exampleExtension, Venue } from '../../../tests/example';
import type { ListOptions } from '../query/query-types';
import { records } from '../records';
import { readJsonPage, readJsonRecord } from './read-json';
import { rowOfJson } from './row-of-json';

type VenueList = ListOptions<typeof Venue, never>;
let db: TestDatabase;
let ids: string[];

const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);
const asVisitor = <T>(fn: () => Promise<T>) => db.runAs(null, fn);
/** As values travel: a `Date` by its `toJSON`. */
const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
/** The same question as values and as text. */
const both = async (options: VenueList) => {
  const [values, text] = [await records(Venue).list(options), await readJsonPage(Venue, options)];
  const included = Object.fromEntries(
    Object.entries(values.included).map(([path, found]) => [path, Object.fromEntries(found)]),
  );
  return [
    json({ data: values.data, page: values.page, included }),
    { data: JSON.parse(text.data), page: text.page, included: JSON.parse(text.included ?? '{}') },
  ];
};

beforeAll(async () => {
  db = await testDatabase([exampleExtension]);
  ids = await asOwner(async () => {
    const artists = await records(Artist).createMany([
      { name: 'Ann "A"', fee: '10.50', born: '1999-12-31', joinedAt: new Date('2020-01-02T03:04:05.678Z') },
      { name: 'Bøb \\ "\t"', notes: { a: [1, null, 'x'] }, fee: '99999999999999999.10' },
    ]);
    const [ann, bob] = artists.map(({ id }) => id) as [string, string];
    const hall = await records(Venue).create({
      name: 'Hall',
      city: 'Oslo',
      manager: ann,
      guests: [bob, ann],
      openedAt: new Date('0999-01-01T00:00:00.005Z'),
      opening: { from: '09:00', since: new Date('2000-06-01T12:00:00.000Z') },
      rent: { amount: 12_345, currency: 'NOK' },
    });
    const club = await records(Venue).create({ name: 'Club', kind: 'club', tags: ['jazz', 'rock'], parent: hall.id });
    const other = await records(Venue).create({ name: 'Other', capacity: 0, manager: bob, parent: club.id });
    return [hall.id, club.id, other.id];
  });
});
afterAll(async () => await db.close());

it.each<VenueList>([
  {},
  { sort: ['-capacity', 'name'] },
  { sort: ['manager.name'], include: ['manager', 'guests'] },
  { include: ['parent.parent.manager', 'guests'] },
  { fields: ['name' as never], sort: ['city'], include: ['manager'] },
  { filter: { city: 'Oslo' }, total: true },
  { filter: { name: 'Nothing' }, include: ['manager'] },
  { search: 'hall' },
])('a page is the same as text and as values: %j', async (options) => {
  const [values, text] = await asOwner(() => both(options));
  expect(text).toEqual(values);
});

it('cursors lead through a list and back as those of values do', async () => {
  await asOwner(async () => {
    const page = (more: object) => ({ sort: ['-city', 'name'], page: { size: 1, ...more } }) as VenueList;
    let after: string | null = null;
    const seen: unknown[] = [];
    do {
      const [values, text] = await both(page({ after }));
      expect(text).toEqual(values);
      const { data, page: place } = text as { data: unknown[]; page: { next: string | null } };
      seen.push(...data);
      after = place.next;
      if (seen.length === 2) {
        const [before, same] = await both(page({ before: (text as { page: { previous: string } }).page.previous }));
        expect(same).toEqual(before);
      }
    } while (after);
    expect(seen).toHaveLength(3);
  });
});

it('what one may not see is not there, however it is asked for', async () => {
  await asVisitor(async () => {
    const [values, text] = await both({ include: ['manager', 'parent'] });
    expect(text).toEqual(values);
    expect(text).toMatchObject({ data: [{ name: 'Club' }], included: { manager: {}, parent: {} } });
    expect(JSON.stringify(text)).not.toContain('"key"');
  });
});

it('a page with all that is included is one statement, and so is a record with what one may do', async () => {
  await asOwner(async () => {
    const page = await countStatements(() => readJsonPage(Venue, { include: ['manager', 'guests', 'parent.manager'] }));
    expect(page.statements).toHaveLength(1);
    const conditions = [{ where: { city: 'Oslo' } }, { where: { city: 'Rome' } }];
    const one = await countStatements(() => readJsonRecord(Venue, ids[0]!, { include: ['manager'], conditions }));
    expect(one.statements).toHaveLength(1);
    expect(one.result).toMatchObject({ version: 1, fulfils: [true, false] });
    expect(JSON.parse(one.result.data)).toEqual(json(await records(Venue).get(ids[0]!)));
  });
});

it('a record that is not there, is hidden or is no id is refused alike', async () => {
  const codeOf = async (id: string) =>
    await asVisitor(() => readJsonRecord(Venue, id)).catch((error: unknown) => (error as Problem).code);
  expect(await Promise.all([ids[0]!, uuidv7(), 'no id'].map(codeOf))).toEqual(Array(3).fill('example.venue-not-found'));
});

it('becomes values again', async () => {
  await asOwner(async () => {
    const { data } = await readJsonRecord(Venue, ids[0]!);
    expect(rowOfJson(Venue, JSON.parse(data))).toEqual(await records(Venue).get(ids[0]!));
  });
});
