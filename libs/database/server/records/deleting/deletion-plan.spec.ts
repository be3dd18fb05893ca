import type { ActingPerson } from '@tessera/extension';
import type { Problem } from '@tessera/models';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { countStatements, somebody, type TestDatabase, testDatabase } from '../../../testing';
import { Author, Book, Loan, Review, shelfExtension, Vault } from '../../../tests/shelf';
import { records } from '../records';
import { deletionPlan } from './deletion-plan';

let db: TestDatabase;
let reader: ActingPerson;
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  reader = somebody();
});
afterAll(async () => await db.close());
beforeEach(() => db.database.query('TRUNCATE shelf_book, shelf_author CASCADE'));
const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);
const plan = async (entity: typeof Book | typeof Author, id: string, person = db.owner) => {
  const { effects, ...rest } = await db.runAs(person, () => deletionPlan(entity, id));
  return {
    ...rest,
    effects: effects.map(({ entity: { name }, field, effect, count }) => [name, field, effect, count]),
  };
};

it('says what goes along, what is emptied and what prevents it, down to what goes with what goes', async () => {
  const book = await asOwner(async () => {
    const first = await records(Book).create({ title: 'A' });
    const second = await records(Book).create({ title: 'B', sequelOf: first.id });
    await records(Review).createMany([{ book: first.id }, { book: second.id }, { book: second.id }]);
    await records(Loan).create({ book: second.id });
    await records(Vault).create({ books: [first.id, second.id] });
    return first;
  });
  expect(await plan(Book, book.id)).toEqual({
    toTrash: true,
    isPossible: true,
    hasHidden: false,
    effects: [
      ['shelf.loan', 'book', 'prevents', 1],
      ['shelf.book', 'sequelOf', 'deleted', 1],
      ['shelf.review', 'book', 'deleted', 3],
      ['shelf.vault', 'books', 'cleared', 1],
    ],
  });
  await asOwner(() => records(Book).trash(book.id, { version: 1 }));
  expect(await plan(Book, book.id)).toMatchObject({ toTrash: false, isPossible: false });
});

it('gives no number of what one may not see, only that there is some', async () => {
  const { id, review } = await asOwner(async () => {
    const made = await records(Book).create({ title: 'A' });
    await records(Vault).createMany([{ book: made.id }, { book: made.id }]);
    return { id: made.id, review: await records(Review).create({ book: made.id, stars: 3 }) };
  });
  expect(await plan(Book, id, reader)).toEqual({
    toTrash: true,
    isPossible: true,
    hasHidden: true,
    effects: [['shelf.review', 'book', 'deleted', 1]],
  });
  const { effects } = await db.runAs(reader, () => deletionPlan(Book, id));
  expect(effects[0]!.examples).toMatchObject([{ id: review.id, stars: 3 }]);
  await asOwner(() => records(Book).trash(id, { version: 1 }));
  expect(await plan(Book, id, reader)).toMatchObject({ isPossible: false, hasHidden: true });
});

it('counts to a thousand, in statements that do not grow', async () => {
  const [few, many] = await asOwner(async () => {
    const authors = await records(Author).createMany([{ name: 'Few' }, { name: 'Many' }]);
    const titles = Array.from({ length: 1001 }, (_, index) => ({ title: `${index}`, author: authors[1]!.id }));
    await records(Book).createMany([...titles, { title: 'x', author: authors[0]!.id }]);
    return authors;
  });
  expect(await plan(Author, many!.id)).toMatchObject({
    isPossible: true,
    effects: [['shelf.book', 'author', 'cleared', '1000+']],
  });
  const count = async (id: string) =>
    (await countStatements(() => asOwner(() => deletionPlan(Author, id)))).statements.length;
  expect(await count(many!.id)).toBe(await count(few!.id));
});

it('is not told of what one may not see', async () => {
  const hidden = await asOwner(() => records(Author).create({ name: 'Hidden', isPublic: false }));
  const refused = await db.runAs(reader, () => deletionPlan(Author, hidden.id)).catch((error: Problem) => error.code);
  expect(refused).toBe('shelf.author-not-found');
});
