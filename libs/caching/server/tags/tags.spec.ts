import { Database } from '@tessera/database/server';
import { testDatabase } from '@tessera/database/testing';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { cachingExtension } from '../caching-extension';
import { Tags } from './tags';

let db: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => void (db = await testDatabase([cachingExtension])));
afterAll(() => db.close());

/** One process on the database, and what it was told to forget. */
async function instance(): Promise<{ database: Database; tags: Tags; told: string[] }> {
  const database = await Database.open({ url: db.url, installed: db.installed, poolSize: 2 });
  const tags = new Tags(database);
  const told: string[] = [];
  tags.tell({ forget: (some) => void told.push(...some), forgetEverything: () => void told.push('everything') });
  await tags.onModuleInit();
  onTestFinished(async () => {
    await tags.onApplicationShutdown();
    await database.close();
  });
  return { database, tags, told };
}

it('what a transaction invalidates is forgotten before the transaction is over for whoever awaits it', async () => {
  const { database, tags, told } = await instance();
  await database.transaction(async () => {
    await tags.invalidate(['content.page:1']);
    expect(told, 'nobody can see the change yet').toEqual([]);
  });
  expect(told).toEqual(['content.page:1']);
});

it('what a transaction has touched is forgotten with its commit', async () => {
  const [here, there] = [await instance(), await instance()];
  await here.database.transaction(async () => here.database.touch(['content.page:1']));
  expect(here.told).toEqual(['content.page:1']);
  await expect.poll(() => there.told).toEqual(['content.page:1']);
});

it('a transaction that is taken back invalidates nothing, here or elsewhere', async () => {
  const [here, there] = [await instance(), await instance()];
  await expect(
    here.database.transaction(
      async () => (await here.tags.invalidate(['lost']), Promise.reject(new Error('taken back'))),
    ),
  ).rejects.toThrow('taken back');
  await here.tags.invalidate(['kept']);
  await expect.poll(() => there.told).toEqual(['kept']);
  expect(here.told).toEqual(['kept']);
});

it('another process on the same database forgets too, and each only once', async () => {
  const [here, there] = [await instance(), await instance()];
  await here.tags.invalidate(['a', 'b', 'a']);
  await expect.poll(() => there.told).toEqual(['a', 'b']);
  await there.tags.invalidate(['c']);
  await expect.poll(() => here.told).toEqual(['a', 'b', 'c']);
  expect(there.told).toEqual(['a', 'b', 'c']);
});

it('more tags than one message holds arrive all the same', async () => {
  const [here, there] = [await instance(), await instance()];
  const many = Array.from({ length: 1_000 }, (_each, i) => `content.page:${i}-${'ü'.repeat(20)}`);
  await here.tags.invalidate(many);
  await expect.poll(() => there.told.length).toBe(1_000);
  expect(there.told).toEqual(many);
});

it('everything is forgotten when the connection that brings news was lost', async () => {
  const { told } = await instance();
  await db.database.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tessera listening' AND datname = current_database()",
  );
  await expect.poll(() => told, { timeout: 5_000 }).toEqual(['everything']);
});

it('is logged once somebody shares, and where that cannot be seen', async () => {
  const { database, tags } = await instance();
  const logged = async () =>
    (await database.query<{ tag: string }>('SELECT tag FROM caching_invalidation ORDER BY xact, tag')).map(
      ({ tag }) => tag,
    );
  await tags.invalidate(['nobody-asks']);
  expect(await logged()).toEqual([]);
  await database.transaction(
    async () => {
      await database.query('SELECT 1');
      // Another instance begins to share after this transaction took its snapshot.
      await db.database.query("INSERT INTO caching_life (id, home, since) VALUES (gen_random_uuid(), 'here', 1)");
      await tags.invalidate(['seen-before']);
    },
    { isolation: 'REPEATABLE READ' },
  );
  await tags.invalidate(['b', 'a']);
  expect(await logged()).toEqual(['seen-before', 'a', 'b']);
});
