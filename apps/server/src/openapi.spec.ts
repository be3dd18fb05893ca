import { Validator } from '@seriousme/openapi-schema-validator';
import { Descriptions } from '@tessera/admin/server';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { serverSettings, Settings } from '@tessera/extension';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, createApp } from './app';
import { extensions } from './extensions';

let db: TestDatabase;
let app: App;

beforeAll(async () => {
  db = await testDatabase(extensions);
  app = await createApp({
    installed: db.installed,
    settings: Settings.read([serverSettings, ...db.installed.settings], {}),
    database: db.database,
    close: async () => undefined,
  });
});
afterAll(async () => {
  await app?.nest.close();
  await db?.close();
});

it('every route of the API says what it takes and gives', () => {
  expect(app.services.get(Descriptions).undescribed).toEqual([]);
});

it('the description is one by the rules of OpenAPI 3.1', async () => {
  const document = app.services.get(Descriptions).of(db.owner);
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});
