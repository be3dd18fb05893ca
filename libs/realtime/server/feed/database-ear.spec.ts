import { wayTo } from '@tessera/database/testing';
import { expect, it, onTestFinished } from 'vitest';
import { testRealtime } from '../../testing';
import { DatabaseEar } from './database-ear';

it('an ear whose connection fell silent listens again once the database answers, and can be stopped while it does not', async () => {
  const db = await testRealtime();
  const way = await wayTo(db.url);
  onTestFinished(async () => {
    way.close();
    await db.close();
  });
  let taken = 0;
  const ear = new DatabaseEar(way.url, { taken: () => void taken++, heard: () => undefined });
  await ear.start();
  expect(taken).toBe(1);
  way.fallSilent();
  way.mend();
  await expect.poll(() => taken, { timeout: 30_000 }).toBe(2);

  way.fallSilent();
  await ear.stop();
});

it('PostgreSQL is to notice within half a minute that an ear vanished, as nobody else can listen until then', async () => {
  const db = await testRealtime();
  const ear = new DatabaseEar(db.url, { taken: () => undefined, heard: () => undefined });
  await ear.start();
  onTestFinished(async () => {
    await ear.stop();
    await db.close();
  });
  const { client } = ear as unknown as { client: { query(sql: string): Promise<{ rows: unknown[] }> } };
  const { rows } = await client.query(
    "SELECT current_setting('tcp_keepalives_idle') AS idle, current_setting('tcp_keepalives_interval') AS pause, current_setting('tcp_keepalives_count') AS count",
  );
  expect(rows).toEqual([{ idle: '10', pause: '5', count: '3' }]);
});
