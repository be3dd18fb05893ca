import { Body, Controller, Get, HttpException, Post } from '@nestjs/common';
import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { databaseExtension } from '@tessera/database/server';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { currentAct, defineCheck, defineExtension, May, Public, serverSettings, Settings } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { Problem } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { type App, createApp } from './app';
import { routesOf } from './routes';

@Public()
@Controller('api/v1/demo')
class DemoApi {
  @Get('act')
  act() {
    return { person: currentAct().person, requestId: currentAct().requestId };
  }

  @Post('echo')
  echo(@Body() body: unknown) {
    return { body: body ?? null, requestId: currentAct().requestId };
  }

  @Get('problem')
  problem() {
    throw new Problem('demo.no', { status: 409, title: 'No.', retryAfter: 7, members: { current: 3 } });
  }

  @Get('invalid')
  invalid() {
    return z.object({ name: z.string() }).parse({});
  }

  @Get('broken')
  broken() {
    throw new Error('the password is hunter2');
  }

  @Get('teapot')
  teapot() {
    throw new HttpException('short and stout', 418);
  }

  @May()
  @Get('closed')
  closed() {
    return {};
  }
}

@Controller('api/v1/forgotten')
class ForgottenApi {
  @Get()
  list() {
    return [];
  }
}

const ground = [databaseExtension, cachingExtension, jobsExtension, usersExtension, authExtension];
const demo = defineExtension({ name: 'demo', server: [DemoApi] });

let db: TestDatabase;
let app: App;

const productOf = (env: Record<string, string> = {}, installed = db.installed) => ({
  installed,
  settings: Settings.read([serverSettings, ...installed.settings], env),
  database: db.database,
  close: async () => undefined,
});
const inject = (options: Parameters<App['nest']['inject']>[0], to = app) =>
  to.nest.inject(typeof options === 'string' ? options : (options as never));
const requestId = /^[0-9a-f-]{36}$/;

beforeAll(async () => {
  db = await testDatabase([...ground, demo]);
  app = await createApp(productOf());
});

afterAll(async () => {
  await app?.nest.close();
  await db?.close();
});

describe('what fails', () => {
  it('is a problem with its code, its members and the id of the request', async () => {
    const response = await inject('/api/v1/demo/problem');
    expect(response.statusCode).toBe(409);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.headers['retry-after']).toBe('7');
    expect(response.json()).toEqual({
      type: 'urn:tessera:problem:demo.no',
      title: 'No.',
      status: 409,
      code: 'demo.no',
      current: 3,
      requestId: expect.stringMatching(requestId),
    });
    expect(response.headers['x-request-id']).toBe(response.json<{ requestId: string }>().requestId);
  });

  it('names the fields that are not as they should be', async () => {
    const response = await inject('/api/v1/demo/invalid');
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      code: 'request.invalid',
      errors: [{ path: 'name', code: 'invalid-type', message: 'This is missing.' }],
    });
  });

  it('unexpectedly tells nothing of what happened inside', async () => {
    const response = await inject('/api/v1/demo/broken');
    expect(response.statusCode).toBe(500);
    expect(response.json()).toMatchObject({ code: 'server.unexpected' });
    expect(response.body).not.toContain('hunter2');
  });

  it('in Nest or Fastify themselves is a problem too', async () => {
    expect((await inject('/api/v1/demo/teapot')).json()).toMatchObject({ status: 418, code: 'request.invalid' });
    expect((await inject('/api/v1/nowhere')).json()).toMatchObject({ status: 404, code: 'request.not-found' });
  });

  it('before a route is found is a problem too', async () => {
    for (const [url, status, code] of [
      ['/api/v1/demo/%', 400, 'request.invalid-address'],
      ['/%ff', 400, 'request.invalid-address'],
      [`/health/${'a'.repeat(2000)}`, 404, 'request.not-found'],
    ] as const) {
      const response = await inject(url);
      expect([response.statusCode, response.headers['content-type']]).toEqual([
        status,
        expect.stringMatching(/^application\/problem\+json/),
      ]);
      expect(response.json()).toMatchObject({ status, code, requestId: expect.stringMatching(requestId) });
      expect(response.body).not.toContain('FST_');
    }
  });

  it('before it is a request is a problem too, and the connection ends', async () => {
    const server = app.nest.getHttpAdapter().getInstance().server as Server;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const say = async (words: string) =>
      await text(connect((server.address() as AddressInfo).port, '127.0.0.1').end(words));
    expect(await say('NONSENSE\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"request.unreadable"/,
    );
    expect(await say(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 [^]*"code":"request.headers-too-large"/,
    );
  });
});

describe('a body', () => {
  const send = (payload: string, type: string) =>
    inject({ method: 'POST', url: '/api/v1/demo/echo', payload, headers: { 'content-type': type } });

  it('is JSON, with or without content', async () => {
    expect((await send('{"a":[1]}', 'application/json')).json()).toMatchObject({ body: { a: [1] } });
    expect((await send('', 'application/json')).json()).toMatchObject({ body: null });
  });

  it('of another type is refused, plain text and forms first of all', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
    ]) {
      expect([type, (await send('a=1', type)).statusCode]).toEqual([type, 415]);
    }
  });

  it('of bytes is for routes that read the request themselves', async () => {
    expect((await send('abc', 'application/octet-stream')).json()).toMatchObject({
      status: 415,
      code: 'request.unsupported-type',
    });
  });

  it('is nested no deeper than documents are', async () => {
    const nested = (depth: number, inside = '') => '['.repeat(depth) + inside + ']'.repeat(depth);
    expect((await send(nested(201), 'application/json')).json()).toMatchObject({
      status: 400,
      code: 'request.too-deep',
    });
    expect((await send(nested(150, JSON.stringify(`${'['.repeat(500)}"\\`)), 'application/json')).statusCode).toBe(201);
  });

  it('that is broken or too large says so', async () => {
    expect((await send('{"a":', 'application/json')).json()).toMatchObject({
      status: 400,
      code: 'request.invalid-json',
    });
    expect((await send(JSON.stringify('x'.repeat(3_000_000)), 'application/json')).json()).toMatchObject({
      status: 413,
      code: 'request.too-large',
    });
  });

  it('cannot smuggle in a prototype', async () => {
    expect((await send('{"__proto__":{"isOwner":true},"a":1}', 'application/json')).json()).toMatchObject({
      body: { a: 1 },
    });
  });

  it('is read within the act of its request', async () => {
    const response = await send('{}', 'application/json');
    expect(response.json<{ requestId: string }>().requestId).toBe(response.headers['x-request-id']);
  });
});

describe('a request', () => {
  it('for a foreign host is refused, for ours and the loopback it is not', async () => {
    const status = async (host: string, to = app) =>
      (await inject({ url: '/api/v1/demo/act', headers: { host } }, to)).statusCode;
    expect(await status('evil.example')).toBe(421);
    expect(await status('localhost:3000')).toBe(200);
    expect(await status('127.0.0.1')).toBe(200);
    expect(await status('localhost:3000@evil.example')).toBe(421);
    const named = await createApp(productOf({ PUBLIC_URL: 'https://www.example.org' }));
    expect([await status('www.example.org', named), await status('example.org', named)]).toEqual([200, 421]);
    expect(
      (await inject({ url: '/api/v1/demo/act', headers: { host: 'www.example.org' } }, named)).headers[
        'strict-transport-security'
      ],
    ).toContain('max-age=31536000');
    await named.nest.close();
  });

  it('for health is answered under any name, as balancers ask', async () => {
    for (const host of ['10.0.0.7:3000', ''])
      expect((await inject({ url: '/health/live', headers: { host } }, app)).statusCode).toBe(200);
  });

  it.each([
    ['which is answered', '/api/v1/demo/act', 'localhost'],
    ['which leads nowhere', '/api/v1/nothing', 'localhost'],
    ['which is not for us', '/api/v1/demo/act', 'evil.example'],
  ])('%s, has headers that close what is not needed', async (_what, url, host) => {
    const { headers } = await inject({ url, headers: { host } });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('of a visitor reaches public routes only', async () => {
    expect((await inject('/api/v1/demo/act')).json()).toMatchObject({ person: null });
    const closed = await inject('/api/v1/demo/closed');
    expect([closed.statusCode, closed.json<{ code: string }>().code, closed.headers['www-authenticate']]).toEqual([
      401,
      'auth.sign-in-needed',
      'Bearer',
    ]);
  });

  it('can ask whether the server lives and is ready', async () => {
    expect((await inject('/health/live')).json()).toEqual({ status: 'live' });
    expect((await inject('/health/ready')).json()).toEqual({ status: 'ready' });
  });
});

describe('the boot', () => {
  const bootWith = async (extension: ReturnType<typeof defineExtension>) => {
    const other = await testDatabase([...ground, extension]);
    try {
      return await createApp({ ...productOf({}, other.installed), database: other.database }).then(({ nest }) =>
        nest.close(),
      );
    } finally {
      await other.close();
    }
  };

  it('stops for a route that does not state who may call it', async () => {
    await expect(bootWith(defineExtension({ name: 'forgetful', server: [ForgottenApi] }))).rejects.toMatchObject({
      findings: [{ code: 'server.E001', message: expect.stringContaining('ForgottenApi.list') }],
    });
  });

  it('stops for a check that finds an error, and not for one that warns', async () => {
    const finding = (code: string) =>
      defineExtension({
        name: 'checked',
        checks: [defineCheck({ name: 'checked.all', run: () => [{ code, message: 'Odd.', cure: 'Mend it.' }] })],
      });
    await expect(bootWith(finding('checked.E001'))).rejects.toMatchObject({ findings: [{ code: 'checked.E001' }] });
    await expect(bootWith(finding('checked.W001'))).resolves.toBeUndefined();
  });

  it('knows every route and who may call it', () => {
    const routes = routesOf(app.nest).map(({ method, path, access }) => `${method} ${path} ${access}`);
    expect(routes).toContain('GET /api/v1/demo/act public');
    expect(routes).toContain('GET /api/v1/demo/closed signed in');
    expect(routes.filter((route) => route.endsWith('nobody said'))).toEqual([]);
    expect(new Set(app.routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(app.routes.length);
  });

  it('knows the routes beside the controllers too', async () => {
    const { nest, routes } = await createApp(productOf(), { editorFolder: '/nowhere' });
    await nest.close();
    expect(routes).toContainEqual({ method: 'GET', path: '/admin/*', access: 'public', handler: 'fastify' });
    expect(routes.filter(({ path, handler }) => path.startsWith('/api/') && handler === 'fastify')).toEqual([]);
  });
});
