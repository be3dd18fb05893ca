import { cachingExtension } from '@tessera/caching/server';
import { jobsExtension } from '@tessera/jobs/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { permissionTo } from '@tessera/models';
import { mayUsers } from '@tessera/users/contract';
import { GroupRights, Memberships, People, Person, usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InvitationLink, PersonAccess, SessionView } from '../../contract';
import { type TestApi, testApi } from '../../testing';
import { authExtension } from '../auth-extension';
import { Sessions } from '../sessions/sessions';
import { Tokens } from '../tokens/tokens';

let test: TestDatabase;
let api: TestApi;
const password = 'seven blue tiles';
let id: string;
let email: string;

beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension]);
  api = await testApi(test, { PUBLIC_URL: 'https://www.example.org' });
});
afterAll(async () => {
  await api?.close();
  await test?.close();
});

/** Somebody new for each story. */
beforeEach(async () => {
  await test.database.query('DELETE FROM auth_attempt');
  email = `ben-${crypto.randomUUID()}@example.org`;
  ({ id } = await test.runAsSystem(() => api.services.get(People).create({ name: 'Ben', email, passwordHash: null })));
});

const path = (act: string, person = id) => `/api/v1/users/people/${person}/${act}`;
const invite = async (headers?: Record<string, string>, person = id) =>
  api.send('POST', path('invitation', person), { headers: headers ?? (await api.asOwner()) });
const tokenOf = async (response: Response) => ((await response.json()) as InvitationLink).url.split('#')[1]!;
const accept = (token: string, values: object = {}) =>
  api.send('PUT', '/api/v1/invitation', { body: { token, password, ...values } });
const look = (token: string) => api.send('POST', '/api/v1/invitation', { body: { token } });
const codeOf = async (response: Response) =>
  `${response.status} ${((await response.json()) as { code?: string }).code ?? ''}`.trim();
const access = async () =>
  (await (await api.send('GET', path('access'), { headers: await api.asOwner() })).json()) as PersonAccess;
const audited = async () =>
  (
    await test.database.query<{ what: string }>('SELECT what FROM auth_audit_entry WHERE person = $1 ORDER BY id', [id])
  ).map(({ what }) => what);
/** Somebody who looks after people, in a group of her own with these rights besides. */
const clerk = (...permissions: readonly string[]) =>
  test.runAsSystem(async () => {
    const group = crypto.randomUUID();
    await test.database.query('INSERT INTO users_group (id, name) VALUES ($1, $2)', [group, group]);
    const names = [mayUsers.manageAccess.name, permissionTo('view', Person).name, ...permissions];
    await api.services.get(GroupRights).replace(
      group,
      names.map((permission) => ({ permission, place: null })),
      1,
    );
    const person = await api.services
      .get(People)
      .create({ name: 'Clara', email: `${crypto.randomUUID()}@example.org`, passwordHash: null });
    await api.services.get(Memberships).add(group, person.id);
    const { token } = await api.services.get(Tokens).create({ name: 'Robot', person: person.id, days: 1 });
    return { id: person.id, group, headers: { authorization: `Bearer ${token}` } };
  });
const bring = async (key: string) => {
  const [group] = await test.database.query<{ id: string }>('SELECT id FROM users_group WHERE key = $1', [key]);
  await test.runAsSystem(() => api.services.get(Memberships).add(group!.id, id));
};

describe('an invitation', () => {
  it('lets somebody set her password, and signs her in', async () => {
    const response = await invite();
    expect(response.status).toBe(201);
    const { url } = (await response.clone().json()) as InvitationLink;
    expect(url).toMatch(/^https:\/\/www\.example\.org\/admin\/welcome#[\w-]{43}$/);
    const token = await tokenOf(response);
    expect(await (await look(token)).json()).toEqual({ name: 'Ben', email, minPasswordLength: 8 });
    const accepted = await accept(token);
    expect(((await accepted.json()) as SessionView).person).toMatchObject({ id, name: 'Ben' });
    expect(accepted.headers.get('set-cookie')).toMatch(/^__Host-tessera_session=/);
    expect(await audited()).toEqual(['invited', 'password-set', 'invitation-used', 'signed-in']);
    expect(await access()).toMatchObject({ hasPassword: true, invitation: null, sessions: 1 });
  });

  it('works once, also when it is used twice at the same moment', async () => {
    const token = await tokenOf(await invite());
    const answers = await Promise.all([accept(token), accept(token)]);
    expect((await Promise.all(answers.map(codeOf))).sort()).toEqual(['200', '403 auth.link-used']);
    expect(await codeOf(await look(token))).toBe('403 auth.link-used');
  });

  it('is replaced by the next, can be taken back, and runs out after 72 hours', async () => {
    const first = await tokenOf(await invite());
    const second = await tokenOf(await invite());
    expect(await codeOf(await accept(first))).toBe('403 auth.link-used');
    expect((await access()).invitation).not.toBeNull();
    await api.send('DELETE', path('invitation'), { headers: await api.asOwner() });
    expect(await codeOf(await accept(second))).toBe('403 auth.link-used');
    const third = await tokenOf(await invite());
    await test.database.query("UPDATE auth_invitation SET expires_at = expires_at - interval '72 hours'");
    expect(await codeOf(await accept(third))).toBe('403 auth.link-used');
  });

  it('survives a password that is too weak, and asks administrators for twelve characters', async () => {
    const token = await tokenOf(await invite());
    expect(await codeOf(await accept(token, { password: 'short' }))).toBe('422 auth.weak-password');
    expect(await codeOf(await accept(token, { password: 'tulips 9' }))).toBe('200');
    await bring('administrator');
    const again = await tokenOf(await invite());
    expect(await codeOf(await accept(again, { password: 'tulips 9' }))).toBe('422 auth.weak-password');
  });

  it('ends the sessions of the password before', async () => {
    const first = await accept(await tokenOf(await invite()));
    const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
    await accept(await tokenOf(await invite()));
    expect(await api.services.get(Sessions).find(cookie.split('=')[1]!)).toBeNull();
  });

  it('is kept as a hash only, and is not the link of the first owner', async () => {
    const token = await tokenOf(await invite());
    const rows = await test.database.query('SELECT auth_invitation::text AS text FROM auth_invitation');
    expect(JSON.stringify(rows)).not.toContain(token);
    const asOwner = await api.send('POST', '/api/v1/owner', {
      body: { token, name: 'Ben', email: 'x@example.org', password },
    });
    expect(await codeOf(asOwner)).toBe('403 auth.link-used');
  });

  it('is not accepted on the page of another site', async () => {
    const token = await tokenOf(await invite());
    const response = await api.send('PUT', '/api/v1/invitation', {
      body: { token, password },
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(await codeOf(response)).toBe('403 auth.foreign-origin');
  });
});

describe('nobody takes over who may more', () => {
  it('by inviting her', async () => {
    const { headers } = await clerk();
    expect((await invite(headers)).status).toBe(201);
    await bring('administrator');
    expect(await codeOf(await invite(headers))).toBe('403 users.needs-administrator');
    await bring('owner');
    expect(await codeOf(await invite(headers))).toBe('403 users.needs-owner');
  });

  it('by inviting somebody in a group with other rights', async () => {
    const other = await clerk(mayUsers.manageRights.name);
    const { headers } = await clerk();
    expect(await codeOf(await invite(headers, other.id))).toBe('403 users.right-not-yours');
    const alike = await clerk(mayUsers.manageRights.name);
    expect((await invite(alike.headers, other.id)).status).toBe(201);
  });

  it('by a link made before she got her rights', async () => {
    const token = await tokenOf(await invite((await clerk()).headers));
    expect((await look(token)).status).toBe(200);
    await bring('administrator');
    expect(await codeOf(await look(token))).toBe('403 auth.link-used');
    expect(await codeOf(await accept(token))).toBe('403 auth.link-used');
  });

  it('by a link whose maker was suspended or may no longer invite', async () => {
    const [suspended, demoted] = [await clerk(), await clerk()];
    const first = await tokenOf(await invite(suspended.headers));
    await test.runAsSystem(() => api.services.get(People).suspend(suspended.id));
    expect(await codeOf(await accept(first))).toBe('403 auth.link-used');
    const second = await tokenOf(await invite(demoted.headers));
    await test.runAsSystem(() => api.services.get(Memberships).remove(demoted.group, demoted.id));
    expect(await codeOf(await accept(second))).toBe('403 auth.link-used');
  });

  it('nor invites herself, nor who is suspended', async () => {
    const self = await clerk();
    expect(await codeOf(await invite(self.headers, self.id))).toBe('409 auth.not-yourself');
    await test.runAsSystem(() => api.services.get(People).suspend(id));
    expect(await codeOf(await invite())).toBe('409 auth.is-suspended');
  });
});

describe('the access of somebody', () => {
  const act = async (method: string, what: string, headers?: Record<string, string>, person = id) =>
    api.send(method, path(what, person), { headers: headers ?? (await api.asOwner()) });

  it('is suspended and given back, and the link goes with it', async () => {
    const token = await tokenOf(await invite());
    expect(await (await act('PUT', 'suspension')).json()).toMatchObject({
      person: { isSuspended: true },
      invitation: null,
    });
    expect(await codeOf(await accept(token))).toBe('403 auth.link-used');
    expect(await (await act('DELETE', 'suspension')).json()).toMatchObject({ person: { isSuspended: false } });
    expect(await audited()).toEqual(['invited', 'suspended', 'reinstated']);
  });

  it('ends everywhere with the next request', async () => {
    const accepted = await accept(await tokenOf(await invite()));
    const cookie = accepted.headers.get('set-cookie')!.split(';')[0]!;
    const { token } = await test.runAsSystem(() =>
      api.services.get(Tokens).create({ name: 'Robot', person: id, days: 1 }),
    );
    const who = async () =>
      ((await (await api.send('GET', '/api/v1/session', { headers: { cookie } })).json()) as SessionView).person;
    expect(await who()).toMatchObject({ id });
    expect(await (await act('DELETE', 'credentials')).json()).toMatchObject({ sessions: 0, tokens: 0 });
    expect(await who()).toBeNull();
    expect((await api.send('GET', '/api/v1/session', { headers: { authorization: `Bearer ${token}` } })).status).toBe(
      401,
    );
  });

  it('of the more powerful, and one’s own, is out of reach', async () => {
    const { headers, id: self } = await clerk();
    await bring('administrator');
    for (const [method, what] of [
      ['PUT', 'suspension'],
      ['DELETE', 'suspension'],
      ['DELETE', 'credentials'],
      ['DELETE', 'invitation'],
    ] as const)
      expect(await codeOf(await act(method, what, headers))).toBe('403 users.needs-administrator');
    expect(await codeOf(await act('PUT', 'suspension', headers, self))).toBe('409 auth.not-yourself');
    expect(await (await act('GET', 'access', headers)).json()).toMatchObject({ mayChange: false });
  });

  it('is noted with who did it', async () => {
    const { headers, id: by } = await clerk();
    await act('PUT', 'suspension', headers);
    const rows = await test.database.query('SELECT what, by FROM auth_audit_entry WHERE person = $1', [id]);
    expect(rows).toEqual([{ what: 'suspended', by }]);
  });
});
