import type { TestDatabase } from '@tessera/database/testing';
import { expect, it, onTestFinished } from 'vitest';
import { type Cache, type CacheOptions, defineCache, NotKept } from '../server';
import { type CachingInstance, noteRead } from './caching-instance';

/** What the suite handles. */
export interface CacheKind {
  /** The database of the spec, with a table `kept (id text PRIMARY KEY, value text)`. */
  db(): TestDatabase;
  /** An instance with the driver under test. */
  instance(): Promise<CachingInstance>;
}

let serial = 0;

/** What a cache must do, wherever it keeps its values. Call it within a `describe`. */
export function cacheSuite({ db, instance }: CacheKind): void {
  const open = async (options: Partial<CacheOptions<string>> = {}, maxBytes = 1_000_000) => {
    const here = await instance();
    onTestFinished(() => here.stop());
    const cache = here.caches.open(defineCache<string>({ name: `suite.cache-${++serial}`, ...options }), { maxBytes });
    return { ...here, cache, sourceOf: (id: string) => source(here, id), fetch: fetching(here, cache) };
  };

  it('a value is made once and then given at once', async () => {
    const { cache, fetch, sourceOf } = await open();
    const { make, made } = await sourceOf('a');
    expect([cache.get('k'), await fetch('k', make), cache.get('k'), await fetch('k', make)]).toEqual([
      undefined,
      'first',
      'first',
      'first',
    ]);
    expect(made()).toBe(1);
    expect(cache.figures).toMatchObject({ misses: 1, stores: 1, hits: 2 });
  });

  it('two hundred who wait for the same share one making, and its failure', async () => {
    const { fetch, sourceOf } = await open();
    const { make, made } = await sourceOf('a');
    const all = Array.from({ length: 200 }, () => fetch('k', make));
    expect(new Set(await Promise.all(all))).toEqual(new Set(['first']));
    expect(made()).toBe(1);
    let failures = 0;
    const failing = () => (failures++, fail());
    const failed = await Promise.allSettled(Array.from({ length: 200 }, () => fetch('f', failing)));
    expect(failed.every(({ status }) => status === 'rejected')).toBe(true);
    expect(failures).toBe(1);
    expect(await fetch('f', make), 'a failure is not kept').toBe('first');
  });

  it('null, false and empty text are values', async () => {
    const here = await instance();
    onTestFinished(() => here.stop());
    const cache = here.caches.open(defineCache<unknown>({ name: `suite.cache-${++serial}` }), { maxBytes: 10_000 });
    let made = 0;
    for (const value of [null, false, '']) {
      for (let i = 0; i < 2; i++)
        expect(await here.act(() => cache.fetch(`${value}`, async () => (made++, value)))).toBe(value);
    }
    expect(made).toBe(3);
  });

  it('a value is forgotten with anything it was made of, and nothing else is', async () => {
    const { cache, fetch, tags } = await open();
    await fetch('a', async () => (noteRead('x:1', 'x'), 'a'));
    await fetch('b', async () => (noteRead('x:2'), 'b'));
    await tags.invalidate(['x', 'y:1']);
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 'b']);
    expect(await fetch('a', async () => 'new')).toBe('new');
    expect(await fetch('b', async () => 'new')).toBe('b');
  });

  it('who is given a value has read what it was made of', async () => {
    const { cache, tags, act } = await open();
    const outer = () => act(() => cache.fetch('outer', () => cache.fetch('inner', async () => (noteRead('x:1'), 'v'))));
    await act(() => cache.fetch('inner', async () => (noteRead('x:1'), 'v')));
    await outer();
    await tags.invalidate(['x:1']);
    expect(cache.get('outer')).toBeUndefined();
  });

  it('what was read before an invalidation is given to who asked before, and never kept', async () => {
    const { cache, fetch, sourceOf } = await open();
    const { make, change } = await sourceOf('a');
    const [reading, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = fetch('k', async () => {
      const value = await make();
      reading.resolve();
      await goOn.promise;
      return value;
    });
    await reading.promise;
    await change('second');
    expect(await fetch('k', make), 'who asks after the change is not given what began before it').toBe('second');
    goOn.resolve();
    expect(await slow).toBe('first');
    expect([cache.get('k'), await fetch('k', make)]).toEqual(['second', 'second']);
  });

  it('a read that is only noted after the invalidation counts as one before it', async () => {
    const { cache, fetch, tags } = await open();
    const goOn = Promise.withResolvers<void>();
    const value = fetch('k', async () => (await goOn.promise, noteRead('x:1'), 'old'));
    await tags.invalidate(['x:1']);
    goOn.resolve();
    expect([await value, cache.get('k')]).toEqual(['old', undefined]);
  });

  it('a value is kept although something else was invalidated meanwhile', async () => {
    const { cache, fetch, tags } = await open();
    const goOn = Promise.withResolvers<void>();
    const value = fetch('k', async () => (noteRead('x:1'), await goOn.promise, 'v'));
    await tags.invalidate(['x:2']);
    goOn.resolve();
    expect([await value, cache.get('k')]).toEqual(['v', 'v']);
  });

  it('what is not to be kept is not', async () => {
    const { cache, fetch } = await open();
    expect(await fetch('k', async () => new NotKept('once'))).toBe('once');
    expect(cache.get('k')).toBeUndefined();
    expect(await fetch('k', async () => 'again')).toBe('again');
  });

  it('memory is bounded: what was used longest ago goes first, and nothing huge pushes out the rest', async () => {
    const { cache, fetch } = await open({}, 10_000);
    for (let i = 0; i < 50; i++) {
      await fetch(`k${i}`, async () => (noteRead('x', `x:${i}`), 'v'.repeat(300)));
      cache.get('k0');
    }
    const { bytes, entries, tags } = cache.size;
    expect([bytes <= 10_000, entries > 10, tags]).toEqual([true, true, entries + 1]);
    expect([cache.get('k0') !== undefined, cache.get('k1'), cache.get('k49') !== undefined]).toEqual([
      true,
      undefined,
      true,
    ]);
    await fetch('huge', async () => 'v'.repeat(5_000));
    expect([cache.get('huge'), cache.size.entries]).toEqual([undefined, entries]);
  });

  it('an old value is given at once while a new one is made behind', async () => {
    const { cache, fetch, sourceOf } = await open({ freshMs: 100, staleMs: 60_000 });
    const { make, changeQuietly } = await sourceOf('a');
    await fetch('k', make);
    await changeQuietly('second');
    // Only what is fresh is given without asking.
    await expect.poll(() => cache.get('k')).toBeUndefined();
    const goOn = Promise.withResolvers<void>();
    const slow = async () => (await goOn.promise, await make());
    for (let i = 0; i < 3; i++) expect(await fetch('k', slow)).toBe('first');
    goOn.resolve();
    await expect.poll(() => fetch('k', slow)).toBe('second');
  });

  it('an old value goes on while its source fails, and not when it was withdrawn', async () => {
    const { cache, fetch, tags } = await open({ freshMs: 20, staleMs: 60_000 });
    await fetch('k', async () => (noteRead('x:1'), 'old'));
    await fetch('w', async () => (noteRead('x:2'), 'withdrawn'));
    await expect.poll(() => [cache.get('k'), cache.get('w')]).toEqual([undefined, undefined]);
    for (let i = 0; i < 3; i++) expect(await fetch('k', fail)).toBe('old');
    await tags.invalidate(['x:2']);
    await expect(fetch('w', fail)).rejects.toThrow('no source');
    expect(await fetch('k', fail)).toBe('old');
  });

  it('what is too old is given by nobody', async () => {
    const { fetch } = await open({ freshMs: 20, staleMs: 200 });
    await fetch('k', async () => 'old');
    await expect.poll(() => fetch('k', fail).catch(({ message }: Error) => message)).toBe('no source');
  });

  it('who opened it is told what was forgotten, and how often it was used', async () => {
    const here = await instance();
    onTestFinished(() => here.stop());
    const told: unknown[] = [];
    const cache = here.caches.open(defineCache<string>({ name: `suite.cache-${++serial}` }), {
      maxBytes: 10_000,
      forgotten: (uses) => void told.push(Object.fromEntries(uses)),
    });
    for (const key of ['a', 'b']) await here.act(() => cache.fetch(key, async () => (noteRead('x', `x:${key}`), key)));
    cache.get('a');
    await here.tags.invalidate(['y']);
    await here.tags.invalidate(['x:a', 'x']);
    here.tags.invalidateEverythingHere();
    expect(told).toEqual([{ a: 1, b: 0 }]);
  });

  it('of a key is told how it is kept, and asking is no use of it', async () => {
    const { cache, fetch } = await open({}, 10_000);
    const before = Date.now();
    for (const key of ['k0', 'k1']) await fetch(key, async () => (noteRead('x', `x:${key}`), 'v'.repeat(900)));
    cache.get('k0');
    cache.get('k0');
    cache.get('k1');
    const { kept, departure } = cache.facts('k0');
    expect(kept).toMatchObject({ isFromOthers: false, uses: 2, tags: ['x', 'x:k0'] });
    expect(kept!.bytes).toBeGreaterThan(900);
    expect(Math.abs(kept!.madeAt.getTime() - before)).toBeLessThan(5_000);
    expect([departure, cache.facts('k0').kept!.uses, cache.figures.hits]).toEqual([undefined, 2, 3]);
    // The oldest of all by use, however often it is asked about.
    for (let i = 2; cache.facts('k0').kept; i++) await fetch(`k${i}`, async () => 'v'.repeat(900));
    expect(cache.get('k1')).toBeDefined();
    expect(cache.facts('k0').departure).toMatchObject({ cause: 'pushed-out', tags: [] });
  });

  it('of what is gone is told when and by which of its tags, also once it was made anew', async () => {
    const { cache, fetch, tags } = await open();
    const make = () => fetch('k', async () => (noteRead('x:1', 'x:2', 'x:3'), 'v'));
    await make();
    await tags.invalidate(['y', 'x:3', 'x:1']);
    const { kept, departure } = cache.facts('k');
    expect([kept, departure]).toMatchObject([undefined, { cause: 'changed', tags: ['x:3', 'x:1'] }]);
    expect(Math.abs(departure!.at.getTime() - Date.now())).toBeLessThan(5_000);
    await make();
    expect([cache.facts('k').kept!.uses, cache.facts('k').departure]).toEqual([0, departure]);
    tags.invalidateEverythingHere();
    expect(cache.facts('k').departure).toMatchObject({ cause: 'news-missed', tags: [] });
    await fetch('huge', async () => 'v'.repeat(500_000));
    expect(cache.facts('huge')).toMatchObject({ kept: undefined, departure: { cause: 'too-large' } });
  });

  it('what is gone is remembered of the last thousand keys, and since when nothing is missing', async () => {
    const { cache, fetch, tags } = await open();
    const { knownSince } = cache.facts('k0');
    for (let i = 0; i <= 1_000; i++) await fetch(`k${i}`, async () => (noteRead(`x:${i}`), 'v'));
    for (let i = 0; i <= 1_000; i++) tags.invalidateHere([`x:${i}`]);
    const [first, second] = ['k0', 'k1'].map((key) => cache.facts(key));
    expect([first!.departure, second!.departure?.tags]).toEqual([undefined, ['x:1']]);
    expect(first!.knownSince.getTime()).toBeGreaterThan(knownSince.getTime());
    expect(cache.facts('never asked for')).toMatchObject({ kept: undefined, departure: undefined });
  });

  it('everything in memory is forgotten when news may have been missed', async () => {
    const { cache, fetch, sourceOf, tags } = await open();
    const { make, changeQuietly } = await sourceOf('a');
    await fetch('k', make);
    await changeQuietly('second');
    tags.invalidateEverythingHere();
    expect([cache.get('k'), cache.size]).toEqual([undefined, { bytes: 0, entries: 0, tags: 0 }]);
  });

  /** A row that is read and changed as records are. */
  async function source(here: CachingInstance, name: string) {
    const id = `${name}-${++serial}`;
    const { database } = db();
    await database.query("INSERT INTO kept (id, value) VALUES ($1, 'first')", [id]);
    let made = 0;
    const changeQuietly = async (value: string) =>
      void (await database.query('UPDATE kept SET value = $2 WHERE id = $1', [id, value]));
    return {
      made: () => made,
      make: async () => {
        made++;
        noteRead(`kept:${id}`);
        const [row] = await here.database.query<{ value: string }>('SELECT value FROM kept WHERE id = $1', [id]);
        return row!.value;
      },
      change: (value: string) =>
        here.database.transaction(async () => {
          await here.database.query('UPDATE kept SET value = $2 WHERE id = $1', [id, value]);
          await here.tags.invalidate([`kept:${id}`]);
        }),
      changeQuietly,
    };
  }
}

function fetching({ act }: CachingInstance, cache: Cache<string>) {
  return (key: string, make: () => Promise<string | NotKept<string>>) => act(() => cache.fetch(key, make));
}

async function fail(): Promise<string> {
  throw new Error('no source');
}
