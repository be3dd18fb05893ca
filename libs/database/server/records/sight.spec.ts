import type { ActingPerson } from '@tessera/extension';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countStatements } from '../connection/statements';
import { somebody, type TestDatabase, testDatabase } from '../../testing';
import { Artist, exampleExtension, Venue } from '../../tests/example';
import { Book, shelfExtension } from '../../tests/shelf';
import { records } from './records';
import { type PlacedSight, seesAny, seesAnySince, sightOf } from './sight';

/** Clubs are seen by everybody, other venues by their managers; see `venueAccess`. */
let db: TestDatabase;
let stranger: ActingPerson;
beforeAll(async () => {
  db = await testDatabase([exampleExtension, shelfExtension]);
  stranger = somebody();
});
afterAll(async () => await db.close());

const asSystem = <T>(fn: () => Promise<T>) => db.runAsSystem(fn);
const forget = () => db.database.query('DELETE FROM database_change');
/** The ids of the changes of venues that `work` makes. */
const changesOf = async (work: () => Promise<unknown>) => {
  await forget();
  await work();
  const found = await db.database.query<{ id: string }>(
    "SELECT id FROM database_change WHERE entity = 'example.venue'",
  );
  return found.map(({ id }) => id);
};
const seen = async (work: () => Promise<unknown>, people: readonly ActingPerson[] = [db.owner, stranger]) =>
  (await sightOf(db.database, Venue, await changesOf(() => asSystem(work)), people)).map(({ as }) => as);

it('a change is seen by who may see the record, and by nobody else', async () => {
  const [club, hall] = await asSystem(() =>
    records(Venue).createMany([
      { name: 'Club', kind: 'club' },
      { name: 'Hall', kind: 'hall' },
    ]),
  );
  expect(await seen(() => records(Venue).change(club!.id, { city: 'Oslo' }))).toEqual([['changed', 'changed']]);
  expect(await seen(() => records(Venue).change(hall!.id, { city: 'Oslo' }))).toEqual([['changed', null]]);
  expect(await seen(() => records(Venue).remove(club!.id))).toEqual([['deleted', 'deleted']]);
  expect(await seen(() => records(Venue).remove(hall!.id))).toEqual([['deleted', null]]);
});

it('a record that comes into sight is new there, and one that leaves it is gone', async () => {
  const { id } = await asSystem(() => records(Venue).create({ name: 'Moving', kind: 'hall' }));
  expect(await seen(() => records(Venue).change(id, { kind: 'club' }))).toEqual([['changed', 'created']]);
  expect(await seen(() => records(Venue).change(id, { kind: 'hall' }))).toEqual([['changed', 'deleted']]);
});

it('several changes of one record are one, from what it was to what it is', async () => {
  const { id } = await asSystem(() => records(Venue).create({ name: 'Busy', kind: 'club' }));
  const twice = async () => {
    await records(Venue).change(id, { kind: 'hall' });
    await records(Venue).change(id, { kind: 'club', city: 'Rome' });
  };
  expect(await seen(twice)).toEqual([['changed', 'changed']]);
  const shortLife = async () => {
    const born = await records(Venue).create({ name: 'Mayfly', kind: 'club' });
    await records(Venue).remove(born.id);
  };
  expect(await seen(shortLife)).toEqual([[null, null]]);
});

it('a value that was empty before is empty in what it was', async () => {
  const artist = await asSystem(() => records(Artist).create({ name: 'Ella' }));
  const manager: ActingPerson = { id: artist.id, name: 'Ella', isOwner: false };
  const { id } = await asSystem(() => records(Venue).create({ name: 'Unmanaged', kind: 'hall' }));
  expect(await seen(() => records(Venue).change(id, { manager: artist.id }), [manager])).toEqual([['created']]);
  expect(await seen(() => records(Venue).change(id, { manager: null }), [manager])).toEqual([['deleted']]);
});

it('says the version of now and who did it', async () => {
  const { id } = await asSystem(() => records(Venue).create({ name: 'Signed' }));
  const changes = await changesOf(() =>
    db.runAs(db.owner, () => records(Venue).change(id, { city: 'Bonn' }, { version: 1 })),
  );
  expect(await sightOf(db.database, Venue, changes, [db.owner])).toEqual([
    { record: id, version: 2, by: db.owner.id, as: ['changed'] },
  ]);
});

it('costs one statement for many records and people, and one more for each fifty different conditions', async () => {
  const many = Array.from({ length: 40 }, (_each, n) => ({ name: `Many ${n}` }));
  const changes = await changesOf(() => asSystem(() => records(Venue).createMany(many)));
  const costs = (people: readonly ActingPerson[]) =>
    countStatements(() => sightOf(db.database, Venue, changes, people));
  expect((await costs([db.owner, db.owner, stranger])).statements).toHaveLength(1);
  const { statements, result } = await costs(Array.from({ length: 60 }, () => somebody()));
  expect(statements).toHaveLength(2);
  expect(result.map(({ as }) => as)).toEqual(many.map(() => Array.from({ length: 60 }, () => null)));
});

it('of very many changes it is told whether any is in sight, or was', async () => {
  await forget();
  const from = '00000000-0000-7000-8000-000000000000';
  const ask = () => seesAnySince(db.database, Venue, from, [db.owner, stranger]);
  expect(await ask()).toEqual([false, false]);
  const hall = await asSystem(() => records(Venue).create({ name: 'One hall', kind: 'hall' }));
  expect(await ask()).toEqual([true, false]);
  await asSystem(() => records(Venue).change(hall.id, { kind: 'club' }));
  await forget();
  await asSystem(() => records(Venue).change(hall.id, { kind: 'hall' }));
  expect(await ask()).toEqual([true, true]);
});

it('who may see nothing of an entity learns nothing of it', async () => {
  await forget();
  await asSystem(() => records(Artist).create({ name: 'Hidden' }));
  const [change] = await db.database.query<{ id: string }>('SELECT id FROM database_change');
  expect(await sightOf(db.database, Artist, [change!.id], [stranger])).toEqual([]);
});

it('what was thrown away is gone, and what is taken back is new again', async () => {
  const { id } = await asSystem(() => records(Book).create({ title: 'Kept' }));
  const looks = async (work: () => Promise<unknown>) => {
    await forget();
    await asSystem(work);
    const [change] = await db.database.query<{ id: string }>(
      "SELECT id FROM database_change WHERE entity = 'shelf.book'",
    );
    const [seen] = await sightOf(db.database, Book, [change!.id], [db.owner]);
    return seen?.as;
  };
  expect(await looks(() => records(Book).trash(id))).toEqual(['deleted']);
  expect(await looks(() => records(Book).restore(id))).toEqual(['created']);
});

it('rights in places are asked of where a record lies, and of where it lay', async () => {
  const byCity: PlacedSight = {
    places: ({ name }) => (name === 'Guard' ? [hall] : []),
    sql: (alias, ids) => `${alias}.parent = ANY (${ids})`,
  };
  const [hall, room] = (
    await asSystem(() => records(Venue).createMany([{ name: 'The hall' }, { name: 'A room' }]))
  ).map(({ id }) => id) as [string, string];
  const guard = somebody('Guard');
  const looks = async (values: { parent?: string | null; city?: string }) => {
    const changes = await changesOf(() => asSystem(() => records(Venue).change(room, values)));
    const [seen] = await sightOf(db.database, Venue, changes, [guard, stranger], byCity);
    const since = await seesAnySince(db.database, Venue, changes[0]!, [guard, stranger], byCity);
    return [seen!.as, since];
  };
  expect(await looks({ city: 'Oslo' })).toEqual([
    [null, null],
    [false, false],
  ]);
  expect(await looks({ parent: hall })).toEqual([
    ['created', null],
    [true, false],
  ]);
  expect(await looks({ city: 'Rome' })).toEqual([
    ['changed', null],
    [true, false],
  ]);
  expect(await looks({ parent: null })).toEqual([
    ['deleted', null],
    [true, false],
  ]);
  expect([seesAny(db.database, Artist, guard, byCity), seesAny(db.database, Artist, stranger, byCity)]).toEqual([
    true,
    false,
  ]);
});
