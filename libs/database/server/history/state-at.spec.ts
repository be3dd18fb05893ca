import { type ActingPerson, defineExtension, rightsTo } from '@tessera/extension';
import { defineEntity, definePolicy, field, permissionTo, type Problem, uuidv7, where } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, type TestDatabase, testDatabase } from '../../testing';
import { Author, Book, mayShelf, shelfExtension } from '../../tests/shelf';
import { JsonForm } from '../records/codec';
import { records } from '../records/records';
import { historyOf, historyPage } from './history-of';
import { stateAt } from './state-at';

let db: TestDatabase;
let reader: ActingPerson;
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  reader = somebody();
});
afterAll(async () => await db.close());
const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: Problem) => error.code,
  );

it('every state of a record can be had back', async () => {
  await asOwner(async () => {
    const { id: author } = await records(Author).create({ name: 'Ann' });
    const values = {
      title: 'A',
      blurb: 'Two\nlines',
      pages: 7,
      state: 'out',
      genres: ['love'],
      out: '2020-02-29',
      isFine: true,
      price: '12345678901234567.50',
      soldAt: '2020-01-02T03:04:05.678Z',
      shelfMark: null,
      author,
      helpers: [author],
      sequelOf: null,
    };
    const json = { ...values, soldAt: new JsonForm(values.soldAt) };
    const { id } = await records(Book).create(json as never);
    await records(Book).change(
      id,
      { title: 'B', price: null, soldAt: null, helpers: [], genres: null },
      { version: 1 },
    );
    await records(Book).trash(id, { version: 2 });
    await records(Book).restore(id, { version: 3 });
    await records(Book).change(id, { title: 'C', price: '1.00', pages: null, shelfMark: 'x' }, { version: 4 });
    const history = await historyOf(Book, id);
    const [last, , , second, first] = history.map((entry) => entry.id);
    expect(await stateAt(Book, id, first!)).toEqual(values);
    const then = { ...values, title: 'B', price: null, soldAt: null, helpers: [], genres: null };
    expect(await stateAt(Book, id, second!)).toEqual(then);
    expect(await stateAt(Book, id, last!)).toEqual({ ...then, title: 'C', price: '1.00', pages: null, shelfMark: 'x' });
    expect(await code(stateAt(Book, id, uuidv7()))).toBe('database.change-not-found');
    expect(await code(stateAt(Book, id, 'x'))).toBe('database.change-not-found');
    expect(await code(stateAt(Book, uuidv7(), first!))).toBe('database.change-not-found');
  });
});

it('holds only what one may both see and set', async () => {
  const { id, change } = await asOwner(async () => {
    const made = await records(Book).create({ title: 'A', shelfMark: 'x' });
    return { id: made.id, change: (await historyOf(Book, made.id))[0]!.id };
  });
  expect(await asOwner(() => stateAt(Book, id, change))).toHaveProperty('shelfMark', 'x');
  const seen = await db.runAs(reader, () => stateAt(Book, id, change));
  expect(seen).not.toHaveProperty('shelfMark');
  expect(seen).not.toHaveProperty('keptBySystem');
  expect(seen).toHaveProperty('title', 'A');
});

it('is not told of changes of what one may not see', async () => {
  const clerk = somebody('Clerk', rightsTo(mayShelf.seeMail, permissionTo('view', Author)));
  const other = somebody('Other', rightsTo(permissionTo('view', Author)));
  const id = await asOwner(async () => {
    const made = await records(Author).create({ name: 'Ann', mail: 'a@example.org' });
    await records(Author).change(made.id, { mail: 'b@example.org' }, { version: 1 });
    return made.id;
  });
  expect(await db.runAs(clerk, () => historyOf(Author, id))).toHaveLength(2);
  expect(JSON.stringify(await db.runAs(other, () => historyOf(Author, id)))).not.toContain('example.org');
  expect(await db.runAs(other, () => historyOf(Author, id))).toHaveLength(1);
});

it('goes on for as long as there is a past', async () => {
  await asOwner(async () => {
    const { id } = await records(Book).create({ title: '0' });
    for (let version = 1; version < 25; version++)
      await records(Book).change(id, { title: String(version) }, { version });
    const walked: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const { data, next } = await historyPage(Book, id, { size: 10, after });
      walked.push(...data.map(({ changes }) => String(changes[0]!.to)));
      after = next;
    }
    expect(walked).toEqual(Array.from({ length: 25 }, (_, index) => String(24 - index)));
    expect(await code(historyPage(Book, id, { after: 'nowhere' }))).toBe('database.invalid-cursor');
  });
});

it('names who did it, as far as one may see people', async () => {
  const Person = defineEntity({ name: 'users.person', label: 'Person', title: 'name', fields: { name: field.text() } });
  const isOwnName = definePolicy(Person, { view: ({ person }) => (person ? where({ id: person.id }) : false) });
  const users = defineExtension({ name: 'users', entities: [Person], policies: [isOwnName] });
  const other = await testDatabase([users, shelfExtension]);
  try {
    const anna = { ...somebody('Anna'), rights: rightsTo(permissionTo('change', Book)) };
    const boris = somebody('Boris');
    await other.runAsSystem(() => records(Person).createMany([anna, boris].map(({ id, name }) => ({ id, name }))));
    const { id } = await other.runAs(boris, () => records(Book).create({ title: 'A' }));
    await other.runAs(anna, () => records(Book).change(id, { title: 'B' }, { version: 1 }));
    const { data } = await other.runAs(anna, () => historyPage(Book, id));
    expect(data.map(({ by, person }) => [by, person])).toEqual([
      ['Anna', anna.id],
      [null, boris.id],
    ]);
  } finally {
    await other.close();
  }
});
