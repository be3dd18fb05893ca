import { cachingExtension } from '@tessera/caching/server';
import { Tokens, authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { records } from '@tessera/database/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import type { Extension } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { type Permission, uuidv7 } from '@tessera/models';
import { Group, Membership, People, usersExtension } from '@tessera/users/server';
import { adminExtension } from '../server';
import { everyKind } from './every-kind/every-kind';

/** What a request of a test is answered: the body read as JSON where there is one. */
export interface Answered<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

/** Somebody who sends requests. */
export interface AskedAs {
  readonly id: string;
  readonly name: string;
  send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answered<T>>;
}

/** A running server with the engine and an example that has every kind of field. */
export interface AdminTest {
  readonly db: TestDatabase;
  readonly api: TestApi;
  readonly owner: AskedAs;
  /** Somebody who has not signed in. */
  readonly visitor: AskedAs;
  /** Makes a person in a group that has these rights. */
  person(name: string, ...permissions: readonly Permission[]): Promise<AskedAs>;
  close(): Promise<void>;
}

/** Starts it, with `more` extensions. */
export async function adminTest(...more: readonly Extension[]): Promise<AdminTest> {
  const extensions = [
    cachingExtension,
    jobsExtension,
    usersExtension,
    authExtension,
    adminExtension,
    everyKind,
    ...more,
  ];
  const db = await testDatabase(extensions, { poolSize: 6 });
  const api = await testApi(db);
  const asking = (id: string, name: string, credentials: Readonly<Record<string, string>>): AskedAs => ({
    id,
    name,
    send: async <T>(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => {
      const response = await api.send(method, path, { body, headers: { ...credentials, ...headers } });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
      return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as T };
    },
  });
  const owner = await api.asOwner();
  const [{ id: ownerId } = { id: '' }] = await db.database.query<{ id: string }>(
    'SELECT id FROM users_person WHERE is_owner',
  );
  return {
    db,
    api,
    owner: asking(ownerId, 'Olga Owner', owner),
    visitor: asking('', 'Visitor', {}),
    person: async (name, ...permissions) => {
      const { id, token } = await db.runAsSystem(() => personWith(api, db, name, permissions));
      return asking(id, name, { authorization: `Bearer ${token}` });
    },
    close: async () => {
      await api.close();
      await db.close();
    },
  };
}

async function personWith(api: TestApi, db: TestDatabase, name: string, permissions: readonly Permission[]) {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}-${uuidv7()}@example.org`;
  const { id } = await api.services.get(People).create({ name, email, passwordHash: null });
  const group = await records(Group).create({ name: `Group of ${email}` });
  await records(Membership).create({ person: id, group: group.id });
  for (const permission of permissions)
    await db.database.query(
      'INSERT INTO users_grant (id, version, created_at, updated_at, "group", permission) VALUES ($1, 1, now(), now(), $2, $3)',
      [uuidv7(), group.id, permission.name],
    );
  const { token } = await api.services.get(Tokens).create({ name: 'Tests', person: id, days: 1 });
  return { id, token };
}
