import { Controller, Delete, Get, Post } from '@nestjs/common';
import { cachingExtension } from '@tessera/caching/server';
import { currentAct, defineExtension, May, Public } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { definePermissions } from '@tessera/models';
import { countStatements, type TestDatabase, testDatabase } from '@tessera/database/testing';
import { People, usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, testApi } from '../../testing';
import { authExtension } from '../auth-extension';
import { KnownCredentials } from '../known-credentials';
import { OwnerLink } from '../owner/owner-link';
import { Doorkeeper } from '../sessions/doorkeeper';
import { Tokens } from '../tokens/tokens';
import { permissionsOf } from './rights';

const may = definePermissions('events', { close: 'Close venues', open: 'Open venues' });

@Controller('events')
class EventsApi {
  @Get('open')
  @Public()
  open() {
    return { person: currentAct().person?.name ?? null };
  }

  @Post('open')
  @Public()
  add() {
    return {};
  }

  @Delete('close')
  @May(may.close)
  close() {
    return { person: currentAct().person?.name ?? null };
  }

  @Get('mine')
  @May()
  mine() {
    return {};
  }

  @Get('forgotten')
  forgotten() {
    return {};
  }
}

const eventsExtension = defineExtension({ name: 'events', permissions: may, server: [EventsApi] });
const password = 'seven blue tiles';
const asker = { network: '192.0.2.1/32', address: null, agent: null };

let test: TestDatabase;
let api: TestApi;
let owner: { token: string; cookie: string; id: string };
let member: { token: string; cookie: string; id: string };

beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension, eventsExtension]);
  api = await testApi(test);
  owner = await credentials(async () =>
    api.services.get(OwnerLink).createOwner({ name: 'Olga', email: 'olga@example.org', password }),
  );
  member = await credentials(async () => {
    const { services } = api;
    const passwordHash = await services.get(People).passwordHashOf(owner.id);
    return services.get(People).create({ name: 'Ben', email: 'ben@example.org', passwordHash });
  });
});
afterAll(async () => {
  await api?.close();
  await test?.close();
});

const credentials = (make: () => Promise<{ id: string; email: string }>) =>
  test.runAsSystem(async () => {
    const { id, email } = await make();
    const { token } = await api.services.get(Tokens).create({ name: 'Robot', person: id, days: 1 });
    const secret = await api.services.get(Doorkeeper).signIn({ email, password }, asker);
    return { id, token, cookie: `tessera_session=${secret}` };
  });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const codeOf = async (response: Response) =>
  `${response.status} ${((await response.json()) as { code?: string }).code ?? ''}`.trim();
const send = (method: string, path: string, headers: Record<string, string> = {}) =>
  api.send(method, `/events/${path}`, { headers });

describe('who may what', () => {
  it.each([
    ['GET', 'open', '200', '200', '200'],
    ['POST', 'open', '201', '201', '201'],
    ['DELETE', 'close', '401 auth.sign-in-needed', '403 auth.not-allowed', '200'],
    ['GET', 'mine', '401 auth.sign-in-needed', '200', '200'],
    ['GET', 'forgotten', '401 auth.sign-in-needed', '403 auth.not-allowed', '403 auth.not-allowed'],
  ])('%s %s: visitor %s, member %s, owner %s', async (method, path, ...expected) => {
    const headers: Record<string, string>[] = [{}, { cookie: member.cookie }, { cookie: owner.cookie }];
    expect(await Promise.all(headers.map(async (each) => codeOf(await send(method, path, each))))).toEqual(expected);
    expect(await codeOf(await send(method, path, bearer(owner.token)))).toBe(expected[2]);
  });

  it('is told by the right that is missing', async () => {
    expect(await (await send('DELETE', 'close', bearer(member.token))).json()).toMatchObject({
      detail: 'It needs the right "Close venues".',
    });
  });

  it('is told by names of permissions', () => {
    expect(permissionsOf({ id: owner.id, name: 'Olga', isOwner: true }, test.installed)).toEqual(
      expect.arrayContaining(['events.close', 'events.open']),
    );
    expect(permissionsOf({ id: member.id, name: 'Ben', isOwner: false }, test.installed)).toEqual([]);
  });
});

it('the act is that of the person whose credential was sent', async () => {
  expect(await (await send('GET', 'open', { cookie: member.cookie })).json()).toEqual({ person: 'Ben' });
  expect(await (await send('DELETE', 'close', bearer(owner.token))).json()).toEqual({ person: 'Olga' });
  expect(await (await send('GET', 'open')).json()).toEqual({ person: null });
});

describe('a cookie', () => {
  it.each([
    ['of our own page', { 'sec-fetch-site': 'same-origin' }, '200'],
    ['of another site', { 'sec-fetch-site': 'cross-site' }, '403 auth.foreign-origin'],
    ['of a subdomain', { 'sec-fetch-site': 'same-site' }, '403 auth.foreign-origin'],
  ])('changes something only in a request %s', async (_what, headers, expected) => {
    expect(await codeOf(await send('DELETE', 'close', { cookie: owner.cookie, ...headers }))).toBe(expected);
  });

  it('is checked by Origin where the browser is old, and refused where it says nothing', async () => {
    const old = (headers: Record<string, string>) =>
      fetch(`${api.url}/events/close`, { method: 'DELETE', headers: { cookie: owner.cookie, ...headers } });
    expect(await codeOf(await old({ origin: api.url }))).toBe('200');
    expect(await codeOf(await old({ origin: 'https://evil.example' }))).toBe('403 auth.foreign-origin');
    expect(await codeOf(await old({ origin: 'null' }))).toBe('403 auth.foreign-origin');
    expect(await codeOf(await old({}))).toBe('403 auth.foreign-origin');
  });

  it('reads from anywhere, because another site does not see the answer', async () => {
    expect(await codeOf(await send('GET', 'mine', { cookie: owner.cookie, 'sec-fetch-site': 'cross-site' }))).toBe(
      '200',
    );
  });

  it('that is unknown or old makes a visitor', async () => {
    expect(await (await send('GET', 'open', { cookie: `tessera_session=${'x'.repeat(43)}` })).json()).toEqual({
      person: null,
    });
    expect(await codeOf(await send('GET', 'mine', { cookie: 'tessera_session=x' }))).toBe('401 auth.sign-in-needed');
  });

  it('need not be sent to a public route from another site', async () => {
    expect(await codeOf(await send('POST', 'open', { 'sec-fetch-site': 'cross-site' }))).toBe('201');
  });
});

describe('a bearer token', () => {
  it('needs no origin: no browser sends it by itself', async () => {
    const response = await fetch(`${api.url}/events/close`, {
      method: 'DELETE',
      headers: { ...bearer(owner.token), origin: 'https://robot.example' },
    });
    expect(response.status).toBe(200);
  });

  it('beside a cookie is refused, since one of them was not meant', async () => {
    expect(await codeOf(await send('GET', 'open', { ...bearer(owner.token), cookie: owner.cookie }))).toBe(
      '400 auth.two-credentials',
    );
  });

  it('that is unknown, malformed or of another kind is refused even where everybody may enter', async () => {
    for (const token of ['tes_nothing', '', 'x y', owner.cookie.split('=')[1]!]) {
      expect(await codeOf(await send('GET', 'open', { authorization: `Bearer ${token}` }))).toBe(
        '401 auth.invalid-token',
      );
    }
  });

  it('of another scheme is none of ours', async () => {
    expect(await codeOf(await send('GET', 'open', { authorization: 'Basic eDp5' }))).toBe('200');
  });

  it('dies when it runs out, when it is revoked and when its person is suspended', async () => {
    const { services } = api;
    const make = () =>
      test.runAsSystem(() => services.get(Tokens).create({ name: 'Robot', person: member.id, days: 1 }));
    const { id, token } = await make();
    await test.database.query("UPDATE auth_token SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);
    expect(await codeOf(await send('GET', 'open', bearer(token)))).toBe('401 auth.invalid-token');
    const second = await make();
    await test.runAsSystem(() => services.get(People).suspend(member.id));
    expect(await codeOf(await send('GET', 'open', bearer(second.token)))).toBe('401 auth.invalid-token');
    await test.runAsSystem(() => services.get(People).reinstate(member.id));
    expect(await codeOf(await send('GET', 'open', bearer(second.token)))).toBe('200');
    await services.get(Tokens).revokeAll(member.id);
    expect(await codeOf(await send('GET', 'open', bearer(second.token)))).toBe('401 auth.invalid-token');
  });

  it('is found in one statement once its first use is noted', async () => {
    const { id, token } = await test.runAsSystem(() =>
      api.services.get(Tokens).create({ name: 'Robot', person: owner.id, days: 1 }),
    );
    await Promise.all([send('GET', 'open', bearer(token)), send('GET', 'open', bearer(token))]);
    api.services.get(KnownCredentials).forgetEverything();
    const { statements } = await test.runAs(null, () =>
      countStatements(() => api.services.get(Tokens).find(token, () => asker)),
    );
    expect(statements).toHaveLength(1);
    const noted = await test.database.query<{ what: string }>(
      'SELECT what FROM auth_audit_entry WHERE token = $1 ORDER BY id',
      [id],
    );
    expect(noted.map(({ what }) => what)).toEqual(['token-made', 'token-first-used']);
  });

  it('is kept as a hash only', async () => {
    const rows = await test.database.query<{ text: string }>('SELECT auth_token::text AS text FROM auth_token');
    expect(JSON.stringify(rows)).not.toContain(owner.token);
    expect(owner.token).toMatch(/^tes_[\w-]{43}$/);
  });
});
