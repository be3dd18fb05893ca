import type { ActingPerson } from '@tessera/extension';
import type { Problem } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, type TestDatabase, testDatabase } from '../../../testing';
import { Author, Book, shelfExtension, Vault } from '../../../tests/shelf';
import { records } from '../records';
import { facetsOf } from './facets';
import { recordsToPick } from '../reading/pick';

let db: TestDatabase;
let reader: ActingPerson;
let authors: { id: string }[];
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  reader = somebody();
  await db.runAs(db.owner, async () => {
    authors = await records(Author).createMany([
      { name: 'Ann', city: 'Oslo' },
      { name: 'Hidden', city: 'Rome', isPublic: false, mail: 'annex@example.org' },
    ]);
    const [ann, hid] = authors.map(({ id }) => id);
    const books = await records(Book).createMany([
      {
        title: 'The anchor',
        state: 'out',
        author: ann!,
        helpers: [ann!, hid!],
        genres: ['crime', 'love'],
        out: '2026-11-30',
      },
      {
        title: 'Anna',
        state: 'out',
        author: hid!,
        genres: ['love'],
        out: '2026-11-01',
        soldAt: new Date('2026-12-31T23:30:00Z'),
      },
      { title: 'Ant', author: ann!, helpers: [], blurb: 'an' },
      { title: 'Bee', blurb: 'An animal', isFine: true },
      { title: 'Gone', state: 'out' },
    ]);
    await records(Book).trash(books[4]!.id, { version: 1 });
  });
});
afterAll(async () => await db.close());

const facets = async (
  field: string,
  { person = db.owner, ...narrowed }: { person?: ActingPerson; filter?: object; search?: string } = {},
) =>
  (await db.runAs(person, () => facetsOf(Book, { field, ...narrowed }))).map(({ value, text, count }) => [
    value,
    text,
    count,
  ]);

it('counts the values of a field, the most frequent first, empty ones too', async () => {
  expect(await facets('state')).toEqual([
    ['out', 'Out', 2],
    ['planned', 'Planned', 2],
  ]);
  expect(await facets('isFine')).toEqual([
    [false, 'no', 3],
    [true, 'yes', 1],
  ]);
  expect(await facets('genres')).toEqual([
    ['love', 'Love', 2],
    [null, '', 2],
    ['crime', 'Crime', 1],
  ]);
  expect(await facets('out')).toEqual([
    ['2026-11', '2026-11', 2],
    [null, '', 2],
  ]);
  expect((await facets('soldAt'))[1]).toEqual(['2026-12', '2026-12', 1]);
  expect(await facets('blurb').catch((error: Problem) => error.code)).toBe('database.no-facets');
});

it('counts what is listed, and nothing else', async () => {
  expect(await facets('state', { filter: { title: { startsWith: 'An' } } })).toEqual([
    ['out', 'Out', 1],
    ['planned', 'Planned', 1],
  ]);
  expect(await facets('state', { search: 'anchor' })).toEqual([['out', 'Out', 1]]);
  expect(await db.runAs(null, () => facetsOf(Vault, { field: 'code' }))).toEqual([]);
});

it('counts along references, as far as one sees', async () => {
  const [ann, hid] = authors.map(({ id }) => id);
  expect(await facets('author')).toEqual(
    expect.arrayContaining([
      [ann, 'Ann', 2],
      [hid, 'Hidden', 1],
      [null, '', 1],
    ]),
  );
  expect(await facets('author', { person: reader })).toContainEqual([hid, `…${hid!.slice(-8)}`, 1]);
  expect(await facets('helpers')).toHaveLength(3);
  expect(await facets('author.city')).toEqual([
    ['Oslo', 'Oslo', 2],
    ['Rome', 'Rome', 1],
    [null, '', 1],
  ]);
  expect(await facets('author.city', { person: reader })).toEqual([
    ['Oslo', 'Oslo', 2],
    [null, '', 2],
  ]);
  const refused = (field: string, person = reader) => facets(field, { person }).catch((error: Problem) => error.code);
  expect(await refused('author.mail')).toBe('database.unknown-field');
  expect(await refused('helpers.city')).toBe('database.no-facets');
  expect(await refused('pages')).toBe('database.no-facets');
});

it('offers to a picker what begins with the words first, then what has them', async () => {
  const pick = async (
    options: Parameters<typeof recordsToPick>[1],
    person = db.owner,
    entity: typeof Book | typeof Author = Book,
  ) =>
    (await db.runAs(person, () => recordsToPick(entity, { fields: [entity.title!], ...options }))).map(
      (row) => row[entity.title!],
    );
  expect(await pick({ search: 'an' })).toEqual(['Anna', 'Ant', 'Bee', 'The anchor']);
  expect(await pick({ search: 'an', size: 2 })).toEqual(['Anna', 'Ant']);
  expect(await pick({})).toEqual(['Bee', 'Ant', 'Anna', 'The anchor']);
  expect(await pick({ search: 'an%' })).toEqual([]);
  expect(await pick({ ids: [authors[0]!.id, authors[1]!.id, 'x'] }, reader, Author)).toEqual(['Ann']);
  expect(await pick({ search: 'ann' }, db.owner, Author)).toEqual(['Ann', 'Hidden']);
  expect(await pick({ search: 'ann' }, reader, Author)).toEqual(['Ann']);
});
