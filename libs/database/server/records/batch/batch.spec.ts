import type { ActingPerson } from '@tessera/extension';
import { Problem, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countStatements, somebody, type TestDatabase, testDatabase } from '../../../testing';
import { Author, Book, Loan, shelfExtension } from '../../../tests/shelf';
import { records } from '../records';
import type { BatchOf } from './wanted-batch';

type Wanted = BatchOf<typeof Book>;

let db: TestDatabase;
let reader: ActingPerson;
let author: string;
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  reader = somebody();
});
afterAll(async () => await db.close());
beforeEach(async () => {
  await db.database.query('TRUNCATE shelf_book, shelf_author CASCADE');
  author = (await db.runAs(db.owner, () => records(Author).create({ name: 'Ann' }))).id;
});

const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);
const batch = (wanted: Wanted, person = db.owner) => db.runAs(person, () => records(Book).batch(wanted));
const make = (...titles: string[]) =>
  asOwner(() => records(Book).createMany(titles.map((title) => ({ title, author }))));
const titles = async () =>
  (await asOwner(() => records(Book).list({ sort: ['title'] }))).data.map(({ title }) => title).join('');
const refusal = async (wanted: Wanted, person = db.owner) => {
  const error: unknown = await batch(wanted, person).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error('was not refused', { cause: error });
  return error;
};
const errorsOf = async (wanted: Wanted, person = db.owner) => {
  const { code, status, errors } = await refusal(wanted, person);
  expect([code, status]).toEqual(['database.invalid-batch', 422]);
  return Object.fromEntries(errors.map((error) => [error.path, error.code]));
};

it('deletes, changes and creates in one go, each in its own fields', async () => {
  const [a, b, c] = await make('A', 'B', 'C');
  const { created, changed, deleted } = await batch({
    create: [{ title: 'C', author }, { title: 'D' }],
    change: [
      { id: b!.id, version: 1, values: { pages: 7, genres: ['love'] } },
      { id: a!.id, version: 1, values: { title: 'AA', price: '1.50', blurb: null } },
    ],
    delete: [{ id: c!.id, version: 1 }],
  });
  expect(created).toMatchObject([{ title: 'C', version: 1 }, { title: 'D' }]);
  expect(changed).toMatchObject([
    { id: b!.id, version: 2, title: 'B', pages: 7, genres: ['love'], price: null },
    { id: a!.id, version: 2, title: 'AA', pages: null, genres: null, price: '1.50' },
  ]);
  expect(deleted).toEqual([c!.id]);
  expect(await titles()).toBe('AABCD');
  expect(await asOwner(() => records(Book).get(c!.id, { trash: 'only' }))).toMatchObject({ version: 2 });
  await batch({ delete: [{ id: c!.id, version: 2 }], forGood: true });
  expect(await asOwner(() => records(Book).count({ trash: 'with' }))).toBe(4);
});

it('takes as many statements for a thousand records as for one', async () => {
  const count = async (size: number) => {
    const made = await asOwner(() =>
      records(Book).createMany(Array.from({ length: 2 * size }, (_, index) => ({ title: `${size} ${index}` }))),
    );
    const { statements } = await countStatements(() =>
      batch({
        create: Array.from({ length: size }, (_, index) => ({ title: `new ${size} ${index}` })),
        change: made.slice(0, size).map(({ id }, index) => ({ id, version: 1, values: { pages: index + 1 } })),
        delete: made.slice(size).map(({ id }) => ({ id, version: 1 })),
      }),
    );
    return statements.length;
  };
  expect([await count(1), await count(330)]).toEqual([4, 4]);
  const tooMany = { create: Array.from({ length: 1001 }, () => ({ title: 'x' })) };
  expect((await refusal(tooMany)).code).toBe('database.too-many-rows');
});

describe('says of each row what is wrong with it, and writes none', () => {
  it('where values are not what they must be', async () => {
    const [a] = await make('A');
    const errors = await errorsOf({
      create: [{ title: 'Fine' }, { title: '' }, { title: 'x', pages: 0, nothing: 1 } as never],
      change: [{ id: a!.id, version: 1, values: { pages: -1, state: 'lost' as never } }],
    });
    expect(errors).toEqual({
      'create.1.title': 'required',
      'create.2.pages': 'too-small',
      'create.2.nothing': 'unknown-field',
      'change.0.values.pages': 'too-small',
      'change.0.values.state': 'invalid-value',
    });
    expect(await titles()).toBe('A');
  });

  it('where records are missing, newer, twice or without a version', async () => {
    const [a, b, c] = await make('A', 'B', 'C');
    await asOwner(() => records(Book).change(b!.id, { pages: 3 }, { version: 1 }));
    const wanted: Wanted = {
      change: [
        { id: uuidv7(), version: 1, values: {} },
        { id: b!.id, version: 1, values: { pages: 5 } },
        { id: c!.id, values: {} },
        { id: 'x', version: 1, values: {} },
      ],
      delete: [
        { id: a!.id, version: 1 },
        { id: a!.id, version: 1 },
        { id: c!.id, version: 0 },
      ],
    };
    expect(await errorsOf(wanted)).toEqual({
      'change.0': 'not-found',
      'change.1.version': 'changed',
      'change.2.version': 'version-required',
      'change.3': 'not-found',
      'delete.1': 'twice',
      'delete.2.version': 'invalid-version',
    });
    expect((await refusal(wanted)).members['current']).toMatchObject({ [b!.id]: { version: 2, pages: 3 } });
  });

  it('where the database finds it taken, by others or by one another, missing or still in use', async () => {
    const [a, b] = await make('A', 'B', 'C');
    await asOwner(() => records(Loan).create({ book: b!.id }));
    const create = [...'DEAFDGH'].map((title) => ({ title, author }));
    const lost = { title: 'Z', author: uuidv7() };
    expect(
      await errorsOf({
        create: [...create, lost],
        change: [{ id: a!.id, version: 1, values: { title: 'C' } }],
        delete: [{ id: b!.id, version: 1 }],
        forGood: true,
      }),
    ).toEqual({
      'delete.0': 'still-used',
      'change.0.values.title': 'taken',
      'change.0.values.author': 'taken',
      'create.2.title': 'taken',
      'create.2.author': 'taken',
      'create.4.title': 'taken',
      'create.4.author': 'taken',
      'create.7.author': 'missing',
    });
    expect(await titles()).toBe('ABC');
  });

  it('where policies do not allow it, before or after', async () => {
    const [fine, open] = await make('A', 'B');
    await asOwner(() => records(Book).change(fine!.id, { isFine: true }, { version: 1 }));
    expect(
      await errorsOf(
        {
          create: [{ title: 'C' }, { title: 'D', state: 'out' }],
          change: [{ id: open!.id, version: 1, values: { isFine: true } }],
        },
        reader,
      ),
    ).toEqual({ 'create.1': 'not-allowed', 'change.0': 'not-allowed' });
    expect(
      await errorsOf(
        { change: [{ id: fine!.id, version: 2, values: { pages: 1 } }], delete: [{ id: open!.id, version: 1 }] },
        reader,
      ),
    ).toEqual({ 'change.0': 'not-allowed', 'delete.0': 'not-allowed' });
    expect(await titles()).toBe('AB');
  });
});
