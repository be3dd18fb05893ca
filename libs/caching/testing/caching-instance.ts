import { Database } from '@tessera/database/server';
import type { TestDatabase } from '@tessera/database/testing';
import { currentAct, runAct, Settings } from '@tessera/extension';
import { expect } from 'vitest';
import { Caches, redisSettings, SharedStore, Tags } from '../server';

/** One process of several on one database, with its caches. */
export interface CachingInstance {
  readonly database: Database;
  readonly tags: Tags;
  readonly shared: SharedStore;
  readonly caches: Caches;
  /** Runs `fn` as a visitor. */
  act<T>(fn: () => Promise<T>): Promise<T>;
  /** May be called again. */
  stop(): Promise<void>;
}

/** Starts an instance; with the address of a Redis it is connected to it afterwards. */
export async function cachingInstance(db: TestDatabase, redisUrl?: string): Promise<CachingInstance> {
  const database = await Database.open({ url: db.url, installed: db.installed, poolSize: 4 });
  const tags = new Tags(database);
  const shared = new SharedStore(database, tags, Settings.read([redisSettings], { REDIS_URL: redisUrl }));
  let stopping: Promise<void> | undefined;
  await tags.onModuleInit();
  await shared.onModuleInit();
  if (redisUrl) await expect.poll(() => shared.isThere, { timeout: 15_000 }).toBe(true);
  return {
    database,
    tags,
    shared,
    caches: new Caches(tags, shared),
    act: (fn) => runAct({ services: db.services }, fn),
    stop: () => (stopping ??= stop()),
  };

  async function stop(): Promise<void> {
    await shared.onApplicationShutdown();
    await tags.onApplicationShutdown();
    await database.close();
  }
}

/** Notes that something was read, as `records()` does. */
export function noteRead(...tags: readonly string[]): void {
  for (const tag of tags) currentAct().reads!.add(tag);
}
