import { OwnerLink, Tokens } from '@tessera/auth/server';
import { sectionPermissions } from '@tessera/content/contract';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { runAct, serverSettings, Settings } from '@tessera/extension';
import { Worker } from '@tessera/jobs/server';
import { may as mayMedia } from '@tessera/media/server';
import { permissionsFor } from '@tessera/models';
import { mayRealtime } from '@tessera/realtime/contract';
import { type Receiver, testReceiver } from '@tessera/realtime/testing';
import { Group } from '@tessera/users/contract';
import { records } from '@tessera/database/server';
import { GroupRights, Memberships, People } from '@tessera/users/server';
import type { InjectOptions } from 'fastify';
import { type App, createApp } from '../../src/app';
import { extensions } from '../../src/extensions';
import { Bed, gardenExtension } from './garden-extension';
import { readable } from './readable';

/** A request as the sweep writes it down. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came of it: all that can be read, files in archives too. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Somebody who sends requests. */
export type Asks = (asked: Asked) => Promise<Answered>;

/** The whole product with the garden, listening, with a worker and a receiver of webhooks. */
export interface World {
  readonly app: App;
  readonly db: TestDatabase;
  readonly url: string;
  readonly receiver: Receiver;
  /** Who may everything, and whose canaries are planted. */
  readonly owner: Asks;
  readonly ownerCredentials: { readonly authorization: string };
  /** Headers of a request as her. */
  tokenOf(person: string): Promise<{ readonly authorization: string }>;
  /** Somebody else, by headers; a visitor without. */
  asking(credentials?: Readonly<Record<string, string>>): Asks;
  close(): Promise<void>;
}

/** Starts it. */
export async function startWorld(): Promise<World> {
  const db = await testDatabase([...extensions, gardenExtension], { poolSize: 8 });
  const receiver = await testReceiver();
  const env = { OUTBOUND_NETWORKS: '127.0.0.1/32', OUTBOUND_PORTS: `80,443,${receiver.port}` };
  const settings = Settings.read([serverSettings, ...db.installed.settings], env);
  const app = await createApp({ installed: db.installed, settings, database: db.database, close: async () => {} });
  await app.nest.listen(0, '127.0.0.1');
  const worker = app.services.get(Worker);
  await worker.start(app.services);
  const { id } = await asTest(app, () =>
    app.services
      .get(OwnerLink)
      .createOwner({ name: 'Olga Owner', email: 'olga@example.org', password: crypto.randomUUID() }),
  );
  const asking =
    (credentials: Readonly<Record<string, string>> = {}): Asks =>
    (asked) =>
      ask(app, asked, credentials);
  const tokenOf = async (person: string) => {
    const { token } = await asTest(app, () => app.services.get(Tokens).create({ name: 'Sweep', person, days: 1 }));
    return { authorization: `Bearer ${token}` };
  };
  const ownerCredentials = await tokenOf(id);
  return {
    app,
    db,
    receiver,
    url: await app.nest.getUrl(),
    owner: asking(ownerCredentials),
    ownerCredentials,
    asking,
    tokenOf,
    close: async () => {
      await worker.stop();
      await app.nest.close();
      await receiver.close();
      await db.close();
    },
  };
}

/** The person of the sweep: everything with one section of pages, one folder of pictures and the beds; import, export, webhooks. */
export async function personOfOneSection(
  { app }: World,
  { section, folder }: { readonly section: string; readonly folder: string },
): Promise<string> {
  const everywhere = [
    ...permissionsFor(Bed).map(({ name }) => name),
    'admin.export',
    'admin.import',
    mayRealtime.setUpWebhooks.name,
  ];
  const rights = [
    ...everywhere.map((permission) => ({ permission, place: null })),
    ...sectionPermissions.map(({ name }) => ({ permission: name, place: section })),
    ...Object.values(mayMedia).map(({ name }) => ({ permission: name, place: folder })),
  ];
  return await asTest(app, async () => {
    const person = await app.services
      .get(People)
      .create({ name: 'Gerda', email: 'gerda@example.org', passwordHash: null });
    const { id, version } = await records(Group).create({ name: 'Gardeners' });
    await app.services.get(GroupRights).replace(id, rights, version);
    await app.services.get(Memberships).add(id, person.id);
    return person.id;
  });
}

async function asTest<T>({ services }: App, fn: () => Promise<T>): Promise<T> {
  return await runAct({ services, system: 'test' }, fn);
}

async function ask({ nest }: App, { method, url, body, headers }: Asked, credentials: object): Promise<Answered> {
  const isBytes = body instanceof Uint8Array;
  const response = await nest.inject({
    method: method as 'GET',
    url,
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(body !== undefined && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
      ...credentials,
      ...headers,
    },
    ...(body !== undefined && { payload: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
  } satisfies InjectOptions);
  return { status: response.statusCode, headers: response.headers, text: readable(response.rawPayload) };
}
