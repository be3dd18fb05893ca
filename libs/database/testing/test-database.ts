import { createHash, randomBytes } from 'node:crypto';
import { type ActingPerson, type Extension, Installed, type Rights, runAct } from '@tessera/extension';
import { fieldsOf, type Services, type ServiceType, uuidv7 } from '@tessera/models';
import { Client } from 'pg';
import { inject } from 'vitest';
import { Database } from '../server/connection/database';
import { databaseExtension } from '../server/extension';
import { surroundingsOf } from '../server/migrating/generate';
import { migrate } from '../server/migrating/migrate';
import { difference } from '../server/schema/comparing/difference';
import { Safe } from '../server/secrets/safe';
import { sqlName } from '../server/schema/sql-literal';
import type { TestServer } from './global-setup';

/** A database of one spec file, with everything that is installed in it. */
export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  readonly installed: Installed;
  readonly services: Services;
  /** Somebody who may everything. */
  readonly owner: ActingPerson;
  /** Lets code under test find `instance` by its class. */
  provide<T extends object>(type: ServiceType<T>, instance: T): void;
  /** Runs `fn` as `person`, as a visitor where that is null. */
  runAs<T>(person: ActingPerson | null, fn: () => T): T;
  /** Runs `fn` as the system, past all policies. */
  runAsSystem<T>(fn: () => T): T;
  /** Ends its connections and drops it. */
  close(): Promise<void>;
}

/** A person who owns nothing and has `rights` (`rightsTo(…)`), none when left out; each call makes another one. */
export function somebody(name = 'Somebody', rights?: Rights): ActingPerson {
  return { id: uuidv7(), name, isOwner: false, ...(rights && { rights }) };
}

/**
 * Makes a database on the run's server with the tables of `extensions` (that of the database itself need not be named). An
 * extension that has no migrations yet gets its tables straight from its definitions. Needs `testing/global-setup.ts`.
 */
export async function testDatabase(
  extensions: readonly Extension[],
  { poolSize = 4 }: { readonly poolSize?: number } = {},
): Promise<TestDatabase> {
  const installed = new Installed([databaseExtension, ...extensions.filter((each) => each !== databaseExtension)]);
  const { url: adminUrl, prefix } = await testServer();
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await withClient(adminUrl, async (admin) => {
    const template = await ensureTemplate(admin, adminUrl, prefix, installed);
    await admin.query(`CREATE DATABASE ${sqlName(name)} TEMPLATE ${sqlName(template)}`);
  });
  const url = urlOf(adminUrl, name);
  const database = await Database.open({
    url,
    installed,
    poolSize,
    safe: Safe.of([randomBytes(32).toString('base64')]),
  });
  const provided = new Map<unknown, object>([[Database, database]]);
  const services: Services = {
    get: (type) => {
      const found = provided.get(type);
      if (!found) throw new TypeError(`${type.name} was not provided; call provide(${type.name}, …)`);
      return found as never;
    },
  };
  return {
    database,
    url,
    installed,
    services,
    owner: { id: uuidv7(), name: 'Olga Owner', isOwner: true },
    provide: (type, instance) => void provided.set(type, instance),
    runAs: (person, fn) => runAct({ services, person }, fn),
    runAsSystem: (fn) => runAct({ services, system: 'test' }, fn),
    close: async () => {
      await database.close();
      await withClient(adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${sqlName(name)} WITH (FORCE)`));
    },
  };
}

/** The database server of this run; for specs about the server itself. */
export async function testServer(): Promise<TestServer> {
  const doorway = inject('tesseraTestServer');
  if (!doorway)
    throw new Error(
      "database specs need globalSetup: ['libs/database/testing/global-setup.ts'] in the vitest configuration",
    );
  const response = await fetch(doorway);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as TestServer;
}

/** The first spec file that needs these tables makes a template of them; the others wait and copy it. */
async function ensureTemplate(admin: Client, adminUrl: string, prefix: string, installed: Installed): Promise<string> {
  const name = `${prefix}_template_${digest(installed)}`;
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return name;
    const draft = `${name}_draft`;
    await admin.query(`DROP DATABASE IF EXISTS ${sqlName(draft)}`);
    await admin.query(`CREATE DATABASE ${sqlName(draft)} TEMPLATE template0`);
    await build(urlOf(adminUrl, draft), installed);
    await admin.query(`ALTER DATABASE ${sqlName(draft)} RENAME TO ${sqlName(name)}`);
    return name;
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}

async function build(url: string, installed: Installed): Promise<void> {
  await migrate(url, installed);
  const withoutMigrations = installed.extensions
    .filter(({ migrations }) => Object.keys(migrations).length === 0)
    .flatMap(({ entities }) => entities);
  if (withoutMigrations.length === 0) return;
  const changes = await difference(url, withoutMigrations, surroundingsOf(installed));
  await withClient(url, async (client) => {
    for (const { up } of changes) await client.query(up);
  });
}

/** Another digest whenever a migration or a definition changes. */
function digest(installed: Installed): string {
  const migrations = installed.migrations.map(({ modules }) =>
    Object.entries(modules).map(([path, module]) => [path, ...Object.values(module).map(String)]),
  );
  const entities = [...installed.entities.values()].map(({ fields, ...entity }) => ({
    ...entity,
    fields: fieldsOf(fields).map(([name, { kind, options }]) => [
      name,
      kind.name,
      kind.describe?.(options),
      { ...options, target: undefined },
    ]),
  }));
  const orders = [...installed.admins].map(([name, { order }]) => [name, order]);
  return createHash('sha256')
    .update(JSON.stringify([migrations, entities, orders]))
    .digest('hex')
    .slice(0, 12);
}

async function withClient<T>(url: string, fn: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
