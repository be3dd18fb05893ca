import { Database, records } from '@tessera/database/server';
import type { TestDatabase } from '@tessera/database/testing';
import { defineExtension } from '@tessera/extension';
import { defineEntity, field } from '@tessera/models';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import type { ChangeBus, News } from '../server';
import { testRealtime } from './test-realtime';

/** How the suite handles one kind of bus. */
export interface BusKind {
  /** A bus of one instance with that database. */
  make(database: Database): ChangeBus;
  /** Cuts the connections of all buses on the database, as a network does. */
  cut(database: Database): Promise<unknown>;
}

const Thing = defineEntity({ name: 'suite.thing', label: 'Thing', fields: { name: field.text({ required: true }) } });
const suite = defineExtension({ name: 'suite', entities: [Thing] });
const patience = { timeout: 15_000 };

/** What every way of carrying news must do. Call it within a `describe`. */
export function changeBusSuite({ make, cut }: BusKind): void {
  let db: TestDatabase;
  beforeAll(async () => void (db = await testRealtime(suite)));
  afterAll(async () => await db?.close());

  const instance = async () => {
    const database = await Database.open({ url: db.url, installed: db.installed, poolSize: 2 });
    const bus = make(database);
    const heard: News[] = [];
    let missed = 0;
    await bus.start({ hear: (news) => void heard.push(news), missed: () => void missed++ });
    const stop = async () => {
      await bus.stop();
      await database.close();
    };
    onTestFinished(stop);
    return { heard, missed: () => missed, ids: () => heard.flatMap((news) => ('changes' in news ? news.changes : [])) };
  };
  const create = (name: string) => db.runAs(db.owner, () => records(Thing).create({ name }));
  const history = async (...ids: string[]) => {
    const rows = await db.database.query<{ id: string }>(
      'SELECT id FROM database_change WHERE record = ANY ($1) ORDER BY id',
      [ids],
    );
    return rows.map(({ id }) => id);
  };

  it('tells every instance of each change, once and in the order of the commits', async () => {
    const [here, there] = [await instance(), await instance()];
    const things = [await create('a'), await create('b'), await create('c')];
    const changes = await history(...things.map(({ id }) => id));
    await expect.poll(() => [here.ids(), there.ids()], patience).toEqual([changes, changes]);
    expect(here.heard[0]).toEqual({ entity: 'suite.thing', changes: [changes[0]] });
  });

  it('hears of statements that somebody else writes by hand', async () => {
    const here = await instance();
    const { id } = await create('mine');
    const client = new Client({ connectionString: db.url });
    await client.connect();
    await client.query("UPDATE suite_thing SET name = 'theirs' WHERE id = $1", [id]);
    await client.query('DELETE FROM suite_thing WHERE id = $1', [id]);
    await client.end();
    await expect.poll(here.ids, patience).toEqual(await history(id));
  });

  it('says nothing of what was taken back', async () => {
    const here = await instance();
    const doomed = db.database.transaction(async () => {
      await db.database.query("INSERT INTO suite_thing (id, name) VALUES (gen_random_uuid(), 'lost')");
      throw new Error('taken back');
    });
    await expect(doomed).rejects.toThrow('taken back');
    const { id } = await create('kept');
    await expect.poll(here.ids, patience).toEqual(await history(id));
  });

  it('names many changes of one transaction, and of very many only since when they are', async () => {
    const here = await instance();
    const began = Date.now();
    await db.database.query(
      "INSERT INTO suite_thing (id, name) SELECT gen_random_uuid(), 'many' FROM generate_series(1, 1200)",
    );
    await expect.poll(() => here.heard.some((news) => 'since' in news), patience).toBe(true);
    expect(here.ids()).toHaveLength(200);
    const rest = here.heard.filter((news) => 'since' in news);
    expect(rest).toHaveLength(1);
    const since = Number.parseInt(rest[0]!.since.replaceAll('-', '').slice(0, 12), 16);
    expect(Math.abs(since - began)).toBeLessThan(60_000);
    expect(here.ids().every((id) => id >= rest[0]!.since)).toBe(true);
  });

  it('says that news may be missing after its connection was lost, and goes on', async () => {
    const here = await instance();
    const before = here.missed();
    await cut(db.database);
    await expect.poll(here.missed, patience).toBeGreaterThan(before);
    // What happens in between may be lost as well, which is then said again.
    const isHeardAgain = async () => {
      await create('afterwards');
      return here.ids().length > 0;
    };
    await expect.poll(isHeardAgain, { ...patience, interval: 200 }).toBe(true);
  });

  it('is silent once it was stopped', async () => {
    const database = await Database.open({ url: db.url, installed: db.installed, poolSize: 2 });
    const bus = make(database);
    const hear = vi.fn<(news: News) => void>();
    await bus.start({ hear, missed: () => undefined });
    await bus.stop();
    await database.close();
    const other = await instance();
    const { id } = await create('unheard');
    await expect.poll(other.ids, patience).toEqual(await history(id));
    expect(hear).not.toHaveBeenCalled();
  });
}
