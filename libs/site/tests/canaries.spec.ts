import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Caches } from '@tessera/caching/server';
import { hasRedis, testRedis, type TestRedis } from '@tessera/caching/testing';
import { mayContent } from '@tessera/content/contract';
import { somebody } from '@tessera/database/testing';
import { rightsTo } from '@tessera/extension';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SitePages } from '../server/serving/site-pages';
import { testSite, type TestSite } from '../testing';

/** A word that only drafts have. */
const canary = 'canary-in-the-mine';

describe.skipIf(!hasRedis)(
  'what is not for everybody (with Redis; left out where no redis-server is installed)',
  () => {
    let site: TestSite;
    let redis: TestRedis;
    let front: Awaited<ReturnType<typeof purged>>;
    beforeAll(async () => {
      redis = await testRedis();
      front = await purged();
      site = await testSite({ env: { REDIS_URL: redis.url, CDN_PURGE_URL: front.url } });
    });
    afterAll(async () => {
      await site?.close();
      front?.close();
      await redis?.stop();
    });

    const cache = () => site.nest.get(Caches).all.get('site.pages')!;
    const stored = async () => {
      const keys = (await redis.run('KEYS', '*')) as string[];
      return await Promise.all(keys.map(async (key) => key + String(await redis.run('GET', key))));
    };

    it('never enters the cache, here or in front of us, whatever the request says', async () => {
      const { previews, addresses } = await hidePages(site);
      const hidden = [...previews, ...addresses];
      const editor = somebody('Editor', rightsTo(mayContent.view));
      const expected = { seen: 0, of: 0 };
      await inBatches(oddHeaders(), async (headers, i) => {
        const path = hidden[i % hidden.length]!;
        const response = await site.getAs(site.db.owner, path, headers);
        const text = await response.text();
        if (previews.includes(path)) expected.of++;
        if (text.includes(canary)) expected.seen++;
        if (addresses.includes(path)) expect([path, response.status, text]).toEqual([path, gone, noCanary]);
        expect([path, ...keptBy(response)]).toEqual([path, expect.stringMatching(/no-store|no-cache/), null, null]);
        // Signed in or not, the page itself is what visitors see.
        const person = i % 2 ? site.db.owner : editor;
        expect(await (await site.getAs(person, '/public', headers)).text()).toEqual(noCanary);
      });
      expect(expected.seen, 'the editor has seen all previews, so there was something to leak').toBe(expected.of);
      expect(keptBy(await site.get('/public')), 'a public page may be kept in front of us').toEqual([
        'public, max-age=0, must-revalidate',
        expect.stringMatching(/^max-age/),
        expect.stringMatching(/^all /),
      ]);
      for (const path of ['/public', '/search?q=public', '/sitemap.xml', '/feed.xml', ...hidden]) {
        const visitor = await site.get(path);
        const kept = site.nest.get(SitePages).kept(path);
        expect(kept?.text ?? '').not.toContain(canary);
        if (!path.startsWith('/preview/')) expect([path, await visitor.text()]).toEqual([path, noCanary]);
      }
      expect(cache().size.entries, 'the page, the feed, and the two that say that there is none').toBeLessThanOrEqual(
        4,
      );
      const all = await stored();
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((each) => each.includes(canary))).toEqual([]);
    });

    it('what was withdrawn leaves nothing behind that would be sent, with any header', async () => {
      const page = await site.livePage('Recalled');
      await site.get('/recalled');
      const { version } = await site.asOwner(() => site.tree.one(page.id));
      await site.asOwner(() => site.publisher.unpublish(page.id, { basedOn: version }));
      await inBatches(oddHeaders(), async (headers) => expect((await site.get('/recalled', headers)).status).toBe(404));
    });

    it('unknown paths and queries fill no memory, here or in Redis', async () => {
      await site.livePage('Known');
      await site.get('/known');
      await site.get('/nothing-here');
      const [before, keysBefore] = [cache().size, (await stored()).length];
      await inBatches(Array(100).keys(), async (i) => {
        for (const path of [
          `/nothing-${i}`,
          `/known?q=${i}`,
          `/KNOWN/?q=${i}`,
          `/known/feed.xml?${i}`,
          `/known/page/${i + 2}`,
        ])
          await (await site.get(path)).text();
      });
      expect(cache().size).toEqual(before);
      expect(await stored()).toHaveLength(keysBefore);
    });
  },
);

/**
 * A page for visitors whose draft has other words, and one of every kind that is for nobody else: never published, planned, withdrawn, in the
 * trash. What WordPress calls private comes in as a draft. Gives where editors see them, and where visitors would.
 */
async function hidePages(site: TestSite) {
  const { asOwner, drafts, schedules, publisher, trash, previewLinks } = site;
  const page = await site.livePage('Public');
  await asOwner(() => drafts.change(page.id, [{ op: 'set', field: 'title', value: canary }], { basedOn: 1 }));
  const draft = await site.page(`Draft ${canary}`);
  const child = await site.page(`Child ${canary}`, { parent: page.id });
  const planned = await site.page(`Planned ${canary}`);
  const plan = { publishAt: '2099-01-01T09:00:00Z', draftVersion: 1, unpublishAt: null, zone: 'UTC' };
  await asOwner(() => schedules.plan(planned.id, plan, { basedOn: 0 }));
  const withdrawn = await site.livePage(`Withdrawn ${canary}`);
  const discarded = await site.livePage(`Discarded ${canary}`);
  await asOwner(async () => {
    const versionOf = async (id: string) => (await site.tree.one(id)).version;
    await publisher.unpublish(withdrawn.id, { basedOn: await versionOf(withdrawn.id) });
    await trash.discard(discarded.id, { basedOn: await versionOf(discarded.id) });
  });
  const link = await asOwner(() => previewLinks.make(draft.id, 7));
  const unpublished = [draft, child, planned, withdrawn];
  return {
    previews: [...[page, ...unpublished].map(({ id }) => `/api/v1/pages/${id}/preview`), new URL(link.url).pathname],
    addresses: [...unpublished, discarded].map(({ path }) => path),
  };
}

const noCanary = expect.not.stringContaining(canary) as string;
const gone = expect.toBeOneOf([404, 410]) as number;

/** What an answer tells those on its way who might keep it. */
function keptBy({ headers }: Response): Array<string | null> {
  return ['cache-control', 'cdn-cache-control', 'surrogate-key'].map((name) => headers.get(name));
}

/** Somewhere that is told what to forget. */
async function purged(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((_request, response) => response.end());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Does it for each, ten at a time. */
async function inBatches<T>(all: Iterable<T>, fn: (each: T, index: number) => Promise<void>): Promise<void> {
  const each = [...all];
  for (let at = 0; at < each.length; at += 10)
    await Promise.all(each.slice(at, at + 10).map((one, i) => fn(one, at + i)));
}

/** Three hundred ways to ask for the same: what proxies, frameworks and attackers send along. */
function* oddHeaders(): Generator<Readonly<Record<string, string>>> {
  const names = [
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-for',
    'x-original-url',
    'x-rewrite-url',
    'x-http-method-override',
    'forwarded',
    'cookie',
    'authorization',
    'accept',
    'accept-language',
    'accept-encoding',
    'cache-control',
    'pragma',
    'if-none-match',
    'if-modified-since',
    'range',
    'origin',
    'referer',
    'user-agent',
    'x-preview',
    'x-draft',
    'x-purpose',
    'surrogate-key',
    'x-middleware-prefetch',
  ];
  const values = [
    'evil.example',
    '/api/v1/pages',
    'preview=1; draft=true',
    'Bearer none',
    'no-cache',
    'text/html;q=0, */*;q=0.1',
    '*',
    'de, en;q=0.5',
    'bytes=0-10',
    'x'.repeat(1_000),
    '"',
    'PURGE',
  ];
  for (const name of names) for (const value of values) yield { [name]: value };
}
