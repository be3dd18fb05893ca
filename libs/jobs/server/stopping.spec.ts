import { setTimeout as sleep } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { defineExtension } from '@tessera/extension';
import { defineJob } from '@tessera/models';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { ActingPeople } from './acting-people';
import { Boss } from './boss';
import { Jobs } from './jobs';
import { jobsExtension } from './jobs-extension';
import { OutboxDispatch } from './outbox-dispatch';
import { RunReporter } from './run-reporter';
import { Worker } from './worker';

const begun: string[] = [];
const ended: string[] = [];
let lasts = 0;
const bake = defineJob({
  name: 'demo.bake',
  timeout: '1m',
  retries: 3,
  run: async ({ get }) => {
    const { name } = get(Oven);
    begun.push(name);
    await sleep(lasts, undefined, { ref: false });
    ended.push(name);
  },
});
class Oven {
  constructor(readonly name: string) {}
}

let db: TestDatabase;
beforeAll(async () => void (db = await testDatabase([jobsExtension, defineExtension({ name: 'demo', jobs: [bake] })])));
afterAll(() => db?.close());

/** One process that runs jobs. */
async function worker(name: string): Promise<{ jobs: Jobs; worker: Worker }> {
  const boss = new Boss(db.database);
  const reporter = new RunReporter(db.database);
  const people: ActingPeople = { find: async () => db.owner };
  const started = new Worker(boss, db.installed, reporter, new OutboxDispatch(boss, db.database, db.installed), people);
  const own = new Map<unknown, unknown>([
    [Oven, new Oven(name)],
    [RunReporter, reporter],
  ]);
  await started.start({ get: (type) => (own.get(type) ?? db.services.get(type)) as never });
  onTestFinished(() => started.stop());
  return { jobs: new Jobs(boss, db.database), worker: started };
}
const start = (jobs: Jobs) => db.runAs(db.owner, () => jobs.start(bake, {}));

it('a job under way is finished before its worker stops', async () => {
  lasts = 1_500;
  const { jobs, worker: first } = await worker('first');
  await start(jobs);
  await expect.poll(() => begun, { timeout: 10_000 }).toContain('first');
  await first.stop(20_000);
  expect(ended).toContain('first');
});

it('a job that does not end in time goes back to the queue, and another worker does it', async () => {
  lasts = 60_000;
  const { jobs, worker: slow } = await worker('slow');
  await start(jobs);
  await expect.poll(() => begun, { timeout: 10_000 }).toContain('slow');
  const began = Date.now();
  await slow.stop(1_000);
  expect(Date.now() - began).toBeLessThan(10_000);
  lasts = 0;
  await worker('other');
  await expect.poll(() => ended, { timeout: 20_000 }).toContain('other');
  expect(ended).not.toContain('slow');
});
