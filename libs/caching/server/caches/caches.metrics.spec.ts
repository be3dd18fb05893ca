import { runAct } from '@tessera/extension';
import { expect, it } from 'vitest';
import { TagBoard } from '../tags/tag-board';
import { Caches } from './caches';
import { cacheMetrics } from './caches.metrics';
import { defineCache } from './define-cache';

it('what each cache holds, finds and makes is told, by its name', async () => {
  const board = new TagBoard();
  const caches = new Caches(board);
  const services = { get: () => caches as never };
  const [one] = ['suite.one', 'suite.two'].map((name) =>
    caches.open(defineCache<string>({ name }), { maxBytes: 1_000 }),
  );
  const act = <T>(fn: () => Promise<T>) => runAct({ services }, fn);
  for (const key of ['a', 'b', 'a', 'a']) await act(() => one!.fetch(key, async () => key));
  const told = await Promise.all(
    cacheMetrics.map(async ({ name, read }) => [
      name,
      (await read(services)).filter(({ labels }) => labels?.['cache'] !== 'suite.two').map(({ value }) => value),
    ]),
  );
  expect(Object.fromEntries(told)).toEqual({
    'caching.bytes': [one!.size.bytes],
    'caching.entries': [2],
    'caching.hits_total': [2, 0],
    'caching.misses_total': [2],
    'caching.stores_total': [2],
    'caching.shared': [0],
  });
  expect(one!.size.bytes).toBeGreaterThan(0);
  expect(() => caches.open(defineCache({ name: 'suite.one' }), { maxBytes: 1 })).toThrow('is open already');
});
