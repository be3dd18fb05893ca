import { cachingExtension } from '@tessera/caching/server';
import { Database } from '@tessera/database/server';
import { jobsExtension } from '@tessera/jobs/server';
import { countStatements, type TestDatabase, testDatabase } from '@tessera/database/testing';
import { People, usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SessionView } from '../../contract';
import { type TestApi, testApi } from '../../testing';
import { authExtension } from '../auth-extension';
import { OwnerLink } from '../owner/owner-link';
import { hashPassword } from '../passwords/password-hash';
import { Passwords } from '../passwords/passwords';
import { Doorkeeper } from './doorkeeper';
import { KnownCredentials } from '../known-credentials';
import { Sessions } from './sessions';

let test: TestDatabase;
let api: TestApi;
const password = 'seven blue tiles';
let email: string;
let id: string;

beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension]);
  api = await testApi(test);
});
afterAll(async () => {
  await api?.close();
  await test?.close();
});

/** A new owner for each story, and nobody has tried to sign in yet. */
beforeEach(async () => {
  email = `anna-${crypto.randomUUID()}@example.org`;
  await test.database.query('DELETE FROM auth_attempt');
  ({ id } = await as(() => api.services.get(OwnerLink).createOwner({ name: 'Anna', email, password })));
});

const as = <T>(fn: () => T) => test.runAsSystem(fn);
const signIn = (values: object = {}, headers: Record<string, string> = {}) =>
  api.send('POST', '/api/v1/session', { body: { email, password, ...values }, headers });
const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!;
const who = async (cookie: string) =>
  ((await (await api.send('GET', '/api/v1/session', { headers: { cookie } })).json()) as SessionView).person;
const codeOf = async (response: Response) => `${response.status} ${((await response.json()) as { code: string }).code}`;
const audited = async () =>
  (
    await test.database.query<{ what: string }>('SELECT what FROM auth_audit_entry WHERE person = $1 ORDER BY id', [id])
  ).map(({ what }) => what);

it('a visitor is told that she is one', async () => {
  const response = await api.send('GET', '/api/v1/session');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ person: null, needsOwner: false, may: [], viewsAs: null });
});

describe('the right password', () => {
  it('opens a session in a cookie that no script can read', async () => {
    const response = await signIn({ email: email.toUpperCase() });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(
      /^tessera_session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
    const view = (await response.json()) as SessionView;
    expect(view).toMatchObject({ person: { id, name: 'Anna', email, isOwner: true }, needsOwner: false });
    expect(await who(cookieOf(response))).toEqual(view.person);
    expect(await audited()).toEqual(['owner-made', 'signed-in']);
  });

  it('opens another one each time and ends the one before in this browser', async () => {
    const first = cookieOf(await signIn());
    const second = cookieOf(await signIn({}, { cookie: first }));
    expect(second).not.toBe(first);
    expect(await who(first)).toBeNull();
    expect(await who(second)).not.toBeNull();
  });

  it('is hashed anew when its hash is out of date', async () => {
    const weak = await hashPassword(password, { memory: 8192, passes: 1, parallelism: 1 });
    await as(() => api.services.get(People).setPasswordHash(id, weak));
    expect((await signIn()).status).toBe(200);
    expect(await api.services.get(People).passwordHashOf(id)).toMatch(/\$m=19456,t=2,p=1\$/);
    expect((await signIn()).status).toBe(200);
  });

  it('does not help somebody suspended', async () => {
    await as(() => api.services.get(People).suspend(id));
    expect(await codeOf(await signIn())).toBe('401 auth.wrong-credentials');
  });
});

describe('the wrong password', () => {
  it('is refused with the same answer as an unknown account', async () => {
    const [wrong, unknown] = await Promise.all([
      signIn({ password: 'seven red tiles' }),
      signIn({ email: 'nobody@example.org' }),
    ]);
    expect(wrong.headers.get('set-cookie')).toBeNull();
    expect(await wrong.json()).toEqual(await unknown.json());
    expect(wrong.status).toBe(401);
    expect(await audited()).toEqual(['owner-made', 'sign-in-failed']);
  });

  /** Without the tags that are told with a commit: they name who it was. */
  const withoutNews = (statement: string) =>
    statement
      .replace(/pg_notify\('tessera_tags', '[^']*'\)/, 'pg_notify()')
      .replace(/unnest\(ARRAY\[[^\]]*\]\)/, 'unnest()');

  it('costs as many statements as an unknown account', async () => {
    const asked = (address: string) =>
      test.runAs(null, () =>
        countStatements(() =>
          api.services
            .get(Doorkeeper)
            .signIn({ email: address, password: 'wrong' }, { network: 'x', address: null, agent: null })
            .catch(() => null),
        ),
      );
    const [wrong, unknown] = [await asked(email), await asked('nobody@example.org')];
    expect(wrong.statements.map(withoutNews)).toEqual(unknown.statements.map(withoutNews));
    expect(wrong.statements.length).toBeGreaterThan(2);
  });

  it('is taken ten times for an account from one network, also at once, then no password is', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => signIn({ password: 'wrong' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(10).fill(401), ...Array(4).fill(429)]);
    const refused = await signIn();
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(await codeOf(refused)).toBe('429 auth.too-many-attempts');
    expect((await audited()).filter((what) => what === 'sign-in-refused')).toHaveLength(1);
  });

  it('is forgotten after the right one', async () => {
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 6; i++) expect((await signIn({ password: 'wrong' })).status).toBe(401);
      expect((await signIn()).status).toBe(200);
    }
  });

  it('is taken fifty times from one network, whatever the account', async () => {
    await test.database.query('UPDATE auth_attempt SET count = 0');
    for (let i = 0; i < 10; i++)
      await Promise.all(Array.from({ length: 5 }, (_, at) => signIn({ email: `nobody${i * 5 + at}@example.org` })));
    expect(await codeOf(await signIn())).toBe('429 auth.too-many-attempts');
  });

  it('is counted anew when the window is over', async () => {
    await Promise.all(Array.from({ length: 11 }, () => signIn({ password: 'wrong' })));
    await test.database.query("UPDATE auth_attempt SET ends_at = now() - interval '1 second'");
    expect((await signIn()).status).toBe(200);
  });
});

describe('a session', () => {
  const age = async (column: string, span: string) => {
    await test.database.query(`UPDATE auth_session SET ${column} = now() - interval '${span}' WHERE person = $1`, [id]);
    asIfLater();
  };
  const asIfLater = () => api.services.get(KnownCredentials).forgetEverything();

  it('ends when the person signs out, and the cookie goes', async () => {
    const cookie = cookieOf(await signIn());
    const response = await api.send('DELETE', '/api/v1/session', { headers: { cookie } });
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/^tessera_session=; Path=\/; Max-Age=0/);
    expect(await who(cookie)).toBeNull();
    expect((await audited()).at(-1)).toBe('signed-out');
  });

  it('ends after 14 days without use', async () => {
    const cookie = cookieOf(await signIn());
    await age('last_seen_at', '13 days 23 hours');
    expect(await who(cookie)).not.toBeNull();
    await age('last_seen_at', '14 days 1 hour');
    expect(await who(cookie)).toBeNull();
  });

  it('ends after 90 days of use', async () => {
    const cookie = cookieOf(await signIn());
    await age('created_at', '90 days 1 hour');
    expect(await who(cookie)).toBeNull();
  });

  it('ends everywhere with a new password', async () => {
    const cookies = [cookieOf(await signIn()), cookieOf(await signIn())];
    await as(() => api.services.get(Passwords).set(id, 'eight green tiles'));
    expect(await Promise.all(cookies.map(who))).toEqual([null, null]);
    expect(await codeOf(await signIn())).toBe('401 auth.wrong-credentials');
    expect((await signIn({ password: 'eight green tiles' })).status).toBe(200);
  });

  it('is not opened with a password that is just being replaced', async () => {
    const before = (await api.services.get(People).passwordHashOf(id))!;
    const next = await hashPassword('eight green tiles');
    const elsewhere = await Database.open({ installed: test.installed, url: test.url, poolSize: 1 });
    let isOpened: boolean | undefined;
    const { opening } = await test.database.transaction(async () => {
      await api.services.get(People).setPasswordHash(id, next);
      const opening = new Sessions(elsewhere, api.services.get(KnownCredentials))
        .open(id, before, { network: '', address: null, agent: null })
        .then((secret) => void (isOpened = secret !== null));
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(isOpened).toBeUndefined();
      return { opening };
    });
    await opening;
    expect(isOpened).toBe(false);
    await elsewhere.close();
  });

  it('dies at once when the person is suspended', async () => {
    const cookie = cookieOf(await signIn());
    await as(() => api.services.get(People).suspend(id));
    expect(await who(cookie)).toBeNull();
  });

  it('is found in one statement a second, and its use is noted at most once a minute', async () => {
    const secret = cookieOf(await signIn()).split('=')[1]!;
    const find = () => countStatements(() => api.services.get(Sessions).find(secret));
    asIfLater();
    expect((await find()).statements).toHaveLength(1);
    expect((await find()).statements).toHaveLength(0);
    await age('last_seen_at', '2 minutes');
    expect((await find()).statements).toHaveLength(2);
    asIfLater();
    expect((await find()).statements).toHaveLength(1);
    const [seen] = await test.database.query<{ recent: boolean }>(
      "SELECT last_seen_at > now() - interval '10 seconds' AS recent FROM users_person WHERE id = $1",
      [id],
    );
    expect(seen).toEqual({ recent: true });
  });

  it('is kept as a hash only, with a shortened address', async () => {
    const secret = cookieOf(await signIn({}, { 'user-agent': 'A browser' })).split('=')[1]!;
    const [row] = await test.database.query<{ text: string }>(
      'SELECT auth_session::text AS text FROM auth_session WHERE person = $1',
      [id],
    );
    expect(row!.text).not.toContain(secret);
    expect(row!.text).toContain('127.0.0.0/24');
    expect(row!.text).toContain('A browser');
  });

  it('is removed once it is over', async () => {
    await signIn();
    await age('last_seen_at', '15 days');
    await as(() => api.services.get(Sessions).removeExpired());
    expect(await test.database.query('SELECT FROM auth_session WHERE person = $1', [id])).toEqual([]);
  });
});

describe('signing in', () => {
  it('is refused from the page of another site, which would sign its victim in as somebody else', async () => {
    expect(await codeOf(await signIn({}, { 'sec-fetch-site': 'cross-site' }))).toBe('403 auth.foreign-origin');
  });

  it('asks for both values and nothing else', async () => {
    expect((await signIn({ password: '' })).status).toBe(400);
    expect((await signIn({ email: { $ne: null } })).status).toBe(400);
    expect((await signIn({ more: 1 })).status).toBe(400);
    expect((await signIn({ password: 'x'.repeat(257) })).status).toBe(400);
    expect((await api.send('POST', '/api/v1/session')).status).toBe(400);
  });
});
