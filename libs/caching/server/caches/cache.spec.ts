import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheSuite, cachingInstance, hasRedis, type TestRedis, testRedis } from '../../testing';
import { cachingExtension } from '../caching-extension';
import { defineCache } from './define-cache';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([cachingExtension]);
  await db.database.query('CREATE TABLE kept (id text PRIMARY KEY, value text)');
});
afterAll(() => db?.close());

describe('in memory alone', () => {
  cacheSuite({ db: () => db, instance: () => cachingInstance(db) });
});

describe.skipIf(!hasRedis)('in memory and Redis (left out where no redis-server is installed)', () => {
  let redis: TestRedis;
  beforeAll(async () => void (redis = await testRedis()));
  afterAll(() => redis?.stop());

  cacheSuite({ db: () => db, instance: () => cachingInstance(db, redis.url) });
});

it('a cache is named within its scope, and only what grows old can be stale', () => {
  expect(() => defineCache({ name: 'cities' })).toThrow('must be named scope.noun');
  expect(() => defineCache({ name: 'crm.cities', staleMs: 1 })).toThrow('cannot be stale');
});
