import { createHash } from 'node:crypto';
import { request } from 'node:http';
import type { HttpAdapterHost } from '@nestjs/core';
import { Caches, TagBoard } from '@tessera/caching/server';
import { type Act, inAct, type Installed, serverSettings, Settings, startAct } from '@tessera/extension';
import type { BlockTypes } from '@tessera/models';
import { ArticlePage, contentBlocks, contentPages, HomePage } from '@tessera/content/contract';
import { PagesInMemory, plainTheme } from '../../testing';
import Fastify from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Cdn } from '../cdn/cdn';
import { Feeds } from '../feeds/feeds';
import { Renderer } from '../rendering/renderer';
import { siteSettings } from '../settings';
import { SearchPages } from '../searching/search-pages';
import { Sitemap } from '../sitemap/sitemap';
import { SitePages } from './site-pages';
import { SiteRoutes } from './site-routes';

const services = { get: () => expect.unreachable('nothing is asked for') };

/** A site on a Fastify of its own, listening, with an act for each request as the server has it. */
async function serve({
  env = {},
  content = new CountingPages(),
}: { env?: Record<string, string>; content?: CountingPages } = {}) {
  const settings = Settings.read([serverSettings, siteSettings], { PUBLIC_URL: 'https://www.example.org', ...env });
  const board = new TagBoard();
  const caches = new Caches(board);
  const installed = {
    pages: new Map(contentPages.map((each) => [each.name, each])),
    blocks: new Map(contentBlocks.map((each) => [each.name, each])) as BlockTypes,
    templates: plainTheme.templates,
  };
  const pages = new SitePages(
    caches,
    settings,
    content,
    new Renderer(installed, content),
    new Feeds(installed, content),
    new Cdn(board, settings),
  );
  const fastify = Fastify();
  const acts = new WeakMap<object, Act>();
  // As the server's own check of hosts does.
  fastify.addHook('onRequest', (request, reply, done) =>
    request.headers.host === 'evil.example' ? void reply.status(421).send('not here') : done(),
  );
  let routed = 0;
  fastify.addHook('onRequest', (request, _reply, done) => {
    routed++;
    acts.set(request, startAct({ services }));
    done();
  });
  fastify.addHook('preValidation', (request, _reply, done) => inAct(acts.get(request)!, done));
  fastify.get('/api/v1/known', () => ({ fine: true }));
  const routes = new SiteRoutes(
    { httpAdapter: { getInstance: () => fastify } } as unknown as HttpAdapterHost,
    pages,
    new Sitemap(content),
    new SearchPages(caches, settings, content, new Renderer(installed, content)),
    installed as Pick<Installed, 'templates'>,
  );
  routes.onModuleInit();
  const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => fastify.close());
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(url + path, { headers, method, redirect: 'manual' });
  return { get, content, routes, port: Number(new URL(url).port), routedSince: () => [routed, (routed = 0)][0] };
}

/** `fetch` writes the header `Host` itself and tidies paths. */
function getAs(host: string, port: number, path = '/'): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });
}

class CountingPages extends PagesInMemory {
  lookups = 0;
  redirects: Record<string, string> = {};
  gone: string | undefined;

  constructor() {
    super({ name: 'Spec' }, [
      { type: HomePage, address: '/', fields: { title: 'Home', body: [] } },
      { type: ArticlePage, address: '/über-uns', fields: { title: 'Über uns', body: [] } },
    ]);
  }

  override async pageAt(address: string) {
    this.lookups++;
    return super.pageAt(address);
  }

  override async isGone(address: string) {
    return address === this.gone;
  }

  override async redirectFrom(address?: string) {
    return this.redirects[address!] ?? null;
  }
}

it('a page is found at its address', async () => {
  const { get } = await serve();
  const response = await get('/%C3%BCber-uns');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await response.text()).toContain('<h1>Über uns</h1>');
});

it('a page that was taken away is gone, not merely not found', async () => {
  const { get, content } = await serve();
  content.gone = '/taken';
  const answers = await Promise.all(['/taken', '/never'].map((path) => get(path)));
  expect(answers.map(({ status }) => status)).toEqual([410, 404]);
});

it('a page that was read once is sent again without asking anybody', async () => {
  const { get, content } = await serve();
  const [first, second] = [await (await get('/')).text(), await (await get('/?utm_source=x')).text()];
  expect([second, content.lookups]).toEqual([first, 1]);
});

it('a page is sent from memory before any route is looked for, however many names the server was called by', async () => {
  const { port, routedSince } = await serve();
  for (let i = 0; i < 40; i++) await getAs(`localhost:${i}`, port);
  await getAs('www.example.org', port);
  expect(routedSince()).toBe(41);
  for (let i = 0; i < 3; i++) expect((await getAs('www.example.org', port)).status).toBe(200);
  expect(routedSince()).toBe(0);
});

it('HEAD is answered like GET, without the page', async () => {
  const { get } = await serve();
  for (let i = 0; i < 2; i++) {
    const response = await get('/', {}, 'HEAD');
    expect([response.status, Number(response.headers.get('content-length')) > 500, await response.text()]).toEqual([
      200,
      true,
      '',
    ]);
  }
});

describe('other spellings lead to the one address, before anything is looked up', () => {
  it.each([
    ['/%c3%bcber-uns/?a=1', '/%C3%BCber-uns?a=1'],
    ['//evil.example', '/evil.example'],
    ['/%C3%9CBER-UNS', '/%C3%BCber-uns'],
  ])('%s', async (asked, to) => {
    const { get, content } = await serve();
    const response = await get(asked);
    expect([response.status, response.headers.get('location'), content.lookups]).toEqual([301, to, 0]);
  });
});

it.each(['/%00', '/a%2fb', '/a/%2e%2e/b', '/a/../b', `/${'a'.repeat(3000)}`])(
  'nothing is looked up for %s',
  async (asked) => {
    const { port, content } = await serve();
    const { status, text } = await getAs('www.example.org', port, asked);
    expect([status, text.includes('Nothing here'), content.lookups]).toEqual([404, true, 0]);
  },
);

it('an address that is no UTF-8 is a bad request', async () => {
  const { get, content } = await serve();
  expect([(await get('/%zz')).status, (await get('/%ff')).status, content.lookups]).toEqual([400, 400, 0]);
});

it('a page that is not there helps on, is not to be indexed, and is not remembered by its name', async () => {
  const { get, content } = await serve();
  for (let i = 0; i < 2; i++) {
    const response = await get(`/nowhere`);
    const html = await response.text();
    expect([response.status, html.includes('Nothing here'), html.includes('noindex')]).toEqual([404, true, true]);
  }
  expect(content.lookups).toBe(2);
});

it('a page that moved is found where it is now, with the query kept', async () => {
  const { get, content } = await serve();
  content.redirects = { '/old': '/%C3%BCber-uns', '/filtered': '/new?tag=a#part', '/away': 'https://other.example/x' };
  const to = async (path: string) => {
    const { status, headers } = await get(path);
    return [status, headers.get('location')];
  };
  expect(await to('/old?a=1&b=%20')).toEqual([301, '/%C3%BCber-uns?a=1&b=%20']);
  expect(await to('/old')).toEqual([301, '/%C3%BCber-uns']);
  expect(await to('/filtered?a=1')).toEqual([301, '/new?tag=a&a=1#part']);
  expect(await to('/away?a=1')).toEqual([301, 'https://other.example/x?a=1']);
});

it('what is below /api and the like is not the site’s', async () => {
  const { get, content } = await serve();
  expect(await (await get('/api/v1/known')).json()).toEqual({ fine: true });
  for (const path of ['/api', '/api/v1/nothing', '/admin/x', '/media/x', '/assets/x.woff2', '/health', '/metrics']) {
    const response = await get(path);
    expect([path, response.status, (await response.text()).includes('<h1>')]).toEqual([path, 404, false]);
  }
  expect(content.lookups).toBe(0);
  expect((await get('/apiary')).status).toBe(404);
  expect(content.lookups).toBe(1);
});

it('a page asks to be shown by our own style sheet alone: no script, no other source', async () => {
  const { get } = await serve();
  for (let i = 0; i < 2; i++) {
    const { headers, text } = await get('/').then(async (response) => ({
      headers: response.headers,
      text: await response.text(),
    }));
    const [, styles] = /<style>([\s\S]*?)<\/style>/.exec(text)!;
    const hash = createHash('sha256').update(styles!).digest('base64');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
    expect([
      headers.get('x-content-type-options'),
      headers.get('cache-control'),
      headers.get('strict-transport-security'),
    ]).toEqual(['nosniff', 'public, max-age=0, must-revalidate', 'max-age=31536000; includeSubDomains']);
    expect(text.match(/<script[^>]*>|<style/g)).toEqual(['<script type="application/ld+json">', '<style']);
  }
});

it('a client that has the page is told that it is still the same', async () => {
  const { get } = await serve();
  const etag = (await get('/', { 'accept-encoding': 'br' })).headers.get('etag')!;
  const response = await get('/', { 'accept-encoding': 'br', 'if-none-match': etag });
  expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, etag, '']);
});

it('absolute addresses come from the settings, never from the request', async () => {
  const { port } = await serve();
  const { text } = await getAs('another.example', port);
  expect(text).toContain('<link rel="canonical" href="https://www.example.org/">');
  expect(text).not.toContain('another.example');
});

it('a host that the server refuses is refused for remembered pages too', async () => {
  const { get, port, content } = await serve();
  await get('/');
  expect(await getAs('evil.example', port)).toEqual({ status: 421, text: 'not here' });
  expect(await getAs('www.example.org', port)).toMatchObject({ status: 200 });
  expect(content.lookups).toBe(1);
});

it('with no memory for pages every page is rendered anew', async () => {
  const { get, content } = await serve({ env: { SITE_CACHE_BYTES: '0' } });
  await get('/');
  await get('/');
  expect(content.lookups).toBe(2);
});

it('robots may read all but the product itself', async () => {
  const { get } = await serve();
  expect(await (await get('/robots.txt')).text()).toBe(
    'User-agent: *\nDisallow: /admin/\nDisallow: /api/\n\nSitemap: https://www.example.org/sitemap.xml\n',
  );
});

it('the sitemap names every live page by its whole address', async () => {
  const { get } = await serve();
  expect(await (await get('/sitemap.xml')).text()).toContain(
    '<sitemap><loc>https://www.example.org/sitemap/first.xml</loc></sitemap>',
  );
  const part = await get('/sitemap/first.xml');
  const text = await part.text();
  expect([part.status, part.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(text.match(/<loc>[^<]*<\/loc>/g)!.sort()).toEqual([
    '<loc>https://www.example.org/%C3%BCber-uns</loc>',
    '<loc>https://www.example.org/</loc>',
  ]);
  expect(text).toContain('<lastmod>2026-11-22T09:00:00.000Z</lastmod>');
  expect((await get('/sitemap/second.xml')).status).toBe(404);
});

it('a server that is being stopped sends nothing from the fast lane', async () => {
  const { get, routes, content } = await serve();
  await get('/');
  routes.beforeApplicationShutdown();
  await get('/');
  expect(content.lookups, 'the page is still in memory, found on the long way').toBe(1);
});
