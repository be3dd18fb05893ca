import { Controller, Get } from '@nestjs/common';
import { cachingExtension } from '@tessera/caching/server';
import { currentAct, defineExtension, May, MayDo } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { countStatements, type TestDatabase, testDatabase } from '@tessera/database/testing';
import { definePermissions, permissionTo } from '@tessera/models';
import { type GroupRightsView, mayUsers, type RightsCatalogue, type RightsDifference } from '@tessera/users/contract';
import { Group, Memberships, People, Person, usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionView } from '../contract';
import { authExtension, Tokens } from '../server';
import { KnownCredentials } from '../server/known-credentials';
import { type TestApi, testApi } from '../testing';

const may = definePermissions('events', { close: 'Close venues', open: 'Open venues' });

@Controller('events')
class EventsApi {
  @Get('close')
  @May(may.close)
  close() {
    return { viewsAs: currentAct().person?.viewsAs ?? null };
  }

  @Get('people')
  @MayDo('view', Person)
  people() {
    return {};
  }
}

const eventsExtension = defineExtension({
  name: 'events',
  permissions: may,
  grants: { editor: [may.close] },
  server: [EventsApi],
});
const asker = { network: '192.0.2.1/32', address: null, agent: null };

let test: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension, eventsExtension]);
  api = await testApi(test);
});
afterAll(async () => {
  await api?.close();
  await test?.close();
});

type Headers = Readonly<Record<string, string>>;

const groupOf = async (key: string) =>
  (await test.database.query<{ id: string }>('SELECT id FROM users_group WHERE key = $1', [key]))[0]!.id;
const makeGroup = async (...permissions: readonly string[]) => {
  const id = crypto.randomUUID();
  await test.database.query('INSERT INTO users_group (id, name) VALUES ($1, $2)', [id, id]);
  for (const permission of permissions)
    await test.database.query('INSERT INTO users_grant (id, "group", permission) VALUES (gen_random_uuid(), $1, $2)', [
      id,
      permission,
    ]);
  return id;
};
/** Somebody in groups, with a token. */
const make = async (...groups: readonly string[]) =>
  test.runAsSystem(async () => {
    const email = `${crypto.randomUUID()}@example.org`;
    const { id } = await api.services.get(People).create({ name: 'Anna', email, passwordHash: null });
    for (const group of groups) await api.services.get(Memberships).add(group, id);
    const { token } = await api.services.get(Tokens).create({ name: 'Robot', person: id, days: 1 });
    return { id, token, headers: { authorization: `Bearer ${token}` } };
  });
const send = async (method: string, path: string, headers: Headers, body?: unknown) => {
  const response = await api.send(method, path, { headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    body: (text ? JSON.parse(text) : null) as never,
  };
};
const get = (path: string, headers: Headers) => send('GET', path, headers);
const codeOf = ({ status, body }: { status: number; body: { code?: string } | null }) =>
  `${status} ${body?.code ?? ''}`.trim();
const session = async (headers: Headers): Promise<SessionView> => (await get('/api/v1/session', headers)).body;

describe('a right', () => {
  it('opens a route to who has it, and the session tells', async () => {
    const [anna, ben] = [await make(await groupOf('editor')), await make()];
    expect((await get('/events/close', anna.headers)).status).toBe(200);
    expect(codeOf(await get('/events/close', ben.headers))).toBe('403 auth.not-allowed');
    expect((await session(anna.headers)).may).toEqual(['events.close']);
    expect((await session(ben.headers)).may).toEqual([]);
  });

  it('that is taken away is gone with the next request, in three ways', async () => {
    const group = await makeGroup(may.close.name);
    const [anna, ben] = [await make(group), await make(group)];
    const owner = await api.asOwner();
    const status = async ({ headers }: { headers: Headers }) => (await get('/events/close', headers)).status;
    expect([await status(anna), await status(ben)]).toEqual([200, 200]);
    await send('DELETE', `/api/v1/users/groups/${group}/members/${anna.id}`, owner);
    expect([await status(anna), await status(ben)]).toEqual([403, 200]);
    await send('PUT', `/api/v1/users/groups/${group}/rights`, { ...owner, 'if-match': '"1"' }, { rights: [] });
    expect(await status(ben)).toBe(403);
    const administrator = await make(await groupOf('administrator'));
    expect(await status(administrator)).toBe(200);
    await send('PUT', `/api/v1/users/people/${administrator.id}/suspension`, owner);
    expect(await status(administrator)).toBe(401);
  });

  it('costs no statement of its own, also while looking through a group', async () => {
    const anna = await make(await makeGroup(may.close.name, mayUsers.viewAs.name), await groupOf('editor'));
    await get('/events/close', anna.headers);
    for (const viewAs of [null, await groupOf('editor')]) {
      api.services.get(KnownCredentials).forgetEverything();
      const { statements } = await test.runAs(null, () =>
        countStatements(() => api.services.get(Tokens).find(anna.token, () => asker, viewAs)),
      );
      expect(statements).toHaveLength(1);
    }
  });
});

describe('the rights of a group over HTTP', () => {
  it('are read, looked at before they are changed, and changed by a version', async () => {
    const group = await makeGroup(may.open.name);
    await make(group);
    const owner = await api.asOwner();
    const path = `/api/v1/users/groups/${group}/rights`;
    const read = await get(path, owner);
    expect(read).toMatchObject({ status: 200, etag: '"1"' });
    expect((read.body as GroupRightsView).rights).toEqual([{ permission: 'events.open', place: null }]);
    const change = { rights: [{ permission: 'events.close', place: null }] };
    const preview = await send('POST', `${path}/preview`, owner, change);
    expect(preview.status).toBe(200);
    expect(preview.body as RightsDifference).toMatchObject({
      gained: [{ permission: 'events.close', people: 1 }],
      lost: [{ permission: 'events.open', people: 1 }],
    });
    expect(codeOf(await send('PUT', path, owner, change))).toBe('428 users.version-required');
    expect(await send('PUT', path, { ...owner, 'if-match': '"1"' }, change)).toMatchObject({
      status: 200,
      etag: '"2"',
    });
    const stale = await send('PUT', path, { ...owner, 'if-match': '"1"' }, change);
    expect(codeOf(stale)).toBe('412 users.group-changed');
  });

  it('are all in the catalogue, which says what one may give', async () => {
    const clerk = await make(await makeGroup(permissionTo('view', Group).name, may.close.name));
    const { data } = (await get('/api/v1/rights', clerk.headers)).body as RightsCatalogue;
    const events = data.find(({ extension }) => extension === 'events')!;
    expect(events.permissions.map(({ name, isMine }) => [name, isMine])).toEqual([
      ['events.close', true],
      ['events.open', false],
    ]);
    const users = data.find(({ extension }) => extension === 'users')!;
    expect(users.entities.map(({ name }) => name)).toEqual(['users.person', 'users.group']);
  });

  it.each([
    ['GET', '/api/v1/users/groups/GROUP/rights', '401', '403', '200', '403', '403'],
    ['PUT', '/api/v1/users/groups/GROUP/rights', '401', '403', '403', '428', '403'],
    ['POST', '/api/v1/users/groups/GROUP/rights/preview', '401', '403', '403', '400', '403'],
    ['GET', '/api/v1/users/groups/GROUP/members', '401', '403', '200', '403', '403'],
    ['POST', '/api/v1/users/groups/GROUP/members', '401', '403', '403', '403', '403'],
    ['GET', '/api/v1/users/people/PERSON/access', '401', '403', '403', '403', '404'],
    ['POST', '/api/v1/users/people/PERSON/invitation', '401', '403', '403', '403', '404'],
    ['PUT', '/api/v1/users/people/PERSON/suspension', '401', '403', '403', '403', '404'],
    ['DELETE', '/api/v1/users/people/PERSON/credentials', '401', '403', '403', '403', '404'],
    ['GET', '/api/v1/rights', '401', '403', '200', '403', '403'],
    ['GET', '/api/v1/rights/explanation?permission=events.close', '401', '200', '200', '200', '200'],
  ])(
    '%s %s: visitor %s, member %s, who sees groups %s, who changes rights %s, who looks after access %s',
    async (method, path, ...expected) => {
      const [group, person] = [await makeGroup(), await make()];
      const url = path.replace('GROUP', group).replace('PERSON', person.id);
      const actors: Headers[] = [
        {},
        (await make()).headers,
        (await make(await makeGroup(permissionTo('view', Group).name))).headers,
        (await make(await makeGroup(mayUsers.manageRights.name))).headers,
        (await make(await makeGroup(mayUsers.manageAccess.name))).headers,
      ];
      const answers = await Promise.all(
        actors.map((headers) => send(method, url, headers, method === 'GET' || method === 'DELETE' ? undefined : {})),
      );
      expect(answers.map(({ status }) => String(status))).toEqual(expected);
    },
  );
});

describe('looking through the eyes of a group', () => {
  const through = (headers: Headers, group: string) => ({ ...headers, 'x-view-as': group });

  it('shows an owner what the group sees', async () => {
    const owner = await api.asOwner();
    const [editors, viewers] = [await groupOf('editor'), await groupOf('viewer')];
    expect((await get('/events/close', through(owner, editors))).body).toEqual({ viewsAs: editors });
    expect((await get('/events/close', through(owner, viewers))).status).toBe(403);
    expect((await get('/events/people', owner)).status).toBe(200);
    expect((await get('/events/people', through(owner, editors))).status).toBe(403);
    expect(await session(through(owner, editors))).toMatchObject({
      person: { isOwner: false },
      may: ['events.close'],
      viewsAs: { id: editors, name: 'Editor' },
    });
    expect((await session(owner)).viewsAs).toBeNull();
  });

  it('never shows more than one may oneself', async () => {
    const anna = await make(await makeGroup(mayUsers.viewAs.name, may.open.name));
    const open = await makeGroup(may.open.name, may.close.name);
    expect((await session(through(anna.headers, open))).may).toEqual(['events.open']);
    expect((await get('/events/close', through(anna.headers, await groupOf('administrator')))).status).toBe(403);
    expect((await session(through(anna.headers, await groupOf('owner')))).person!.isOwner).toBe(false);
  });

  it('changes nothing', async () => {
    const owner = await api.asOwner();
    const group = await groupOf('editor');
    for (const [method, path] of [
      ['PUT', `groups/${group}/rights`],
      ['POST', `groups/${group}/members`],
      ['DELETE', `groups/${group}/members/${crypto.randomUUID()}`],
    ] as const)
      expect(codeOf(await send(method, `/api/v1/users/${path}`, through(owner, await groupOf('owner'))))).toBe(
        '403 users.viewing-as',
      );
  });

  it('needs the right, and a group', async () => {
    const editors = await groupOf('editor');
    expect(codeOf(await get('/events/close', through((await make(editors)).headers, editors)))).toBe(
      '403 auth.not-allowed',
    );
    const owner = await api.asOwner();
    for (const group of ['', 'nonsense', crypto.randomUUID()])
      expect(codeOf(await get('/events/close', through(owner, group)))).toBe('400 users.unknown-group');
  });
});
