import type { ActingPerson } from '@tessera/extension';
import { type Problem, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { historyOf } from '../../history/history-of';
import { somebody, type TestDatabase, testDatabase } from '../../../testing';
import { Author, Book, Loan, shelfExtension } from '../../../tests/shelf';
import { listQuery } from '../query/list-query';
import { recordsById } from '../reading/include';
import { records } from '../records';
import { emptyTrash } from './empty-trash';

let db: TestDatabase;
let reader: ActingPerson;
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  reader = somebody();
});
afterAll(async () => await db.close());
beforeEach(() => db.database.query('TRUNCATE shelf_book, shelf_author CASCADE'));

const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);
const make = (title: string, values: object = {}) => asOwner(() => records(Book).create({ title, ...values }));
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Problem) => error.code,
  );
const titles = async (query: Record<string, string>) => {
  const { data } = await asOwner(async () => await records(Book).list(listQuery(Book, { sort: 'title', ...query })));
  return data.map((row) => (row as unknown as { title: string }).title).join('');
};

it('what is thrown away is seen by no read that does not ask for it', async () => {
  const { id } = await make('A');
  const other = await make('B', { sequelOf: id });
  const thrown = await asOwner(() => records(Book).trash(id, { version: 1 }));
  expect(thrown).toMatchObject({ version: 2, trashedBy: db.owner.id, trashedAt: expect.any(Date) as Date });
  expect(await titles({})).toBe('B');
  expect(await titles({ search: 'A' })).toBe('');
  expect(await titles({ trash: 'only' })).toBe('A');
  expect(await titles({ trash: 'with' })).toBe('AB');
  expect(await titles({ 'filter[sequelOf.title]': 'A' })).toBe('');
  await asOwner(async () => {
    expect(await records(Book).count()).toBe(1);
    expect(await records(Book).find({ id })).toBeNull();
    expect(await code(records(Book).get(id))).toBe('shelf.book-not-found');
    expect(await records(Book).get(id, { trash: 'only' })).toMatchObject({ id });
    expect(await records(Book).exists({ id }, { trash: 'with' })).toBe(true);
    expect(await code(records(Book).change(id, { title: 'C' }, { version: 2 }))).toBe('shelf.book-not-found');
    expect((await records(Book).list({ include: ['sequelOf'] })).included['sequelOf']!.size).toBe(0);
    expect((await recordsById(new Map([[Book.name, new Set([id, other.id])]]))).get(Book.name)!.size).toBe(1);
  });
});

it('makes room for another of the same name, and comes back only where there is room', async () => {
  const { id: author } = await asOwner(() => records(Author).create({ name: 'Ann' }));
  const { id } = await make('A', { author });
  expect(await code(make('A', { author }))).toBe('database.taken');
  await asOwner(() => records(Book).trash(id, { version: 1 }));
  const second = await make('A', { author });
  const clash = await asOwner(() => records(Book).restore(id, { version: 2 })).catch((error: Problem) => error);
  expect(clash).toMatchObject({
    code: 'database.taken',
    errors: [{ path: 'title' }, { path: 'author' }],
  });
  await asOwner(() => records(Book).remove(second.id, { version: 1 }));
  expect(await asOwner(() => records(Book).restore(id, { version: 2 }))).toMatchObject({
    version: 3,
    trashedAt: null,
    trashedBy: null,
  });
});

it('is in the history, both ways', async () => {
  const { id } = await make('A');
  await asOwner(async () => {
    await records(Book).trash(id, { version: 1 });
    await records(Book).restore(id, { version: 2 });
    const [back, thrown] = await historyOf(Book, id);
    expect(thrown).toMatchObject({
      operation: 'changed',
      person: db.owner.id,
      changes: [{ field: 'trashedAt', from: null }],
    });
    expect(back).toMatchObject({ operation: 'changed', changes: [{ field: 'trashedAt', to: null }] });
  });
});

it('needs the right to delete and the version, and nobody sets by hand when it was', async () => {
  const { id } = await make('A');
  const asReader = (fn: () => Promise<unknown>) => code(db.runAs(reader, fn));
  expect(await asReader(() => records(Book).trash(id))).toBe('shelf.book-version-required');
  expect(await asReader(() => records(Book).trash(id, { version: 1 }))).toBe('database.not-allowed');
  expect(await code(asOwner(() => records(Book).trash(id, { version: 7 })))).toBe('shelf.book-changed');
  expect(await code(asOwner(() => records(Book).restore(id, { version: 1 })))).toBe('shelf.book-not-found');
  expect(await code(asOwner(() => records(Book).trash(uuidv7(), { version: 1 })))).toBe('shelf.book-not-found');
  for (const name of ['trashedAt', 'trashedBy', 'version', 'createdAt', 'updatedAt', 'keptBySystem'])
    for (const write of [
      () => records(Book).change(id, { [name]: 'x' } as never, { version: 1 }),
      () => records(Book).create({ title: 'B', [name]: 'x' } as never),
    ])
      expect(await asOwner(write).catch(({ code: what, errors }: Problem) => [what, errors[0]!.path])).toEqual([
        'database.invalid-record',
        name,
      ]);
  expect(await db.runAsSystem(() => records(Book).change(id, { keptBySystem: 'x' }))).toMatchObject({
    keptBySystem: 'x',
  });
});

it('is read to its end, whole or in part, page by page', async () => {
  const titled = Array.from({ length: 501 }, (_, index) => ({ title: `${index}`.padStart(3, '0') }));
  await asOwner(async () => {
    const made = await records(Book).createMany(titled);
    for (const { id } of made.slice(0, 2)) await records(Book).trash(id, { version: 1 });
    const all: string[] = [];
    for await (const row of records(Book).each({ fields: ['title'], sort: ['title'], trash: 'with' })) {
      expect(Object.keys(row).sort()).toEqual(['id', 'title', 'version']);
      all.push(row.title);
    }
    expect(all).toEqual(titled.map(({ title }) => title));
    const sizes: number[] = [];
    for await (const { data, included } of records(Book).pages({ trash: 'with', include: ['author'] })) {
      sizes.push(data.length);
      expect(included['author']).toBeInstanceOf(Map);
    }
    expect(sizes).toEqual([500, 1]);
    const thrown: string[] = [];
    for await (const { title } of records(Book).each({ trash: 'only', sort: ['-title'] })) thrown.push(title);
    expect(thrown).toEqual(['001', '000']);
  });
});

it('is emptied of what is old, but for what others still need', async () => {
  const [old, lent, young] = [await make('A'), await make('B'), await make('C')];
  await make('D');
  await asOwner(async () => {
    await records(Loan).create({ book: lent.id });
    for (const { id } of [old, lent, young]) await records(Book).trash(id, { version: 1 });
  });
  await db.database.query("UPDATE shelf_book SET trashed_at = now() - interval '31 days' WHERE id = ANY ($1)", [
    [old.id, lent.id],
  ]);
  expect(await db.runAs(reader, () => emptyTrash())).toEqual({ removed: 1, kept: 1 });
  expect(await titles({ trash: 'with' })).toBe('BCD');
});
