import { Database } from '@tessera/database/server';
import { wayTo } from '@tessera/database/testing';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changeBusSuite, testRealtime } from '../../testing';
import { RedisBus } from './redis-bus';

const url = process.env['REDIS_URL'] || 'redis://127.0.0.1:6379';
const isThere = await answers();

/** Without a Redis these are left out, except where everything must be tested. */
describe.skipIf(!isThere && process.env['CI'] !== 'true')('news by Redis', () => {
  changeBusSuite({
    make: (database) => new RedisBus(database, url),
    cut: async (database) => {
      const [row] = await database.query<{ name: string }>('SELECT current_database() AS name');
      const redis = new Redis(url);
      const clients = (await redis.client('LIST')) as string;
      for (const line of clients.split('\n').filter((each) => each.includes(`:${row!.name} `)))
        await redis.client('KILL', 'ID', /\bid=(\d+)/.exec(line)![1]!);
      redis.disconnect();
    },
  });

  it('a Redis that vanished without a word is noticed, and heard again once it is back', async () => {
    const db = await testRealtime();
    const way = await wayTo(url);
    const bus = await open(db, way.url, 300);
    onTestFinished(async () => {
      await bus.stop();
      way.close();
      await db.close();
    });
    way.fallSilent();
    const before = bus.missed();
    await db.database.query(thingChanged);
    way.mend();
    await expect.poll(bus.missed, { timeout: 10_000 }).toBeGreaterThan(before);
    await db.database.query(thingChanged);
    await expect.poll(bus.heard, { timeout: 10_000 }).toContainEqual({ entity: 'suite.thing', changes: [change] });
  });

  it('has another instance listen to the database when the one that did ends', async () => {
    const db = await testRealtime();
    onTestFinished(() => db.close());
    const [first, second] = [await open(db), await open(db)];
    const ears = async () => {
      const [row] = await db.database.query<{ count: number }>(
        "SELECT count(*) AS count FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database WHERE locktype = 'advisory' AND granted AND datname = current_database()",
      );
      return row!.count;
    };
    expect(await ears()).toBe(1);
    await first.stop();
    await expect.poll(second.missed, { timeout: 10_000 }).toBeGreaterThan(0);
    await db.database.query(thingChanged);
    await expect.poll(second.heard, { timeout: 10_000 }).toEqual([{ entity: 'suite.thing', changes: [change] }]);
    await second.stop();
  });
});

const change = '0190a000-0000-7000-8000-000000000001';
const thingChanged = `SELECT pg_notify('tessera_changes', '{"entity":"suite.thing","changes":["${change}"]}')`;

async function open(
  { url: databaseUrl, installed }: { url: string; installed: Database['installed'] },
  redisUrl = url,
  longestMs?: number,
) {
  const database = await Database.open({ url: databaseUrl, installed, poolSize: 2 });
  const bus = new RedisBus(database, redisUrl, longestMs);
  const heard: unknown[] = [];
  let missed = 0;
  await bus.start({ hear: (news) => void heard.push(news), missed: () => void missed++ });
  const stop = async () => {
    await bus.stop();
    await database.close();
  };
  return { heard: () => heard, missed: () => missed, stop };
}

async function answers(): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 2000, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}
