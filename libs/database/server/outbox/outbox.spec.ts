import { defineEvent, type Problem } from '@tessera/models';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing';
import { z } from 'zod';
import { emit, outboxChannel, takeOutbox } from './outbox';

const Sold = defineEvent('example.sold', z.object({ ticket: z.int() }));
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([]);
});
beforeEach(async () => void (await db.database.query('DELETE FROM database_outbox_entry')));
afterAll(async () => await db.close());

const sell = (...tickets: number[]) =>
  db.runAs(db.owner, () =>
    db.database.transaction(async () => {
      for (const ticket of tickets) await emit(Sold, { ticket });
    }),
  );
const take = async (limit = 10) => {
  const taken: unknown[] = [];
  await takeOutbox(db.database, limit, async ({ payload }) => void taken.push(payload));
  return taken;
};

it('delivers in order what was committed, once', async () => {
  await sell(1, 2, 3);
  expect(await take(2)).toEqual([{ ticket: 1 }, { ticket: 2 }]);
  expect(await take()).toEqual([{ ticket: 3 }]);
  expect(await take()).toEqual([]);
});

it('says what happened, who caused it and for which request', async () => {
  await sell(1);
  await takeOutbox(db.database, 1, async (event) =>
    expect(event).toEqual({
      id: expect.any(String),
      name: 'example.sold',
      payload: { ticket: 1 },
      person: db.owner.id,
      requestId: expect.any(String),
    }),
  );
});

it('knows nothing of what was taken back', async () => {
  await db
    .runAs(db.owner, () =>
      db.database.transaction(async () => {
        await emit(Sold, { ticket: 1 });
        throw new Error('no');
      }),
    )
    .catch(() => undefined);
  expect(await take()).toEqual([]);
});

it('keeps everything when a delivery fails', async () => {
  await sell(1, 2);
  await takeOutbox(db.database, 10, async ({ payload }) => {
    if ((payload as { ticket: number }).ticket === 2) throw new Error('later');
  }).catch(() => undefined);
  expect(await take()).toEqual([{ ticket: 1 }, { ticket: 2 }]);
});

it('gives each event to one of several who take at once', async () => {
  await sell(1, 2, 3, 4);
  const bothHold = Promise.withResolvers<void>();
  let holders = 0;
  const taken: number[] = [];
  const hold = () =>
    takeOutbox(db.database, 2, async ({ payload }) => {
      taken.push((payload as { ticket: number }).ticket);
      if (++holders === 2) bothHold.resolve();
      await bothHold.promise;
    });
  expect(await Promise.all([hold(), hold()])).toEqual([2, 2]);
  expect(taken.sort()).toEqual([1, 2, 3, 4]);
});

it('wakes who listens after the commit', async () => {
  const woken = Promise.withResolvers<void>();
  const stop = await db.database.listen(outboxChannel, () => woken.resolve());
  await sell(1);
  await woken.promise;
  await stop();
});

it('refuses events outside a transaction and payloads that are not as declared', async () => {
  const codeOf = async (work: Promise<unknown>) =>
    await work.then(
      () => 'none',
      (error: Problem) => error.code,
    );
  expect(await codeOf(db.runAs(db.owner, () => emit(Sold, { ticket: 1 })))).toBe('database.no-transaction');
  expect(await codeOf(sell(0.5))).toBe('database.invalid-event');
});
