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
    beforeAll(async () => {
      redis = await testRedis();
      site = await testSite({ env: { REDIS_URL: redis.url } });
    });
    afterAll(async () => {
      await site?.close();
      await redis?.stop();
    });

    const cache = () => site.nest.get(Caches).all.get('site.pages')!;
    const stored = async () => {
      const keys = (await redis.run('KEYS', '*')) as string[];
      return await Promise.all(keys.map(async (key) => key + String(await redis.run('GET', key))));
    };

    it('never enters the cache, whatever the request says: drafts, previews and an editor’s own view', async () => {
      const page = await site.livePage('Public');
      const draft = await site.page(`Draft ${canary}`);
      await site.asOwner(() =>
        site.drafts.change(page.id, [{ op: 'set', field: 'title', value: canary }], { basedOn: 1 }),
      );
      const link = await site.asOwner(() => site.previewLinks.make(draft.id, 7));
      const editor = somebody('Editor', rightsTo(mayContent.view));
      const hidden = [
        `/api/v1/pages/${page.id}/preview`,
        `/api/v1/pages/${draft.id}/preview`,
        new URL(link.url).pathname,
        `/draft-${canary}`,
      ];
      let seen = 0;
      await inBatches(oddHeaders(), async (headers, i) => {
        const path = hidden[i % hidden.length]!;
        const response = await site.getAs(site.db.owner, path, headers);
        if ((await response.text()).includes(canary)) seen++;
        expect(response.headers.get('cache-control') ?? 'no-cache', path).toMatch(/no-store|no-cache/);
        // Signed in or not, the page itself is what visitors see.
        const person = i % 2 ? site.db.owner : editor;
        expect(await (await site.getAs(person, '/public', headers)).text()).not.toContain(canary);
      });
      expect(seen, 'the editor has seen it, so there was something to leak').toBe(225);
      for (const path of ['/public', ...hidden]) {
        const visitor = await site.get(path);
        const kept = site.nest.get(SitePages).kept(path);
        expect(kept?.text ?? '').not.toContain(canary);
        if (!path.startsWith('/preview/')) expect(await visitor.text()).not.toContain(canary);
      }
      expect(cache().size.entries, 'the page and the two that say that there is none').toBeLessThanOrEqual(3);
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
