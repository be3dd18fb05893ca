import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Problem } from '@tessera/models';
import { countStatements, type TestDatabase, testDatabase } from '../../../testing';
import { Author, Book, Loan, Review, shelfExtension, Vault } from '../../../tests/shelf';
import { historyOf } from '../../history/history-of';
import { records } from '../records';

let db: TestDatabase;
let touched: string[] = [];
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  db.database.onTouched(async (tags) => void touched.push(...tags));
});
afterAll(async () => await db.close());
beforeEach(() => db.database.query('TRUNCATE shelf_book, shelf_author CASCADE'));
const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);

it('takes the id of what is deleted out of lists and fields of others, as changes of these', async () => {
  await asOwner(async () => {
    const [ann, ben] = await records(Author).createMany([{ name: 'Ann' }, { name: 'Ben' }]);
    const book = await records(Book).create({ title: 'A', author: ann!.id, helpers: [ann!.id, ben!.id] });
    const other = await records(Book).create({ title: 'B', author: ben!.id, helpers: [ben!.id] });
    touched = [];
    await records(Author).remove(ann!.id, { version: 1 });
    expect(await records(Book).get(book.id)).toMatchObject({ version: 3, author: null, helpers: [ben!.id] });
    expect(await records(Book).get(other.id)).toMatchObject({ version: 1, helpers: [ben!.id] });
    expect(touched).toEqual(
      expect.arrayContaining([`shelf.book:${book.id}`, `shelf.book:author=${ann!.id}`, `shelf.author:${ann!.id}`]),
    );
    expect(touched).not.toContain(`shelf.book:${other.id}`);
    const history = await historyOf(Book, book.id);
    expect(history.slice(0, 2).map(({ changes, person }) => [person, changes])).toEqual([
      [db.owner.id, [{ field: 'helpers', from: [ann!.id, ben!.id], to: [ben!.id] }]],
      [db.owner.id, [{ field: 'author', from: ann!.id, to: null }]],
    ]);
  });
});

it('takes what goes along with it, however deep, and leaves no id of it behind', async () => {
  await asOwner(async () => {
    const first = await records(Book).create({ title: 'A' });
    const second = await records(Book).create({ title: 'B', sequelOf: first.id });
    const third = await records(Book).create({ title: 'C', sequelOf: second.id });
    await records(Book).change(first.id, { sequelOf: third.id }, { version: 1 });
    const review = await records(Review).create({ book: third.id });
    const vault = await records(Vault).create({ code: 'x', books: [first.id, third.id] });
    touched = [];
    await records(Book).remove(first.id, { version: 2 });
    expect([await records(Book).count(), await records(Review).count()]).toEqual([0, 0]);
    expect(await records(Vault).get(vault.id)).toMatchObject({ books: [], version: 2 });
    expect(touched).toContain(`shelf.review:${review.id}`);
  });
});

it('is undone as a whole where something holds the record, and does nothing where it is not allowed', async () => {
  await asOwner(async () => {
    const book = await records(Book).create({ title: 'A' });
    const review = await records(Review).create({ book: book.id });
    await records(Loan).create({ book: book.id });
    const refusal = await records(Book)
      .remove(book.id, { version: 1 })
      .catch((error: Problem) => error.code);
    expect(refusal).toBe('database.still-used');
    expect(await records(Review).get(review.id)).toMatchObject({ version: 1 });
    expect(
      await records(Book)
        .remove(book.id, { version: 2 })
        .catch((error: Problem) => error.code),
    ).toBe('shelf.book-changed');
  });
});

it('costs one statement where nothing could refer to it', async () => {
  const { id } = await asOwner(() => records(Vault).create({ code: 'x' }));
  const { statements } = await countStatements(() => asOwner(() => records(Vault).remove(id, { version: 1 })));
  expect(statements).toHaveLength(1);
});
