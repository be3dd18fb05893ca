import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing';
import { wayTo } from '../../testing/way-to-database';
import { Lifeline } from './lifeline';
import { Listening } from './listening';

let db: TestDatabase;
beforeAll(async () => void (db = await testDatabase([])));
afterAll(() => db?.close());

/** A connection that listens, over a way that may fail. */
async function listen(lifeline?: Lifeline) {
  const way = await wayTo(db.url);
  const listening = new Listening(way.url, lifeline, { checkMs: 50, longestMs: 300 });
  onTestFinished(async () => {
    await listening.close();
    way.close();
  });
  const heard: string[] = [];
  const stop = await listening.listen(
    'spec',
    (message) => void heard.push(message),
    () => void heard.push('back again'),
  );
  return { way, heard, stop, listening };
}

/** A pool of three connections by the same way. */
function poolOf({ url }: { readonly url: string }, lifeline: Lifeline): Pool {
  const pool = new Pool({ connectionString: url, max: 3, Client: lifeline.Client } as never);
  pool.on('error', () => undefined);
  onTestFinished(() => pool.end());
  return pool;
}

it('a connection that fell silent is noticed and made anew', async () => {
  const { way, heard } = await listen();
  await db.database.query("SELECT pg_notify('spec', 'one')");
  await expect.poll(() => heard).toEqual(['one']);
  way.fallSilent();
  await db.database.query("SELECT pg_notify('spec', 'lost')");
  way.mend();
  await expect.poll(() => heard, { timeout: 5_000 }).toEqual(['one', 'back again']);
  await db.database.query("SELECT pg_notify('spec', 'two')");
  await expect.poll(() => heard).toEqual(['one', 'back again', 'two']);
});

it('while the server is silent nobody waits for it, and afterwards all goes on', async () => {
  const lifeline = new Lifeline();
  const { way } = await listen(lifeline);
  const pool = poolOf(way, lifeline);
  await Promise.all([1, 2].map(() => pool.query('SELECT 1')));
  const busy = await pool.connect();
  busy.on('error', () => undefined);
  await busy.query('BEGIN');

  way.fallSilent();
  // Two on connections that are there, one in a transaction, one on a new connection, and two who wait for their turn.
  const waiting = [busy.query('SELECT 1'), ...[1, 2, 3, 4, 5].map(() => pool.query('SELECT 1'))];
  for (const { status } of await Promise.allSettled(waiting)) expect(status).toBe('rejected');
  busy.release(true);
  expect(lifeline.isSilent).toBe(true);
  const began = performance.now();
  for (let i = 0; i < 20; i++) await expect(pool.query('SELECT 1')).rejects.toThrow('does not answer');
  expect(performance.now() - began, 'none of them has waited').toBeLessThan(250);

  way.mend();
  await expect.poll(() => lifeline.isSilent, { timeout: 5_000 }).toBe(false);
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});

it.each(['before that is known', 'once that is known'])(
  'while the server is silent it can be ended, %s',
  async (when) => {
    const lifeline = new Lifeline();
    const { way, stop, listening } = await listen(lifeline);
    way.fallSilent();
    if (when === 'once that is known') await expect.poll(() => lifeline.isSilent).toBe(true);
    const began = performance.now();
    await stop();
    await listening.close();
    expect(performance.now() - began).toBeLessThan(5_000);
  },
);

it('a process that was busy itself does not take the server for silent', async () => {
  const lifeline = new Lifeline();
  const { heard } = await listen(lifeline);
  for (let i = 0; i < 5; i++) {
    const until = performance.now() + 500;
    while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  expect([lifeline.isSilent, heard]).toEqual([false, []]);
});

it('a statement that takes long is no silence', async () => {
  const lifeline = new Lifeline();
  const { way } = await listen(lifeline);
  const { rows } = await poolOf(way, lifeline).query("SELECT 'slept' AS what FROM pg_sleep(1)");
  expect(rows).toEqual([{ what: 'slept' }]);
});
