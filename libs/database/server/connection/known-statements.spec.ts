import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing';
import { isOutdatedName, statement } from './known-statements';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([]);
  await db.database.query('CREATE TABLE known (id integer, words text)');
  await db.database.query("INSERT INTO known VALUES (1, 'one')");
});
afterAll(async () => await db.close());

it('a statement that comes again has a name, and one that comes once has none', () => {
  // Others in this process may have taken all names.
  isOutdatedName({ code: '26000' });
  expect(statement('SELECT 1 AS once', []).name).toBeUndefined();
  const { name } = statement('SELECT 1 AS once', []);
  expect(name).toBeTypeOf('string');
  expect(statement('SELECT 1 AS once', []).name).toBe(name);
});

it('is asked again by itself when its table has changed since it was parsed', async () => {
  const ask = () => db.database.query('SELECT * FROM known WHERE id = $1', [1]);
  for (let time = 0; time < 12; time++) expect(await ask()).toEqual([{ id: 1, words: 'one' }]);
  await db.database.query('ALTER TABLE known ADD COLUMN more text');
  const all = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
  for (const rows of all) expect(rows).toEqual([{ id: 1, words: 'one', more: null }]);
});

it('answers by the values of each time', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map((id) => db.database.query('SELECT $1::integer AS id', [id])));
  expect(answers.flat()).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }]);
});

it('several in one text are sent as they are', async () => {
  for (let time = 0; time < 3; time++) await db.database.query('SELECT 1; SELECT 2');
  expect(statement('SELECT 1; SELECT 2', []).name).toBeUndefined();
});
