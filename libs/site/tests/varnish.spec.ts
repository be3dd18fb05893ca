import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@tessera/database/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Varnish } from '../server/cdn/varnish';
import { testSite, type TestSite } from '../testing';
import { hasVarnish, testVarnish, type TestVarnish } from '../testing/test-varnish';

const patience = { timeout: 10_000 };

describe.skipIf(!hasVarnish)('Varnish before two instances (left out where there is none with vmod_xkey)', () => {
  let site: TestSite;
  let varnish: TestVarnish;
  beforeAll(async () => {
    const port = await freePort();
    const purge = vi.spyOn(Varnish.prototype, 'purge');
    site = await testSite({ env: { CDN_PURGE_URL: `http://127.0.0.1:${port}` } });
    await site.another();
    varnish = await testVarnish(port, Number(new URL(site.url).port));
    // Both instances have purged everything at their start, and once more.
    const purged = () => purge.mock.settledResults.filter(({ type }) => type === 'fulfilled');
    await vi.waitFor(() => expect(purged().length).toBeGreaterThanOrEqual(4), { timeout: 60_000, interval: 100 });
    purge.mockRestore();
  });
  afterAll(async () => {
    await site?.close();
    await varnish?.stop();
  });

  const get = (path: string, init: RequestInit = {}) => fetch(varnish.url + path, { redirect: 'manual', ...init });
  /** Two numbers of requests in `X-Varnish` mean that it had the answer. */
  const isKept = (response: Response) => response.headers.get('x-varnish')!.includes(' ');
  const isKeptAt = async (path: string) => isKept(await get(path));
  const retitle = (id: string, value: string) =>
    site.asOwner(async () => {
      const { version } = await site.drafts.read(id);
      const saved = await site.drafts.change(id, [{ op: 'set', field: 'title', value }], { basedOn: version });
      await site.publisher.publish(id, { basedOn: saved.version });
    });

  it('keeps pages, and tells visitors nothing of their keys', async () => {
    await site.livePage('Kept');
    await get('/kept');
    await expect.poll(() => isKeptAt('/kept'), patience).toBe(true);
    const { headers } = await get('/kept', { headers: { cookie: 'a=b' } });
    expect([headers.get('surrogate-key'), headers.get('cdn-cache-control'), headers.get('cache-control')]).toEqual([
      null,
      null,
      'public, max-age=0, must-revalidate',
    ]);
  });

  it('what changes is new behind it within a second, and nothing else is fetched again', async () => {
    const section = await site.livePage('Section');
    await site.livePage('Still');
    const page = await site.livePage('Changing', { parent: section.id });
    for (const path of ['/section/changing', '/still']) await expect.poll(() => isKeptAt(path), patience).toBe(true);
    await retitle(page.id, 'Changed');
    const began = performance.now();
    await expect.poll(async () => (await get('/section/changing')).text(), patience).toContain('<h1>Changed</h1>');
    console.info(`new behind Varnish after ${Math.round(performance.now() - began)} ms`);
    expect(await isKeptAt('/still')).toBe(true);
  });

  it('what was withdrawn is gone behind it', async () => {
    const page = await site.livePage('Withdrawn');
    await expect.poll(() => isKeptAt('/withdrawn'), patience).toBe(true);
    const { version } = await site.asOwner(() => site.tree.one(page.id));
    await site.asOwner(() => site.publisher.unpublish(page.id, { basedOn: version }));
    await expect.poll(async () => (await get('/withdrawn')).status, patience).toBe(404);
  });

  it('an instance that has missed news lets it forget everything', async () => {
    await site.livePage('Doubtful');
    await expect.poll(() => isKeptAt('/doubtful'), patience).toBe(true);
    await site.db.database.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tessera listening' AND datname = current_database()",
    );
    await expect.poll(() => isKeptAt('/doubtful'), { ...patience, interval: 5 }).toBe(false);
  });

  it('drafts, previews, the API and what is not there are not kept', async () => {
    const draft = await site.page('Unpublished');
    for (const path of ['/unpublished', `/api/v1/pages/${draft.id}/preview`, '/preview/x', '/nowhere'])
      for (let i = 0; i < 3; i++) expect([path, await isKeptAt(path)]).toEqual([path, false]);
  });

  it('only the instances may purge', async () => {
    expect((await get('/', { method: 'PURGE' })).status).toBe(400);
    expect((await get('/', { method: 'PURGE', headers: { 'surrogate-key': 'x' } })).status).toBe(200);
  });
});

it.skipIf(!hasVarnish)(
  'pages that were kept go on while no instance can make them anew (left out where there is none)',
  async () => {
    let isAway = false;
    const instance = createServer((_request, response) => {
      if (isAway) response.writeHead(503).end();
      else response.writeHead(200, { 'cdn-cache-control': 'max-age=1', 'surrogate-key': 'all' }).end('kept');
    });
    await once(instance.listen(0, '127.0.0.1'), 'listening');
    const varnish = await testVarnish(await freePort(), (instance.address() as AddressInfo).port);
    onTestFinished(async () => {
      await varnish.stop();
      instance.close();
    });
    expect((await fetch(`${varnish.url}/page`)).status).toBe(200);
    isAway = true;
    await sleep(1_500);
    for (let i = 0; i < 5; i++) {
      const response = await fetch(`${varnish.url}/page`);
      expect([response.status, await response.text()]).toEqual([200, 'kept']);
      await sleep(100);
    }
  },
);

it('without a cache in front, pages tell nobody what they are made of', async () => {
  const site = await testSite();
  try {
    await site.livePage('Plain');
    const { headers } = await site.get('/plain');
    expect([headers.get('surrogate-key'), headers.get('cdn-cache-control')]).toEqual([null, null]);
  } finally {
    await site.close();
  }
});
