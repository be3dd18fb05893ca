import { Database, emit } from '@tessera/database/server';
import { testDatabase, wayTo } from '@tessera/database/testing';
import { defineExtension } from '@tessera/extension';
import { defineEvent, defineJob, on } from '@tessera/models';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { Boss, Jobs, jobsExtension, OutboxDispatch, Worker } from './index';
import { RunReporter } from './run-reporter';

const done: string[] = [];
const bake = defineJob({
  name: 'demo.bake',
  payload: z.object({ bread: z.string() }),
  run: async ({ payload: { bread } }) => void done.push(bread),
});
const Baked = defineEvent('demo.baked', z.object({ bread: z.string() }));
const sell = on(Baked, { name: 'demo.sell', run: async ({ bread }) => void done.push(`sold ${bread}`) });
const demo = defineExtension({ name: 'demo', jobs: [bake], events: [Baked], listeners: [sell] });

/** A worker whose way to the database may fail, and what gives it work by another way. */
async function setUp() {
  const db = await testDatabase([jobsExtension, demo], { poolSize: 6 });
  const way = await wayTo(db.url);
  const database = await Database.open({ url: way.url, installed: db.installed, poolSize: 4 });
  // The server listens for other reasons, too.
  await database.listen('demo', () => undefined);
  const boss = new Boss(database);
  const outbox = new OutboxDispatch(boss, database, db.installed);
  const people = { find: async () => db.owner };
  const worker = new Worker(boss, db.installed, new RunReporter(database), outbox, people as never);
  await worker.start(db.services);
  const sender = new Boss(db.database);
  const jobs = new Jobs(sender, db.database);
  onTestFinished(async () => {
    await sender.stop();
    await worker.stop(500);
    await database.close();
    way.close();
    await db.close();
  });
  const start = (bread: string) => db.runAs(db.owner, () => jobs.start(bake, { bread }));
  const tell = (bread: string) => db.runAs(db.owner, () => db.database.transaction(() => emit(Baked, { bread })));
  return { way, database, start, tell };
}

it.each(['stopped', 'silent'] as const)(
  'a database that was %s: what was begun meanwhile is done within seconds of its return, events too',
  async (how) => {
    const { way, database, start, tell } = await setUp();
    await start(`rye before it was ${how}`);
    await expect.poll(() => done, { timeout: 30_000 }).toContain(`rye before it was ${how}`);

    if (how === 'stopped') way.cut();
    else way.fallSilent();
    if (how === 'silent') await expect.poll(() => database.lifeline.isSilent, { timeout: 30_000 }).toBe(true);
    await start(`rye while it was ${how}`);
    await tell(`rye while it was ${how}`);
    way.mend();
    for (const what of [`rye while it was ${how}`, `sold rye while it was ${how}`])
      await expect.poll(() => done, { timeout: 30_000 }).toContain(what);
  },
  150_000,
);
