import { OwnerLink, Tokens } from '@tessera/auth/server';
import { testDatabase } from '@tessera/database/testing';
import { runAct, serverSettings, Settings } from '@tessera/extension';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, createApp } from '../src/app';
import { prepare } from '../src/boot';
import { extensions } from '../src/extensions';

/** A word that only drafts have. */
const canary = 'canary-in-the-mine';
const account = { name: 'Olga', email: 'olga@example.org', password: 'a mosaic of many tiles' };

let app: App;
let url: string;
let end: () => Promise<unknown>;
/** The two ways in which an editor says who she is. */
let credentials: Readonly<Record<'cookie' | 'token', Readonly<Record<string, string>>>>;

beforeAll(async () => {
  const db = await testDatabase(extensions, { poolSize: 8 });
  const settings = Settings.read([serverSettings, ...db.installed.settings], { CDN_PURGE_URL: 'http://127.0.0.1:9' });
  app = await createApp({ installed: db.installed, settings, database: db.database, close: async () => {} });
  end = async () => {
    await app.nest.close();
    await db.close();
  };
  await prepare(app.services);
  await app.nest.listen(0, '127.0.0.1');
  url = await app.nest.getUrl();
  const { token } = await runAct({ services: app.services, system: 'test' }, async () => {
    const { id: person } = await app.services.get(OwnerLink).createOwner(account);
    return await app.services.get(Tokens).create({ name: 'Spec', person, days: 1 });
  });
  const signedIn = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email: account.email, password: account.password }),
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  credentials = { cookie: { cookie }, token: { authorization: `Bearer ${token}` } };
}, 60_000);
afterAll(() => end?.());

/** A page for visitors, the draft of which has other words. */
async function publish(title: string): Promise<{ id: string; path: string }> {
  const send = async (method: string, path: string, body: object, version?: number) => {
    const headers = {
      ...credentials.token,
      'content-type': 'application/json',
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
    const response = await fetch(`${url}/api/v1/pages${path}`, { method, headers, body: JSON.stringify(body) });
    expect([path, response.ok]).toEqual([path, true]);
    return (await response.json()) as { id: string; path: string };
  };
  const sites = await (await fetch(`${url}/api/v1/sites`, { headers: credentials.token })).json();
  const parent = (sites as { data: Array<{ home: string }> }).data[0]!.home;
  const { id, path } = await send('POST', '', { parent, type: 'content.standard', title });
  await send('POST', `/${id}/publication`, {}, 1);
  await send('PATCH', `/${id}/draft`, { changes: [{ op: 'set', field: 'title', value: canary }] }, 1);
  return { id, path };
}

/** What goes over the wire, but for what differs each time. */
async function answered(path: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(url + path, { headers, redirect: 'manual' });
  const own = Object.fromEntries(response.headers);
  for (const name of ['date', 'x-request-id', 'connection', 'keep-alive']) delete own[name];
  return { status: response.status, headers: own, text: await response.text() };
}

it.each([
  ['cookie', 'token', 'nobody'],
  ['token', 'nobody', 'cookie'],
  ['nobody', 'cookie', 'token'],
] as const)('asked for by %s first, a page is sent to all alike', async (...order) => {
  const { path } = await publish(`Public, ${order[0]} first`);
  const asking = { nobody: {}, ...credentials };
  const first = await answered(path, asking[order[0]]);
  expect([first.status, first.text]).toEqual([200, expect.not.stringContaining(canary)]);
  expect(first.headers).not.toHaveProperty('set-cookie');
  for (const next of order.slice(1)) expect(await answered(path, asking[next])).toEqual(first);
});

it.each(['cookie', 'token'] as const)('by %s she sees the draft, which nobody on the way may keep', async (way) => {
  const { id, path } = await publish(`Public, by ${way}`);
  const preview = await answered(`/api/v1/pages/${id}/preview`, credentials[way]);
  expect([preview.status, preview.text]).toEqual([200, expect.stringContaining(canary)]);
  expect(preview.headers).toMatchObject({ 'cache-control': 'no-store' });
  const draft = await answered(`/api/v1/pages/${id}/draft`, credentials[way]);
  expect(draft.text).toContain(canary);
  for (const { headers } of [preview, draft]) {
    expect(headers['cache-control']).toMatch(/no-store/);
    expect(headers).not.toHaveProperty('cdn-cache-control');
    expect(headers).not.toHaveProperty('surrogate-key');
  }
  expect((await answered(`/api/v1/pages/${id}/preview`, {})).status).toBe(401);
  expect((await answered(path, {})).text).not.toContain(canary);
});
