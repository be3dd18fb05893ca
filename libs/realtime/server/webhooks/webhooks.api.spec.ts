import { type TestApi, testApi } from '@tessera/auth/testing';
import type { TestDatabase } from '@tessera/database/testing';
import { defineExtension } from '@tessera/extension';
import { defineEntity, defineEvent, field, permissionTo } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mayRealtime, type WebhookView } from '../../contract';
import { testPerson, type TestPerson, testRealtime } from '../../testing';

const Deal = defineEntity({ name: 'demo.deal', label: 'Deal', fields: { title: field.text() } });
const Secret = defineEntity({ name: 'demo.secret', label: 'Secret', fields: { title: field.text() } });
const about = { entity: 'demo.deal', id: ({ deal }: { readonly deal: string }) => deal };
const DealWon = defineEvent('demo.deal-won', z.object({ deal: z.uuid() }), { label: 'Deal won', about });
const Inner = defineEvent('demo.inner-thing', z.object({}));
const demo = defineExtension({ name: 'demo', entities: [Deal, Secret], events: [DealWon, Inner] });

let db: TestDatabase;
let api: TestApi;
let owner: TestPerson;
let anna: TestPerson;
let ben: TestPerson;

beforeAll(async () => {
  db = await testRealtime(demo);
  api = await testApi(db);
  const rights = [mayRealtime.setUpWebhooks, permissionTo('view', Deal)];
  owner = await testPerson(api, 'Olga', { isOwner: true });
  [anna, ben] = [await testPerson(api, 'Anna', { rights }), await testPerson(api, 'Ben', { rights })];
});
afterAll(async () => {
  await api?.close();
  await db?.close();
});

type Answer = Record<string, unknown> & { code?: string };
const ask = async (who: TestPerson, method: string, path: string, body?: unknown, version?: number) => {
  const headers = { ...who.byToken, ...(version !== undefined && { 'if-match': `"${version}"` }) };
  const response = await api.send(method, `/api/v1/webhooks${path}`, { headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as Answer };
};
const url = 'https://hooks.example.org/tessera';
const create = async (who: TestPerson, more: object = {}) =>
  (await ask(who, 'POST', '', { url, events: ['demo.deal.created'], ...more })).body as unknown as WebhookView & {
    secret: string;
  };

describe('a webhook', () => {
  it('acts for who sets it up, and shows its secret this once', async () => {
    const { status, headers, body } = await ask(anna, 'POST', '', { url, note: 'Shop', events: ['demo.deal.created'] });
    expect([status, headers.get('etag')]).toEqual([201, '"1"']);
    expect(body).toMatchObject({
      url,
      note: 'Shop',
      person: { id: anna.id, name: 'Anna' },
      isMine: true,
      disabled: null,
    });
    expect(Buffer.from(String(body['secret']).replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    const { body: read } = await ask(anna, 'GET', headers.get('location')!.replace('/api/v1/webhooks', ''));
    expect(read).not.toHaveProperty('secret');
    expect(JSON.stringify(read)).not.toContain('whsec_');
  });

  it('is set up once by a request that is sent again, with the same secret, of which nothing readable is kept', async () => {
    const send = (path: string, body?: unknown) =>
      api
        .send('POST', `/api/v1/webhooks${path}`, {
          body,
          headers: { ...anna.byToken, 'idempotency-key': `again${path}` },
        })
        .then(async (response) => [response.status, await response.json()] as const);
    const asked = { url, note: 'Again', events: ['demo.deal.created'] };
    const [first, second] = [await send('', asked), await send('', asked)];
    expect(first).toMatchObject([201, { secret: expect.stringMatching(/^whsec_/) }]);
    expect(second).toEqual(first);
    const secrets = `/${(first[1] as WebhookView).id}/secrets`;
    const renewed = await send(secrets);
    expect(renewed[1]).not.toEqual(first[1]);
    expect(await send(secrets)).toEqual(renewed);
    const kept = await db.database.query<{ body: string }>('SELECT body::text FROM database_idempotency_key');
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain('whsec_');
  });

  it('is seen by who set it up and by owners, and exists for nobody else', async () => {
    const { id } = await create(anna);
    expect((await ask(owner, 'GET', `/${id}`)).body).toMatchObject({ id, isMine: false });
    const unknown = await ask(ben, 'GET', `/${crypto.randomUUID()}`);
    expect(await ask(ben, 'GET', `/${id}`)).toMatchObject({ status: 404, body: { code: unknown.body.code } });
    expect((await ask(ben, 'GET', `/${id}/deliveries`)).status).toBe(404);
    expect((await ask(ben, 'POST', `/${id}/tests`)).status).toBe(404);
    expect(JSON.stringify((await ask(ben, 'GET', '')).body)).not.toContain(id);
  });

  it('needs the right to set up webhooks', async () => {
    const nobody = await testPerson(api, 'Nobody');
    expect((await ask(nobody, 'GET', '')).status).toBe(403);
    expect((await ask(nobody, 'POST', '', { url, events: ['demo.deal.created'] })).status).toBe(403);
  });

  it('of somebody else can be switched off and deleted by an owner, but not turned to another place', async () => {
    const { id } = await create(anna);
    expect((await ask(owner, 'PATCH', `/${id}`, { url: 'https://evil.example' }, 1)).body).toMatchObject({
      code: 'realtime.not-yours',
    });
    expect((await ask(owner, 'PATCH', `/${id}`, { events: ['demo.secret.created'] }, 1)).status).toBe(403);
    expect((await ask(owner, 'POST', `/${id}/secrets`)).status).toBe(403);
    expect((await ask(owner, 'PATCH', `/${id}`, { isDisabled: true }, 1)).body).toMatchObject({
      disabled: { because: 'Somebody switched it off.' },
    });
    expect((await ask(owner, 'DELETE', `/${id}`, undefined, 2)).status).toBe(204);
  });

  it('is changed by its version', async () => {
    const { id } = await create(anna);
    expect((await ask(anna, 'PATCH', `/${id}`, { note: 'x' })).status).toBe(428);
    expect((await ask(anna, 'PATCH', `/${id}`, { note: 'x' }, 1)).body).toMatchObject({ note: 'x', version: 2 });
    expect((await ask(anna, 'PATCH', `/${id}`, { note: 'y' }, 1)).status).toBe(412);
    expect((await ask(anna, 'DELETE', `/${id}`)).status).toBe(428);
  });

  it('gets a new secret, while the former one is good for another day', async () => {
    const { id, secret } = await create(anna);
    const { status, body } = await ask(anna, 'POST', `/${id}/secrets`);
    expect([status, body['secret'] !== secret]).toEqual([201, true]);
    const hours = (Date.parse(String(body['formerUntil'])) - Date.now()) / 3_600_000;
    expect(Math.round(hours)).toBe(24);
  });

  it('has its secrets sealed in the database', async () => {
    const { id } = await create(anna);
    await ask(anna, 'POST', `/${id}/secrets`);
    const [row] = await db.database.query<Record<string, string>>(
      'SELECT secret, former_secret FROM realtime_webhook WHERE id = $1',
      [id],
    );
    for (const stored of Object.values(row!)) expect(stored).toMatch(/^sealed:v1:/);
  });

  it('leaves no secret in the history', async () => {
    const { id, secret } = await create(anna);
    await ask(anna, 'POST', `/${id}/secrets`);
    const rows = await db.database.query(
      'SELECT before::text || after::text AS kept FROM database_change WHERE record = $1',
      [id],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
    expect(JSON.stringify(rows)).not.toContain('whsec_');
  });
});

describe('where it goes', () => {
  it.each([
    ['ftp://example.org/', 'outbound.scheme-not-allowed'],
    ['https://10.0.0.1/hook', 'outbound.address-not-public'],
    ['https://[::1]/hook', 'outbound.address-not-public'],
    ['https://169.254.169.254/latest', 'outbound.address-not-public'],
    ['https://user:word@example.org/', 'outbound.credentials-in-address'],
    ['https://example.org:8443/', 'outbound.port-not-allowed'],
    ['nonsense', 'outbound.address-invalid'],
    ['http://example.org/', 'realtime.insecure-address'],
  ])('%s is refused', async (address, code) => {
    const { body } = await ask(anna, 'POST', '', { url: address, events: ['demo.deal.created'] });
    expect(body.code).toBe(code);
    const { id } = await create(anna);
    expect((await ask(anna, 'PATCH', `/${id}`, { url: address }, 1)).body.code).toBe(code);
  });
});

describe('what it is told of', () => {
  it('is chosen from what the person may see: records, and events about them', async () => {
    const { body } = await ask(anna, 'GET', '/topics');
    expect(body).toEqual({
      entities: expect.arrayContaining([{ name: 'demo.deal', label: 'Deals' }]),
      events: [{ name: 'demo.deal-won', label: 'Deal won' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/demo\.secret|demo\.inner|realtime\.delivery/);
    expect(JSON.stringify((await ask(owner, 'GET', '/topics')).body)).toMatch(/demo\.secret/);
  });

  it('is refused in the same words whether it does not exist or may not be known', async () => {
    const refusal = async (name: string) => {
      const { status, body } = await ask(anna, 'POST', '', { url, events: ['demo.deal.created', name] });
      return [status, JSON.stringify({ ...body, requestId: '' }).replaceAll(name, 'X')];
    };
    const unknown = await refusal('demo.nothing.created');
    expect(unknown[0]).toBe(422);
    for (const name of ['demo.secret.created', 'demo.inner-thing', 'realtime.something-waits', 'demo.deal.seen'])
      expect(await refusal(name)).toEqual(unknown);
  });

  it('is at least one thing, and none twice', async () => {
    expect((await ask(anna, 'POST', '', { url, events: [] })).status).toBe(400);
    expect((await ask(anna, 'POST', '', { url, events: ['demo.deal.created', 'demo.deal.created'] })).status).toBe(400);
  });
});
