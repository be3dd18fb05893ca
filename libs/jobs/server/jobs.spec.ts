import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emit } from '@tessera/database/server';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { type ActingPerson, currentAct, defineExtension } from '@tessera/extension';
import { defineEvent, defineJob, on, Problem } from '@tessera/models';
import { ActingPeople, Boss, deadLetters, Jobs, jobsExtension, OutboxDispatch, Worker } from './index';
import { RunReporter } from './run-reporter';

const log: string[] = [];
let failures = 0;

const greet = defineJob({
  name: 'demo.greet',
  payload: z.object({ name: z.string() }),
  run: async ({ payload, progress }) => {
    await progress(1, 2, 'half way');
    return { greeting: `Hello ${payload.name}, says ${currentAct().person?.name ?? currentAct().system}` };
  },
});
const stumble = defineJob({
  name: 'demo.stumble',
  retries: 1,
  run: async () => void (failures++ === 0 && (await Promise.reject(new Error('secret detail')))),
});
const fail = defineJob({ name: 'demo.fail', retries: 0, run: () => Promise.reject(new Error('secret detail')) });
const refuse = defineJob({
  name: 'demo.refuse',
  retries: 5,
  run: () => Promise.reject(new Problem('demo.no', { status: 422, title: 'This cannot be done.' })),
});
/** Nobody attends its queue, so that its runs stay where they are put. */
const sleeper = defineJob({
  name: 'demo.sleeper',
  payload: z.object({ name: z.string() }),
  run: async () => undefined,
});
const nightly = defineJob({ name: 'demo.nightly', cron: '0 3 * * *', run: async () => undefined });
const Happened = defineEvent('demo.happened', z.object({ what: z.string() }));
const first = on(Happened, { name: 'demo.first', run: async ({ what }) => void log.push(`first ${what}`) });
const second = on(Happened, { name: 'demo.second', run: async ({ what }) => void log.push(`second ${what}`) });

let heard = 0;
const Repeated = defineEvent('demo.repeated', z.object({ number: z.int() }));
const many = on(Repeated, { name: 'demo.many', run: async () => void heard++ });

const demo = defineExtension({
  name: 'demo',
  jobs: [greet, stumble, fail, refuse, nightly],
  events: [Happened, Repeated],
  listeners: [first, second, many],
});

let db: TestDatabase;
let boss: Boss;
let jobs: Jobs;
let worker: Worker;
const gone = new Set<string>();

beforeAll(async () => {
  db = await testDatabase([jobsExtension, demo]);
  const people: ActingPeople = { find: async (id) => (gone.has(id) ? null : db.owner) };
  boss = new Boss(db.database);
  jobs = new Jobs(boss, db.database);
  worker = new Worker(
    boss,
    db.installed,
    new RunReporter(db.database),
    new OutboxDispatch(boss, db.database, db.installed),
    people,
  );
  db.provide(RunReporter, new RunReporter(db.database));
  await worker.start(db.services);
  await boss.ensureQueue(sleeper.name, {});
});

afterAll(async () => {
  await worker?.stop();
  await db?.close();
});

const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);
const until = async <T>(look: () => Promise<T | undefined | false>, atMost = 15_000): Promise<T> => {
  for (let waited = 0; waited < atMost; waited += 25) {
    const found = await look();
    if (found) return found;
    await sleep(25);
  }
  throw new Error('waited in vain');
};
const ended = (id: string) =>
  until(async () =>
    asOwner(() => jobs.find(id)).then((run) => (run.state === 'done' || run.state === 'failed') && run),
  );

describe('a job', () => {
  it('runs for the person who started it and keeps its progress and result', async () => {
    const id = await asOwner(() => jobs.start(greet, { name: 'Anna' }));
    expect(await ended(id)).toMatchObject({
      name: 'demo.greet',
      state: 'done',
      progress: { done: 1, total: 2 },
      result: { greeting: 'Hello Anna, says Olga Owner' },
      error: null,
    });
  });

  it('is refused at once when it cannot start with what it is given', async () => {
    await expect(asOwner(() => jobs.start(greet, { name: 7 as never }))).rejects.toMatchObject({
      code: 'jobs.invalid-payload',
    });
  });

  it('does not exist when the transaction that started it is taken back', async () => {
    let id = '';
    const doomed = asOwner(() =>
      db.database.transaction(async () => {
        id = await jobs.start(greet, { name: 'Nobody' });
        throw new Error('taken back');
      }),
    );
    await expect(doomed).rejects.toThrow('taken back');
    await expect(asOwner(() => jobs.find(id))).rejects.toMatchObject({ code: 'jobs.run-not-found' });
    expect(await (await boss.start()).findJobs(greet.name, { id })).toEqual([]);
  });

  it('is tried again after it failed', async () => {
    const id = await asOwner(() => jobs.start(stumble, {}));
    expect(await ended(id)).toMatchObject({ state: 'done' });
    expect(failures).toBe(2);
  });

  it('is kept as a dead letter when every try failed, without telling what went wrong inside', async () => {
    const id = await asOwner(() => jobs.start(fail, {}));
    expect(await ended(id)).toMatchObject({
      state: 'failed',
      error: { code: 'jobs.unexpected', message: 'Something went wrong on our side.' },
    });
    const [letter] = await until(async () =>
      (await boss.start()).findJobs(deadLetters).then((found) => found.length > 0 && found),
    );
    expect(letter).toMatchObject({ name: deadLetters });
  });

  it('failed when its process was killed in the last try, and goes on where the queue tries it once more', async () => {
    const [broken, waiting] = await Promise.all(
      ['Anna', 'Ben'].map((name) => asOwner(() => jobs.start(sleeper, { name }))),
    );
    const later = "updated_at = now() - interval '2 minutes'";
    // As pg-boss leaves a run without a heartbeat.
    await db.database.query(`update jobs_run set state = 'running', ${later} where id = any($1)`, [[broken, waiting]]);
    await db.database.query("update pgboss.job set state = 'failed' where id = $1", [broken]);
    const reporter = new RunReporter(db.database);
    expect(await reporter.endBroken()).toBe(1);
    expect(await asOwner(() => jobs.find(broken!))).toMatchObject({
      state: 'failed',
      error: { code: 'jobs.broken-off' },
    });
    expect(await asOwner(() => jobs.find(waiting!))).toMatchObject({ state: 'running' });
    expect(await reporter.endBroken()).toBe(0);
  });

  it('is not tried again when it was refused', async () => {
    const id = await asOwner(() => jobs.start(refuse, {}));
    expect(await ended(id)).toMatchObject({
      state: 'failed',
      error: { code: 'demo.no', message: 'This cannot be done.' },
    });
  });

  it('does not run for a person who may no longer act', async () => {
    const leaver: ActingPerson = { id: '0190a000-0000-7000-8000-000000000009', name: 'Leaver', isOwner: false };
    gone.add(leaver.id);
    const id = await db.runAs(leaver, () => jobs.start(greet, { name: 'x' }));
    expect(await ended(id)).toMatchObject({ state: 'failed', error: { code: 'jobs.person-gone' } });
  });

  it('is shown to who started it and to nobody else', async () => {
    const id = await asOwner(() => jobs.start(greet, { name: 'Anna' }));
    const stranger: ActingPerson = { id: '0190a000-0000-7000-8000-000000000008', name: 'Stranger', isOwner: false };
    await expect(db.runAs(stranger, () => jobs.find(id))).rejects.toMatchObject({ code: 'jobs.run-not-found' });
    expect((await asOwner(() => jobs.recent())).map((run) => run.id)).toContain(id);
    expect(await db.runAs(stranger, () => jobs.recent())).toEqual([]);
  });

  it('with a cron is on the schedule, and off it once it lost its cron', async () => {
    const running = await boss.start();
    await running.createQueue('demo.forgotten');
    await running.schedule('demo.forgotten', '* * * * *');
    await worker.start(db.services);
    const names = (await running.getSchedules()).map(({ name }) => name);
    expect([names.includes('demo.nightly'), names.includes('demo.forgotten')]).toEqual([true, false]);
  });
});

describe('an event', () => {
  it('reaches each listener once it is committed', async () => {
    await asOwner(() => db.database.transaction(() => emit(Happened, { what: 'a' })));
    await until(async () => log.includes('first a') && log.includes('second a'));
  });

  it('is never told when its cause was taken back', async () => {
    await expect(
      asOwner(() =>
        db.database.transaction(async () => {
          await emit(Happened, { what: 'undone' });
          throw new Error('taken back');
        }),
      ),
    ).rejects.toThrow('taken back');
    await asOwner(() => db.database.transaction(() => emit(Happened, { what: 'b' })));
    await until(async () => log.includes('second b'));
    expect(log.filter((line) => line.includes('undone'))).toEqual([]);
  });

  it('waits for no clock while others wait behind it: a thousand are heard with one look each', async () => {
    const queue = await boss.start();
    const bossDb = queue.getDb() as { executeSql(text: string, values?: unknown[]): Promise<unknown> };
    const executeSql = bossDb.executeSql.bind(bossDb);
    let looks = 0;
    bossDb.executeSql = async (text, values) => {
      if (/SKIP LOCKED/i.test(text) && JSON.stringify([text, values]).includes('demo.many')) looks += 1;
      return executeSql(text, values);
    };
    heard = 0;
    const what = Array.from({ length: 1000 }, (_, number) => ({ number }));
    await asOwner(() =>
      db.database.transaction(async () => void (await Promise.all(what.map((each) => emit(Repeated, each))))),
    );
    await until(async () => heard >= what.length, 60_000).finally(() => (bossDb.executeSql = executeSql));
    expect(heard).toBe(1000);
    expect(looks).toBeGreaterThanOrEqual(1000);
    expect(looks).toBeLessThan(1100);
  }, 90_000);
});
