import { hasRedis, testRedis } from '@tessera/caching/testing';
import { wayTo } from '@tessera/database/testing';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { hotUses } from '../server/caching/warming';
import { SitePages } from '../server/serving/site-pages';
import { testSite, type TestSite } from '../testing';

let site: TestSite;
beforeAll(async () => void (site = await testSite()));
afterAll(() => site?.close());

const unpublish = async (id: string) => {
  const { version } = await site.asOwner(() => site.tree.one(id));
  await site.asOwner(() => site.publisher.unpublish(id, { basedOn: version }));
};

it('pages in memory are sent while the database is gone, and within five seconds of its return nothing withdrawn is', async () => {
  await site.livePage('Stays');
  const goes = await site.livePage('Goes');
  const way = await wayTo(site.db.url);
  onTestFinished(() => way.close());
  const other = await site.another({ databaseUrl: way.url });
  onTestFinished(() => other.close());
  for (const path of ['/stays', '/goes']) expect((await other.get(path)).status).toBe(200);

  way.cut();
  await unpublish(goes.id);
  const statuses = new Map<number, number>();
  for (let i = 0; i < 300; i++) {
    const response = await other.get(i % 2 ? '/stays' : '/goes');
    await response.text();
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  }
  expect(Object.fromEntries(statuses)).toEqual({ 200: 300 });
  expect(
    (await other.get('/never-asked-for')).status,
    'what is not known is no page that is not there',
  ).toBeGreaterThanOrEqual(500);

  way.mend();
  const mended = performance.now();
  await expect.poll(async () => (await other.get('/goes')).status, { timeout: 20_000 }).toBe(404);
  console.info(`recovered after ${Math.round(performance.now() - mended)} ms`);
  expect((await other.get('/stays')).status).toBe(200);
});

it('a database that says nothing is not waited for until it speaks, and not at all once that is known', async () => {
  await site.livePage('Lasts');
  const leaves = await site.livePage('Leaves');
  const way = await wayTo(site.db.url);
  onTestFinished(() => way.close());
  const other = await site.another({ databaseUrl: way.url });
  onTestFinished(() => other.close());
  for (const path of ['/lasts', '/leaves']) expect((await other.get(path)).status).toBe(200);

  way.fallSilent();
  await unpublish(leaves.id);
  const asked = async (path: string) => {
    const began = performance.now();
    const response = await other.get(path);
    const { code } = response.status === 503 ? ((await response.json()) as { code: string }) : { code: undefined };
    return { status: response.status, code, ms: performance.now() - began };
  };
  const person = other.get('/for-a-person', { accept: 'text/html,*/*;q=0.8' });
  const first = await Promise.all(Array.from({ length: 30 }, (_none, i) => asked(`/unknown-${i}`)));
  for (const { status, code } of first) expect([status, code]).toEqual([503, 'database.unreachable']);
  console.info(`given up after ${Math.round(Math.max(...first.map(({ ms }) => ms)))} ms`);
  const { status, headers } = await person;
  expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '5', 'no-store']);
  expect(await (await person).text()).toContain('<h1>Back in a moment</h1>');
  let waitedMs = 0;
  for (let i = 0; i < 10; i++) {
    waitedMs += (await asked(`/later-${i}`)).ms;
    expect((await other.get('/lasts')).status).toBe(200);
  }
  expect(waitedMs, 'ten that waited would have taken 40 s').toBeLessThan(20_000);

  way.mend();
  await expect.poll(async () => (await other.get('/leaves')).status, { timeout: 30_000 }).toBe(404);
  expect((await other.get('/lasts')).status).toBe(200);
});

it.skipIf(!hasRedis)(
  'what is only in Redis is not sent while nobody can vouch for it (left out where no redis-server is installed)',
  async () => {
    const redis = await testRedis();
    onTestFinished(() => redis.stop());
    const env = { REDIS_URL: redis.url };
    await site.livePage('Only there');
    const way = await wayTo(site.db.url);
    onTestFinished(() => way.close());
    const [one, other] = [await site.another({ env }), await site.another({ env, databaseUrl: way.url })];
    onTestFinished(() => other.close());
    await other.get('/stays');
    await one.get('/only-there');
    way.cut();
    expect((await other.get('/only-there')).status).toBeGreaterThanOrEqual(500);
    expect((await other.get('/stays')).status).toBe(200);
    way.mend();
    await expect.poll(async () => (await other.get('/only-there')).status, { timeout: 20_000 }).toBe(200);
  },
);

it('a hot page is rendered again when it was forgotten, before anybody asks; a cold one is not', async () => {
  const [hot, cold] = [await site.livePage('Hot'), await site.livePage('Cold')];
  const pages = site.nest.get(SitePages);
  for (let i = 0; i <= hotUses; i++) await site.get('/hot');
  await site.get('/cold');
  const before = pages.kept('/hot');
  await site.db.database.transaction(async () =>
    site.db.database.touch([`content.page:${hot.id}`, `content.page:${cold.id}`]),
  );
  await expect.poll(() => pages.kept('/hot')).toBeDefined();
  expect(pages.kept('/hot')).not.toBe(before);
  expect(pages.kept('/cold')).toBeUndefined();
});
