import { defineExtension, serverSettings, Settings } from '@tessera/extension';
import { defineEntity, field } from '@tessera/models';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing';
import { Database } from '../connection/database';
import { columnsOf } from '../schema/column';
import { records } from '../records/records';
import { databaseSettings } from '../settings';
import { Safe } from './safe';
import { forgetLostSecrets, sealSecrets } from './sealed-columns';
import { secretKeyCheck } from './secret-key.check';

const Hook = defineEntity({
  name: 'demo.hook',
  label: 'Hook',
  fields: { name: field.text({ search: 'A' }), secret: field.text({ secret: true, sealed: true, max: 20 }) },
});
const demo = defineExtension({ name: 'demo', entities: [Hook] });
const [old, next] = ['o'.repeat(32), 'n'.repeat(32)];

let db: TestDatabase;
beforeAll(async () => void (db = await testDatabase([demo])));
afterAll(async () => await db?.close());
beforeEach(async () => {
  await db.database.query('DELETE FROM demo_hook');
  await db.database.query('DELETE FROM database_secret_key');
});

/** The database as an instance with these keys has it. */
const withKeys = async <T>(
  keys: readonly [string, ...string[]],
  fn: (database: Database) => Promise<T>,
): Promise<T> => {
  const database = await Database.open({ url: db.url, installed: db.installed, poolSize: 1, safe: Safe.of(keys) });
  db.provide(Database, database);
  try {
    return await db.runAsSystem(() => fn(database));
  } finally {
    db.provide(Database, db.database);
    await database.close();
  }
};
const stored = async () =>
  (await db.database.query<{ secret: string | null }>('SELECT secret FROM demo_hook ORDER BY id')).map(
    ({ secret }) => secret,
  );
const secrets = async () => (await records(Hook).list({ sort: ['id'] })).data.map(({ secret }) => secret);
const findings = (database: Database, env: Record<string, string> = {}) =>
  secretKeyCheck.run({
    get: (type) =>
      (Object.is(type, Database) ? database : Settings.read([serverSettings, databaseSettings], env)) as never,
    installed: db.installed,
  });

it('a sealed field is read as it was written, and is nowhere else: neither in its table nor in the history', async () => {
  await withKeys([old], async () => {
    const { id } = await records(Hook).create({ name: 'One', secret: 'canary-1' });
    await records(Hook).batch({
      create: [{ name: 'Two', secret: 'canary-2' }],
      change: [{ id, values: { secret: 'canary-3' } }],
    });
    await records(Hook).change(id, { secret: 'canary-4' });
    expect(await secrets()).toEqual(['canary-4', 'canary-2']);
  });
  for (const secret of await stored()) expect(secret).toMatch(/^sealed:v1:/);
  const kept = await db.database.query(
    "SELECT before::text || after::text AS text FROM database_change WHERE entity = 'demo.hook'",
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toMatch(/canary|sealed/);
});

it('is checked as any other value before it is sealed, and nobody filters by it', async () => {
  await withKeys([old], async () => {
    await expect(records(Hook).create({ secret: 'x'.repeat(21) })).rejects.toMatchObject({
      code: 'database.invalid-record',
    });
    await expect(records(Hook).list({ filter: { secret: 'x' } })).rejects.toMatchObject({ status: 400 });
    await expect(records(Hook).list({ sort: ['secret'] })).rejects.toMatchObject({ status: 400 });
  });
});

it('what was stored in plain text is sealed, and what a former key sealed is sealed anew, once', async () => {
  await db.database.query(
    "INSERT INTO demo_hook (id, secret) SELECT database_uuidv7(), 'plain-' || n FROM generate_series(1, 1203) n",
  );
  await withKeys([old], async (database) => {
    expect((await secrets())[0]).toBe('plain-1');
    expect([await sealSecrets(database), await sealSecrets(database)]).toEqual([1203, 0]);
  });
  const before = await stored();
  await withKeys([next, old], async (database) => {
    expect([await sealSecrets(database), await sealSecrets(database)]).toEqual([1203, 0]);
  });
  const after = await stored();
  expect(before.some((each, index) => each === after[index] || !each?.startsWith('sealed:v1:'))).toBe(false);
  expect(await withKeys([next], async () => (await secrets()).at(0))).toBe('plain-1');
  expect(await db.database.query('SELECT FROM demo_hook WHERE version > 1')).toEqual([]);
});

it('an instance with another key does not start, one that knows the former key does', async () => {
  const codes = async (database: Database) => (await findings(database)).map(({ code }) => code);
  expect(await withKeys([old], codes)).toEqual([]);
  expect(await withKeys([next], codes)).toEqual(['database.E002']);
  expect(await withKeys([next, old], codes)).toEqual([]);
  await withKeys([next, old], sealSecrets);
  expect(await withKeys([old], codes)).toEqual(['database.E002']);
  expect(await withKeys([next], codes)).toEqual([]);
});

it('without SECRET_KEY a database that others may use too is warned of', async () => {
  const of = (env: Record<string, string>) =>
    withKeys([old], async (database) => (await findings(database, env)).map(({ code }) => code));
  expect(await of({ DATABASE_URL: db.url })).toEqual(['database.W003']);
  expect(await of({ DATABASE_URL: db.url, SECRET_KEY: old })).toEqual([]);
});

it('secrets whose key is lost are forgotten on demand alone', async () => {
  await withKeys([old], async (database) => {
    await records(Hook).create({ secret: 'lost' });
    await sealSecrets(database);
  });
  await withKeys([next], async (database) => {
    await records(Hook).create({ secret: 'kept' });
    expect(await sealSecrets(database)).toBe(0);
    await expect(secrets()).rejects.toMatchObject({ code: 'database.secret-unreadable' });
    expect(await forgetLostSecrets(database)).toBe(1);
    expect(await secrets()).toEqual([null, 'kept']);
    expect(await findings(database)).toEqual([]);
  });
});

it('only a secret text can be sealed', () => {
  for (const wrong of [field.text({ sealed: true }), field.integer({ secret: true, sealed: true })])
    expect(() => columnsOf(defineEntity({ name: 'demo.wrong', label: 'Wrong', fields: { wrong } }))).toThrow(
      'must be a text',
    );
});
