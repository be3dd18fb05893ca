import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type CachingInstance, cachingInstance, hasRedis, noteRead, testRedis } from '../../testing';
import { cachingExtension } from '../caching-extension';
import type { Cache } from '../caches/cache';
import { defineCache } from '../caches/define-cache';

const words = defineCache<string>({ name: 'suite.words' });
/** Well above the 200 ms for which Redis is waited for, as the machine may be busy. */
const tolerableMs = 1_000;
const patience = { timeout: 20_000 };

let db: TestDatabase;
beforeAll(async () => void (db = await testDatabase([cachingExtension])));
afterAll(() => db?.close());

describe.skipIf(!hasRedis)('a Redis that is of no help (left out where no redis-server is installed)', () => {
  /** Two instances on a Redis of their own. */
  async function setUp() {
    const redis = await testRedis();
    const instances = [await cachingInstance(db, redis.url), await cachingInstance(db, redis.url)] as const;
    onTestFinished(async () => {
      redis.resume();
      for (const each of instances) await each.stop();
      await redis.stop();
    });
    const [here, there] = instances.map((each) => new Words(each)) as [Words, Words];
    return { redis, here, there };
  }

  it.each(['stopped', 'paused'] as const)(
    '%s: nobody waits for it, nothing withdrawn comes back, and it helps again afterwards',
    async (how) => {
      const { redis, here, there } = await setUp();
      await here.read('known', 'old');
      await here.read('withdrawn', 'old');
      expect(await there.read('known', 'made again')).toBe('old');
      await (how === 'stopped' ? redis.stop() : redis.pause());

      await here.instance.tags.invalidate(['word:withdrawn']);
      for (let i = 0; i < 20; i++) {
        const began = performance.now();
        expect(await there.read('known', 'new')).toBe('old');
        expect(await there.read('withdrawn', 'new')).toBe('new');
        expect(await there.read(`unknown ${i}`, 'new')).toBe('new');
        expect(performance.now() - began).toBeLessThan(tolerableMs);
      }
      // One request has waited for it, and the rest knew.
      expect(there.instance.shared.isThere).toBe(false);

      await (how === 'stopped' ? redis.start() : redis.resume());
      await expect
        .poll(() => [here.instance.shared.isThere, there.instance.shared.isThere], patience)
        .toEqual([true, true]);
      here.cache.forgetEverything();
      expect(await here.read('withdrawn', 'newest')).not.toBe('old');
      await here.read('afterwards', 'shared');
      await expect.poll(() => there.read('afterwards', 'made again', true), patience).toBe('shared');
    },
  );

  it('emptied: what was in it is made again, and shared again', async () => {
    const { redis, here, there } = await setUp();
    await here.read('known', 'old');
    await redis.run('FLUSHALL');
    expect(await there.read('known', 'made again')).toBe('made again');
    here.cache.forgetEverything();
    await expect.poll(() => here.read('known', 'not shared', true)).toBe('made again');
  });

  it('that is not there at the start is waited for by nobody', async () => {
    const instance = await cachingInstance(db);
    onTestFinished(() => instance.stop());
    expect(instance.shared.isThere).toBe(false);
    const here = new Words(instance);
    expect([await here.read('k', 'made'), await here.read('k', 'again')]).toEqual(['made', 'made']);
  });
});

class Words {
  readonly cache: Cache<string>;

  constructor(readonly instance: CachingInstance) {
    this.cache = instance.caches.open(words, { maxBytes: 1_000_000 });
  }

  /** What is known, else `made`; with `anew` memory is left aside. */
  read(key: string, made: string, anew = false): Promise<string> {
    if (anew) this.cache.forgetEverything();
    return this.instance.act(() => this.cache.fetch(key, async () => (noteRead(`word:${key}`), made)));
  }
}
