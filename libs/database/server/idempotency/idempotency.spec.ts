import type { Problem } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, type TestDatabase, testDatabase } from '../../testing';
import { Artist, exampleExtension } from '../../tests/example';
import { records } from '../records/records';
import { databaseExtension } from '../extension';
import { forgetOldKeys } from './forget-idempotency-keys.job';
import { withIdempotencyKey } from './idempotency';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([exampleExtension]);
});
afterAll(async () => await db.close());

const route = 'POST /artists';
const send = (key: string | undefined, name: string, { who = db.owner, then = async () => {} } = {}) =>
  db.runAs(who, () =>
    withIdempotencyKey({ key, route, body: { name } }, async () => {
      const { id } = await db.runAsSystem(() => records(Artist).create({ name }));
      await then();
      return { status: 201, body: { id } };
    }),
  );
const made = async (name: string) => await db.runAsSystem(() => records(Artist).count({ filter: { name } }));

it('does a request once and gives the same answer again', async () => {
  const first = await send('k1', 'Once');
  expect(await send('k1', 'Once')).toEqual(first);
  expect(await made('Once')).toBe(1);
});

it('lets a second request wait for the first that is still at work', async () => {
  const started = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  const first = send('k2', 'Race', {
    then: async () => {
      started.resolve();
      await finish.promise;
    },
  });
  await started.promise;
  const second = send('k2', 'Race');
  setTimeout(finish.resolve, 100);
  expect(await second).toEqual(await first);
  expect(await made('Race')).toBe(1);
});

it('keeps nothing of a request that failed, so that it may be tried again', async () => {
  await expect(
    send('k3', 'Retried', {
      then: async () => {
        throw new Error('no');
      },
    }),
  ).rejects.toThrow('no');
  await send('k3', 'Retried');
  expect(await made('Retried')).toBe(1);
});

it('refuses a key that was used for something else', async () => {
  await send('k4', 'Before');
  expect(await send('k4', 'After').catch((error: Problem) => [error.code, error.status])).toEqual([
    'database.idempotency-key-reused',
    422,
  ]);
  expect(await made('After')).toBe(0);
});

it('keeps the keys of different people apart', async () => {
  await send('k5', 'Theirs');
  await send('k5', 'Theirs', { who: somebody() });
  expect(await made('Theirs')).toBe(2);
});

it('does the work each time without a key', async () => {
  await send(undefined, 'Twice');
  await send(undefined, 'Twice');
  expect(await made('Twice')).toBe(2);
});

it('forgets keys a day after their first use', async () => {
  await send('k6', 'Old');
  await db.database.query(
    "UPDATE database_idempotency_key SET created_at = now() - interval '25 hours' WHERE key = 'k6'",
  );
  await send('k7', 'Young');
  expect(databaseExtension.jobs).toContain(forgetOldKeys);
  const { signal } = new AbortController();
  await db.runAsSystem(() =>
    forgetOldKeys.run({ get: (type) => db.services.get(type), signal, progress: async () => {}, payload: {} }),
  );
  const kept = await db.database.query<{ key: string }>(
    "SELECT key FROM database_idempotency_key WHERE key IN ('k6', 'k7')",
  );
  expect(kept).toEqual([{ key: 'k7' }]);
});
