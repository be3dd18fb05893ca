import { records } from '@tessera/database/server';
import { search } from '@tessera/templates/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArticlePage, Category } from '../../contract';
import { Site } from '../sites/site';
import { seedPages, testContent, type TestContent } from '../../testing';
import { indexSearch } from './index-search.job';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content?.close());

/** As in a database in which `unaccent` could not be created. */
const unlearnSql = `
  DO $$ DECLARE language text; BEGIN
    FOR language IN SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace LOOP
      EXECUTE format('ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING FOR hword, hword_part, word WITH %I',
        'content_' || language, CASE language WHEN 'simple' THEN 'simple' ELSE language || '_stem' END);
    END LOOP;
  END $$`;

/** Runs the job until it has said `until` times how far it is; then its time is up. */
async function run({ until = Infinity }: { readonly until?: number } = {}): Promise<unknown> {
  const stop = new AbortController();
  let times = 0;
  return await content.db.runAsSystem(() =>
    indexSearch.run({
      payload: {},
      signal: stop.signal,
      get: (type) => content.db.services.get(type),
      progress: async () => {
        if (++times >= until) stop.abort();
      },
    }),
  );
}

const total = async (text: string) =>
  (
    await content.asVisitor(() =>
      content.siteSearch.find(search(text, { size: 5 }), { site: content.site.id, timeZone: 'UTC', fields: [] }),
    )
  ).total;

const indexed = async () =>
  (await content.db.database.query<{ count: number }>('SELECT count(*)::int AS count FROM content_search'))[0]!.count;

it('pages from before there was a search are filled in some at a time, and a run that was broken off goes on', async () => {
  await seedPages(content.db.database, { id: content.site.id, home: content.site.home }, 1000);
  const [{ live }] = (await content.db.database.query<{ live: number }>(
    'SELECT count(*)::int AS live FROM content_page WHERE live_revision IS NOT NULL',
  )) as [{ live: number }];
  const before = await indexed();
  await expect(run({ until: 3 })).rejects.toThrow();
  expect(await indexed()).toBe(before + 300);
  expect(await run()).toEqual({ indexed: live - before - 300 });
  expect(await total('"page 7" section')).toBeGreaterThan(0);
  expect(await run()).toEqual({ indexed: 0 });
}, 120_000);

it('once the site has another language its pages are found by the forms of that', async () => {
  const page = await content.page('Die Häuser');
  await content.asOwner(() => content.publisher.publish(page.id, { basedOn: 1 }));
  const speak = async (locale: string) => {
    const { version } = await content.asOwner(() => records(Site).get(content.site.id));
    await content.asOwner(() => records(Site).change(content.site.id, { locale }, { version }));
  };
  await speak('de');
  expect(await total('haus')).toBe(0);
  await run();
  expect(await total('haus')).toBe(1);
  expect(await run()).toEqual({ indexed: 0 });
  await speak('en');
  await run();
}, 120_000);

it('articles are found by the new name of their category', async () => {
  const craft = await content.asOwner(() => records(Category).create({ name: 'Crafts', slug: 'crafts' }));
  await content.livePage('Bowls', { type: ArticlePage.name, fields: { categories: [craft.id] } });
  expect(await total('crafts bowls')).toBe(1);
  await content.asOwner(() => records(Category).change(craft.id, { name: 'Pottery' }, { version: craft.version }));
  expect(await total('pottery bowls')).toBe(0);
  expect(await run()).toEqual({ indexed: 1 });
  expect(await total('pottery bowls')).toBe(1);
});

it('where the database cannot fold accents all else works, and once it can everything is folded', async () => {
  const { database } = content.db;
  await content.livePage('Crème de la crème');
  expect(await total('creme')).toBe(1);
  await database.query(unlearnSql);
  await database.query('DROP EXTENSION unaccent');
  await run();
  expect(await content.searchIndex.isFolding()).toBe(false);
  expect([await total('creme'), await total('crème')]).toEqual([0, 1]);
  await database.query('CREATE EXTENSION unaccent');
  await run();
  expect(await content.searchIndex.isFolding()).toBe(true);
  expect([await total('creme'), await total('crème')]).toEqual([1, 1]);
}, 120_000);
