import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing';
import { wayTo } from '../../testing/way-to-database';
import { Lifeline } from './lifeline';
import { Listening } from './listening';

let db: TestDatabase;
beforeAll(async () => void (db = await testDatabase([])));
afterAll(() => db?.close());

/** How long an answer is waited for, in milliseconds: where silence is meant, and where a busy machine must not be taken for one. */
const [short, long] = [300, 2_000];

/** A connection that listens, over a way that may fail. */
async function listen(lifeline?: Lifeline, longestMs = short) {
  const way = await wayTo(db.url);
  const listening = new Listening(way.url, lifeline, { checkMs: 50, longestMs });
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

/** Does something just before the next statement that begins like this is sent; what it gives is sent instead. */
function before(start: string, act: (client: Client) => string | void): void {
  const { query } = Client.prototype;
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...args: unknown[]) {
    if (String(args[0]).startsWith(start)) {
      spy.mockRestore();
      args[0] = act(this) ?? args[0];
    }
    return query.apply(this, args as never);
  } as never);
  onTestFinished(() => spy.mockRestore());
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
  // That is said before a connection is attempted.
  for (let i = 0; i < 20; i++) await expect(pool.query('SELECT 1')).rejects.toThrow('does not answer');

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
    await stop();
    await listening.close();
  },
);

it('while a new connection is waited for, that can be ended at once', async () => {
  const { way, stop, listening } = await listen(undefined, long);
  way.cut();
  way.fallSilent();
  // By now one is attempted, which is waited for 10 s.
  await sleep(1_000);
  await stop();
  const ended = listening.close().then(() => 'ended');
  expect(await Promise.race([ended, sleep(7_000, 'waits')])).toBe('ended');
});

it('a server that falls silent before a new connection listens is noticed', async () => {
  const lifeline = new Lifeline();
  const { way, heard } = await listen(lifeline, long);
  before('LISTEN', () => way.fallSilent());
  way.cut();
  way.mend();
  await expect.poll(() => lifeline.isSilent).toBe(true);
  way.mend();
  await expect.poll(() => heard).toEqual(['back again']);
  expect(lifeline.isSilent).toBe(false);
});

it('a new connection that is lost before it listens is replaced by one, not by two', async () => {
  const { way, heard } = await listen(undefined, long);
  before('LISTEN', (client) => void client.connection.stream.destroy());
  way.cut();
  way.mend();
  await expect.poll(() => heard).toContain('back again');
  // A second one would be there by then.
  await sleep(1_500);
  await db.database.query("SELECT pg_notify('spec', 'one')");
  await expect.poll(() => heard).toContain('one');
  expect(heard).toEqual(['back again', 'one']);
});

it('a server that answers with an error is not silent', async () => {
  const lifeline = new Lifeline();
  const { way, heard } = await listen(lifeline);
  const { pathname } = new URL(db.url);
  const elsewhere = new Client({ connectionString: new URL('/postgres', db.url).href });
  await elsewhere.connect();
  const admit = (may: boolean) =>
    elsewhere.query(`ALTER DATABASE "${pathname.slice(1)}" WITH ALLOW_CONNECTIONS ${may}`);
  onTestFinished(async () => {
    await admit(true);
    await elsewhere.end();
  });
  way.fallSilent();
  await expect.poll(() => lifeline.isSilent).toBe(true);
  await admit(false);
  way.mend();
  await expect.poll(() => lifeline.isSilent).toBe(false);
  await expect(poolOf(way, lifeline).query('SELECT 1')).rejects.toThrow('not currently accepting connections');
  await admit(true);
  await expect.poll(() => heard).toContain('back again');
});

it('an error on the connection that listens is no silence', async () => {
  const lifeline = new Lifeline();
  const { heard } = await listen(lifeline, long);
  const asked = new Promise<void>((resolve) => before('SELECT 1', () => (resolve(), 'SELECT 1/0')));
  await asked;
  await sleep(long + 500);
  expect([lifeline.isSilent, heard]).toEqual([false, []]);
});

it('a server to which the way is slow is not silent, not even after a silence', async () => {
  const lifeline = new Lifeline();
  const cut = vi.spyOn(lifeline, 'cut');
  const { way, heard } = await listen(lifeline, 1_000);
  way.slowDown(1_500);
  way.cut();
  way.mend();
  await expect.poll(() => heard).toEqual(['back again']);
  expect(cut).not.toHaveBeenCalled();
  way.fallSilent();
  await expect.poll(() => lifeline.isSilent).toBe(true);
  way.mend();
  await expect.poll(() => heard, { timeout: 30_000 }).toEqual(['back again', 'back again']);
});

it('a process that was busy itself does not take the server for silent', async () => {
  const lifeline = new Lifeline();
  const { heard } = await listen(lifeline, 1_000);
  const busy = new Promise<void>((resolve) =>
    before('SELECT 1', () => {
      setImmediate(() => {
        const until = performance.now() + 1_500;
        while (performance.now() < until);
        resolve();
      });
    }),
  );
  await busy;
  await sleep(200);
  expect([lifeline.isSilent, heard]).toEqual([false, []]);
});

it('a statement that takes long is no silence', async () => {
  const lifeline = new Lifeline();
  const { way } = await listen(lifeline, long);
  const { rows } = await poolOf(way, lifeline).query("SELECT 'slept' AS what FROM pg_sleep($1)", [
    (long + 500) / 1_000,
  ]);
  expect(rows).toEqual([{ what: 'slept' }]);
});
