import { Database } from '@tessera/database/server';
import { defineMetric, type Metric } from '@tessera/extension';
import type { Services } from '@tessera/models';
import { deadLetters } from './boss';

/** Whether jobs are done as fast as they come: the same from every instance, since the queue is one. */
export const queueMetrics: readonly Metric[] = [
  defineMetric({
    name: 'jobs.waiting',
    help: 'Jobs and deliveries of events that could run now and wait for a worker',
    kind: 'gauge',
    read: async (services) => [{ value: (await waiting(services)).count }],
  }),
  defineMetric({
    name: 'jobs.oldest_age_seconds',
    help: 'How long the one that waits longest has waited; 0 where none waits',
    kind: 'gauge',
    read: async (services) => [{ value: (await waiting(services)).age }],
  }),
  defineMetric({
    name: 'jobs.running',
    help: 'Jobs that some worker runs, as of a few seconds ago',
    kind: 'gauge',
    read: async (services) => [{ value: await sumOf(services, 'active_count', 'name <> $1') }],
  }),
  defineMetric({
    name: 'jobs.failed',
    help: 'Jobs that failed for good and wait for somebody to look at them (tessera jobs), as of a few seconds ago',
    kind: 'gauge',
    read: async (services) => [{ value: await sumOf(services, 'queued_count', 'name = $1') }],
  }),
];

async function waiting({ get }: Services): Promise<{ count: number; age: number }> {
  if (!(await isThere(get(Database)))) return { count: 0, age: 0 };
  const [row] = await get(Database).query<{ count: number; age: number }>(waitingSql, [deadLetters]);
  return row!;
}

/** The condition is that of the index by which workers look. */
const waitingSql = `
  SELECT count(*)::int AS count,
    coalesce(extract(epoch FROM now() - min(greatest(created_on, start_after))), 0)::float8 AS age
  FROM pgboss.job WHERE state < 'active' AND NOT blocked AND start_after <= now() AND name <> $1`;

/** The workers count the states of each queue every few seconds. */
async function sumOf({ get }: Services, column: 'active_count' | 'queued_count', condition: string): Promise<number> {
  if (!(await isThere(get(Database)))) return 0;
  const [row] = await get(Database).query<{ sum: number }>(
    `SELECT coalesce(sum(${column}), 0)::int AS sum FROM pgboss.queue WHERE ${condition}`,
    [deadLetters],
  );
  return row!.sum;
}

/** The first process that has to do with jobs makes the queue. */
async function isThere(database: Database): Promise<boolean> {
  const [row] = await database.query<{ found: boolean }>(`SELECT to_regclass('pgboss.queue') IS NOT NULL AS found`);
  return row!.found;
}
