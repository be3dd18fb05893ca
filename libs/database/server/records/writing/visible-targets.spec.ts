import { Problem } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countStatements, somebody, type TestDatabase, testDatabase } from '../../../testing';
import { Author, Book, shelfExtension } from '../../../tests/shelf';
import { records } from '../records';

const reader = somebody();
let db: TestDatabase;
let [known, hidden] = ['', ''];
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  const author = async (name: string, isPublic: boolean) =>
    (await db.runAsSystem(() => records(Author).create({ name, isPublic }))).id;
  [known, hidden] = [await author('Ann', true), await author('Ben', false)];
});
afterAll(() => db?.close());

const add = (values: object, person = reader) =>
  db.runAs(person, () => records(Book).create({ title: crypto.randomUUID(), ...values }));
const refusal = async (writing: Promise<unknown>) => {
  const error: unknown = await writing.catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error('was not refused', { cause: error });
  return error.toJSON();
};

it('a reference to a record that one may not see is refused in the words for one that does not exist', async () => {
  const absent = crypto.randomUUID();
  for (const values of [(id: string) => ({ author: id }), (id: string) => ({ helpers: [known, id] })]) {
    const refused = await refusal(add(values(hidden)));
    expect(refused).toMatchObject({ code: 'database.invalid-record', status: 422 });
    expect(refused).toEqual(await refusal(add(values(absent))));
  }
  const { id, version } = await add({ author: known });
  const change = (author: string) => db.runAs(reader, () => records(Book).change(id, { author }, { version }));
  expect(await refusal(change(hidden))).toEqual(await refusal(change(absent)));
  const batch = (author: string) =>
    db.runAs(reader, () => records(Book).batch({ change: [{ id, version, values: { author } }] }));
  expect(await refusal(batch(hidden))).toEqual(await refusal(batch(absent)));
});

it('a record keeps the reference that it has, whoever saves the rest of it', async () => {
  const { id } = await add({ author: hidden, helpers: [hidden] }, db.owner);
  const saved = { pages: 7, author: hidden, helpers: [known, hidden] };
  expect(await db.runAs(reader, () => records(Book).change(id, saved, { version: 1 }))).toMatchObject(saved);
});

it('who sees all of what is referred to is asked nothing, others once however many records there are', async () => {
  const statements = async (count: number, person = reader) => {
    const all = Array.from({ length: count }, () => ({ title: crypto.randomUUID(), author: known }));
    const counted = await countStatements(() => db.runAs(person, () => records(Book).createMany(all)));
    return counted.statements.length;
  };
  expect(await statements(50)).toBe(await statements(1));
  expect((await statements(1)) - (await statements(1, db.owner))).toBe(1);
});
