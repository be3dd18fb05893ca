import fastifyFactory, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveEditor } from './editor-files';

const home = mkdtempSync(join(tmpdir(), 'tessera-editor-'));
const folder = join(home, 'browser');
const script = `console.log('${'tessera '.repeat(500)}');`;
let fastify: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(folder, 'media'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<tessera-root ngCspNonce="__CSP_NONCE__"></tessera-root>');
  writeFileSync(join(folder, 'main-A1B2C3D4.js'), script);
  writeFileSync(join(folder, 'theme.js'), 'small');
  writeFileSync(join(folder, 'media', 'inter-A1B2C3D4.woff2'), 'x'.repeat(5000));
  writeFileSync(join(home, 'secret.json'), '{}');
  symlinkSync(join(home, 'secret.json'), join(folder, 'link.json'));
  fastify = fastifyFactory();
  serveEditor(fastify, folder);
  await fastify.ready();
});

afterAll(async () => {
  await fastify.close();
  rmSync(home, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => fastify.inject({ url, headers });

it('answers every screen with the index page and a nonce of its own', async () => {
  const [one, two] = [await get('/admin/'), await get('/admin/pages/42?tab=history')];
  const nonces = [one, two].map(({ body }) => /ngCspNonce="([^"]+)"/.exec(body)![1]!);
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonces[0]}'`);
  expect(one.headers['content-security-policy']).not.toContain('unsafe');
  expect(one.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
});

it('leads /admin to /admin/', async () => {
  expect((await get('/admin')).headers.location).toBe('/admin/');
});

it('lets browsers keep hashed files for ever, and ask for the others', async () => {
  expect((await get('/admin/main-A1B2C3D4.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/admin/media/inter-A1B2C3D4.woff2')).headers).toMatchObject({
    'content-type': 'font/woff2',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const theme = await get('/admin/theme.js');
  expect(theme.headers['cache-control']).toBe('no-cache');
  expect((await get('/admin/theme.js', { 'if-none-match': theme.headers.etag as string })).statusCode).toBe(304);
});

it('sends text compressed as the browser can take it', async () => {
  const of = async (accepted: string) => {
    const { headers, rawPayload } = await get('/admin/main-A1B2C3D4.js', { 'accept-encoding': accepted });
    expect(headers.vary).toBe('accept-encoding');
    return { coding: headers['content-encoding'], bytes: rawPayload, etag: headers.etag };
  };
  const [br, gzip, plain] = [await of('gzip, deflate, br, zstd'), await of('gzip;q=1.0, br;q=0'), await of('')];
  expect([br.coding, gzip.coding, plain.coding]).toEqual(['br', 'gzip', undefined]);
  expect([
    brotliDecompressSync(br.bytes).toString(),
    gunzipSync(gzip.bytes).toString(),
    plain.bytes.toString(),
  ]).toEqual([script, script, script]);
  expect(new Set([br.etag, gzip.etag, plain.etag]).size).toBe(3);
  expect(br.bytes.length).toBeLessThan(plain.bytes.length / 4);
});

it('gives a changed file as it is now', async () => {
  writeFileSync(join(folder, 'changing.css'), 'a{}');
  expect((await get('/admin/changing.css')).body).toBe('a{}');
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(join(folder, 'changing.css'), 'b{}');
  expect((await get('/admin/changing.css')).body).toBe('b{}');
});

it.each([
  '/admin/none.js',
  '/admin/..%2fsecret.json',
  '/admin/%2e%2e/secret.json',
  '/admin/link.json',
  '/admin/%00.js',
  '/admin/index.html',
])('has nothing at %s', async (url) => {
  expect((await get(url)).statusCode).toBe(404);
});
