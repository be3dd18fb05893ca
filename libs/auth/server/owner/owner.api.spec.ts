import { cachingExtension } from '@tessera/caching/server';
import { jobsExtension } from '@tessera/jobs/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { usersExtension } from '@tessera/users/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionView } from '../../contract';
import { type TestApi, testApi } from '../../testing';
import { authExtension } from '../auth-extension';
import { OwnerLink } from './owner-link';

let test: TestDatabase;
let api: TestApi;

/** A new installation for each story. */
beforeEach(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension]);
  api = await testApi(test, { PUBLIC_URL: 'https://www.example.org' });
});
afterEach(async () => {
  await api?.close();
  await test?.close();
});

const issue = () => test.runAsSystem(() => api.services.get(OwnerLink).issue());
const become = (token: string | null, values: object = {}, headers = {}) =>
  api.send('POST', '/api/v1/owner', {
    body: { token, name: 'Olga', email: 'olga@example.org', password: 'seven blue tiles', ...values },
    headers,
  });
const codeOf = async (response: Response) =>
  `${response.status} ${((await response.json()) as { code?: string }).code ?? ''}`.trim();
const needsOwner = async () => ((await (await api.send('GET', '/api/v1/session')).json()) as SessionView).needsOwner;

describe('the link for the first owner', () => {
  it('makes her and signs her in', async () => {
    expect(await needsOwner()).toBe(true);
    const response = await become(await issue());
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      person: { name: 'Olga', email: 'olga@example.org', isOwner: true },
      needsOwner: false,
    });
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^__Host-tessera_session=.*; HttpOnly; SameSite=Lax; Secure$/);
    const me = await api.send('GET', '/api/v1/session', { headers: { cookie: cookie.split(';')[0]! } });
    expect(await me.json()).toMatchObject({ person: { name: 'Olga' } });
    expect(await needsOwner()).toBe(false);
  });

  it('works once, also when it is used twice at the same moment', async () => {
    const token = await issue();
    const answers = await Promise.all([1, 2, 3].map((at) => become(token, { email: `olga${at}@example.org` })));
    expect((await Promise.all(answers.map(codeOf))).sort()).toEqual([
      '201',
      '403 auth.link-used',
      '403 auth.link-used',
    ]);
    expect(await test.database.query('SELECT name FROM users_person')).toHaveLength(1);
  });

  it('is replaced by the next, and is never made once there is an owner', async () => {
    const [first, second] = [await issue(), await issue()];
    expect(await codeOf(await become(first))).toBe('403 auth.link-used');
    expect(await codeOf(await become(second))).toBe('201');
    expect(await issue()).toBeNull();
  });

  it('runs out after a day', async () => {
    const token = await issue();
    await test.database.query("UPDATE auth_invitation SET expires_at = expires_at - interval '24 hours'");
    expect(await codeOf(await become(token))).toBe('403 auth.link-used');
  });

  it('dies when an owner is made on the command line', async () => {
    const token = await issue();
    await test.runAsSystem(() =>
      api.services
        .get(OwnerLink)
        .createOwner({ name: 'Otto', email: 'otto@example.org', password: 'eight green tiles' }),
    );
    expect(await codeOf(await become(token))).toBe('403 auth.link-used');
  });

  it('survives a password that is too weak', async () => {
    const token = await issue();
    const refused = await become(token, { password: 'short' });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      code: 'auth.weak-password',
      errors: [{ path: 'password', code: 'too-short' }],
    });
    expect(await codeOf(await become(token))).toBe('201');
  });

  it('cannot be guessed, nor read in the database', async () => {
    const token = await issue();
    expect(await codeOf(await become('x'.repeat(43)))).toBe('403 auth.link-used');
    const rows = await test.database.query<{ text: string }>(
      'SELECT auth_invitation::text AS text FROM auth_invitation',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is not used by the page of another site', async () => {
    expect(await codeOf(await become(await issue(), {}, { 'sec-fetch-site': 'cross-site' }))).toBe(
      '403 auth.foreign-origin',
    );
  });

  it('asks for a name, an address and a password', async () => {
    const response = await become(await issue(), { name: ' ', email: 'olga' });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual([
      'name',
      'email',
    ]);
  });
});
