import type { Socket } from 'node:net';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type CachingInstance, cachingInstance, hasRedis, noteRead, type TestRedis, testRedis } from '../../testing';

import { cachingExtension } from '../caching-extension';
import type { Cache } from '../caches/cache';
import { defineCache } from '../caches/define-cache';
import { Remembered } from '../tags/remembered';
import { shortenLog } from './invalidation-log';

const words = defineCache<string>({ name: 'suite.words' });

let db: TestDatabase;
let redis: TestRedis;
beforeAll(async () => void (db = await testDatabase([cachingExtension])));
afterAll(() => db?.close());

describe.skipIf(!hasRedis)('instances that share a Redis (left out where no redis-server is installed)', () => {
  beforeAll(async () => {
    redis = await testRedis();
    await db.database.query('CREATE TABLE word (id int PRIMARY KEY, value text)');
    await db.database.query("INSERT INTO word VALUES (1, '')");
  });
  afterAll(() => redis?.stop());
  beforeEach(async () => {
    await redis.run('FLUSHALL');
    await db.database.query("UPDATE word SET value = 'first'");
  });

  /** One process more. */
  async function another(): Promise<Word> {
    const here = await cachingInstance(db, redis.url);
    onTestFinished(() => here.stop());
    return new Word(here);
  }
  const both = async () => [await another(), await another()] as const;
  const stored = async () => ((await redis.run('KEYS', 'tessera:cache:*')) as string[]).length;

  it('what one has made another need not make', async () => {
    const [here, there] = await both();
    expect(await here.read()).toBe('first');
    await expect.poll(stored).toBe(1);
    expect([await there.read(), there.cache.figures.sharedHits, there.made]).toEqual(['first', 1, 0]);
    expect(there.cache.get('word')).toBe('first');
    const [own, taken] = [here, there].map(({ cache }) => cache.facts('word').kept!);
    expect([own!.isFromOthers, taken!.isFromOthers, taken!.tags]).toEqual([false, true, own!.tags]);
    expect(Math.abs(own!.madeAt.getTime() - taken!.madeAt.getTime()), 'as old as it is there').toBeLessThan(2_000);
    expect((await another()).made).toBe(0);
  });

  it('what one invalidates is made anew by whoever asks first, and then shared again', async () => {
    const [here, there] = await both();
    await here.read();
    await expect.poll(stored).toBe(1);
    await there.read();
    await there.change('second');
    expect(await there.read()).toBe('second');
    await expect.poll(() => here.cache.get('word')).toBeUndefined();
    // The new one may still be on its way to Redis.
    await expect.poll(async () => (await another()).readAlone()).toEqual(['second', 0]);
    expect(await here.read()).toBe('second');
  });

  it('what was read before an invalidation by another and put into Redis after it is never given', async () => {
    const [here, there] = await both();
    await here.read();
    const [reading, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    // This instance is deaf: it neither forgets nor holds back what it makes, as if its news were late.
    here.tags.invalidateHere = () => undefined;
    const slow = here.read('slow', async () => {
      reading.resolve();
      await goOn.promise;
    });
    await reading.promise;
    await there.change('second');
    goOn.resolve();
    expect(await slow).toBe('first');
    await expect.poll(stored).toBe(2);
    expect([await there.read('slow'), await (await another()).read('slow')]).toEqual(['second', 'second']);
  });

  it('what an instance makes of something remembered, whose invalidation it has not heard yet, is believed by nobody', async () => {
    const [here, there] = await both();
    const remembered = new Remembered(here.tags, () => here.value());
    const read = () => here.instance.act(() => here.cache.fetch('page', () => remembered.get()));
    await here.instance.act(() => remembered.get());
    const listening = await listeningOf(here.instance.database);
    listening.pause();
    await there.change('second');
    // It must ask again as of when it is right.
    here.tags.invalidateHere(['other']);
    expect(await read(), 'the news is on the way').toBe('first');
    listening.resume();
    await expect.poll(read).toBe('second');
    for (const each of [there, await another()]) expect(await each.read('page')).toBe('second');
  });

  it('an invalidation by an instance that died right after its commit counts for all', async () => {
    const here = await another();
    await here.read();
    await expect.poll(stored).toBe(1);
    await here.instance.stop();
    await db.database.transaction(async () => {
      await db.database.query("UPDATE word SET value = 'second'");
      db.database.withCommit(
        "INSERT INTO caching_invalidation (tag, xact) VALUES ('word:1', pg_current_xact_id()::text::bigint)",
      );
    });
    expect(await (await another()).read()).toBe('second');
  });

  it('a transaction that began long before and commits only now invalidates what was made meanwhile', async () => {
    const [here, there] = await both();
    const [changed, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const long = there.change('second', async () => {
      changed.resolve();
      await commit.promise;
    });
    await changed.promise;
    // Others commit in between, so that its id is the smaller one.
    await here.tags.invalidate(['other']);
    expect(await here.read()).toBe('first');
    await expect.poll(stored).toBe(1);
    commit.resolve();
    await long;
    expect(await (await another()).read()).toBe('second');
  });

  it('more tags than are logged one by one invalidate everything', async () => {
    const here = await another();
    await here.read();
    await expect.poll(stored).toBe(1);
    await here.tags.invalidate(Array.from({ length: 1_500 }, (_each, i) => `other:${i}`));
    expect(here.cache.get('word'), 'here it is known better').toBe('first');
    expect(await (await another()).readAlone()).toEqual(['first', 1]);
  });

  it('a shortened log vouches for nothing older than it reaches', async () => {
    const here = await another();
    await here.tags.invalidate(['other']);
    await here.read();
    await expect.poll(stored).toBe(1);
    expect(await (await another()).readAlone()).toEqual(['first', 0]);
    await here.tags.invalidate(['another']);
    await shortenLog(db.database, 0);
    expect(await db.database.query('SELECT FROM caching_invalidation')).toEqual([]);
    expect(await (await another()).readAlone()).toEqual(['first', 1]);
  });

  it('a server that lost its log, as after a crash, vouches for nothing from before', async () => {
    const here = await another();
    await here.read();
    await expect.poll(stored).toBe(1);
    await db.database.query('TRUNCATE caching_invalidation, caching_life');
    expect(await (await another()).readAlone()).toEqual(['first', 1]);
  });

  it('a copy of the database believes nothing that the first has made', async () => {
    const here = await another();
    await here.read();
    await expect.poll(stored).toBe(1);
    await db.database.query("UPDATE caching_life SET home = 'elsewhere'");
    expect(await (await another()).readAlone()).toEqual(['first', 1]);
  });

  it('damaged bytes are as good as none', async () => {
    const [here, there] = await both();
    await here.read();
    await expect.poll(stored).toBe(1);
    const [key] = (await redis.run('KEYS', 'tessera:cache:*')) as string[];
    for (const bytes of ['', 'x', '\0\0\0\u0005nojsn', '\0\0\0\u0002{}{}']) {
      await redis.run('SET', key!, bytes, 'PX', '60000');
      there.cache.forgetEverything();
      expect(await there.read()).toBe('first');
    }
    await expect.poll(async () => (await another()).readAlone()).toEqual(['first', 0]);
    await redis.run('APPEND', key!, 'x');
    expect(await (await another()).readAlone()).toEqual(['first', 1]);
  });
});

/** A row that an instance reads through its cache. */
class Word {
  readonly cache: Cache<string>;
  made = 0;

  constructor(readonly instance: CachingInstance) {
    this.cache = instance.caches.open(words, { maxBytes: 1_000_000 });
  }

  get tags() {
    return this.instance.tags;
  }

  read(key = 'word', pause?: () => Promise<void>): Promise<string> {
    return this.instance.act(() =>
      this.cache.fetch(key, async () => {
        this.made++;
        const value = await this.value();
        await pause?.();
        return value;
      }),
    );
  }

  async value(): Promise<string> {
    noteRead('word:1');
    const [row] = await this.instance.database.query<{ value: string }>('SELECT value FROM word');
    return row!.value;
  }

  /** What it reads, and how often it has made it. */
  async readAlone(): Promise<[value: string, made: number]> {
    return [await this.read(), this.made];
  }

  change(value: string, pause?: () => Promise<void>): Promise<void> {
    const { database, tags } = this.instance;
    return database.transaction(async () => {
      await database.query('UPDATE word SET value = $1', [value]);
      await tags.invalidate(['word:1']);
      await pause?.();
    });
  }
}

/** The socket by which news arrives, to hold it up as a network does. */
async function listeningOf(database: object): Promise<{ pause(): void; resume(): void }> {
  const { listening } = database as { listening: { client: Promise<{ connection: { stream: Socket } }> } };
  return (await listening.client).connection.stream;
}
