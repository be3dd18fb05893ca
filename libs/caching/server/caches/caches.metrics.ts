import { defineMetric, type Metric } from '@tessera/extension';
import { Caches, type OpenCache } from './caches';

function ofEach(
  name: string,
  kind: Metric['kind'],
  help: string,
  figures: (cache: OpenCache) => ReadonlyArray<readonly [value: number, labels?: Readonly<Record<string, string>>]>,
  labels: readonly string[] = [],
): Metric {
  return defineMetric({
    name,
    kind,
    help,
    labels: ['cache', ...labels],
    read: ({ get }) =>
      [...get(Caches).all].flatMap(([cache, each]) =>
        figures(each).map(([value, more]) => ({ labels: { cache, ...more }, value })),
      ),
  });
}

/** How each cache of the process is doing. */
export const cacheMetrics: readonly Metric[] = [
  ofEach('caching.bytes', 'gauge', 'Memory that a cache uses, in bytes', ({ size }) => [[size.bytes]]),
  ofEach('caching.entries', 'gauge', 'Values that a cache has in memory', ({ size }) => [[size.entries]]),
  ofEach(
    'caching.hits_total',
    'counter',
    'Values given without making them: from memory, or from what another instance has shared',
    ({ figures }) => [
      [figures.hits, { from: 'memory' }],
      [figures.sharedHits, { from: 'shared' }],
    ],
    ['from'],
  ),
  ofEach('caching.misses_total', 'counter', 'Values that had to be made', ({ figures }) => [[figures.misses]]),
  ofEach('caching.stores_total', 'counter', 'Values kept after they were made', ({ figures }) => [[figures.stores]]),
  defineMetric({
    name: 'caching.shared',
    kind: 'gauge',
    help: '1 where instances share what they make in a Redis that answers, else 0',
    read: ({ get }) => [{ value: Number(get(Caches).isShared) }],
  }),
];
