import { asSystem } from '@tessera/extension';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([]);
});
afterAll(async () => await db.close());

it('joins the transaction that runs already', async () => {
  const id = () => db.database.query('SELECT txid_current() AS id');
  await db.database.transaction(async () => {
    const outer = await id();
    expect(await db.database.transaction(id)).toEqual(outer);
  });
});

it('gives the plain manager to the system alone', () => {
  db.runAs(db.owner, () => {
    expect(() => db.database.manager()).toThrow('database.system-only');
    asSystem('a spec', () => expect(db.database.manager()).toBeDefined());
  });
});
