import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { serviceAccount } from '../server/embedded/account';
import { openDataFolder } from '../server/embedded/data-folder';
import { startEmbeddedPostgres } from '../server/embedded/embedded-postgres';
import { stopLeftover } from '../server/embedded/postmaster';
import { isAlive } from '../server/embedded/process-identity';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where specs ask for the run's database server. */
    tesseraTestServer: string;
  }
}

/** The database server of one run of the tests. */
export interface TestServer {
  readonly url: string;
  /** The names of all databases made by this run begin with it. */
  readonly prefix: string;
}

const folderPrefix = 'tessera-test-';

/**
 * Vitest's global setup: one PostgreSQL for the whole run, started when the first spec asks for it and stopped at the end. What
 * a killed run has left is found by the next. With `TEST_DATABASE_URL` or `DATABASE_URL` the tests use that server instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `tessera_test_${randomBytes(4).toString('hex')}`;
  const path = `/${randomBytes(16).toString('hex')}`;
  const outside = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  let running: Promise<Running> | undefined;
  const doorway = createServer((request, response) => {
    if (request.url !== path) return void response.writeHead(404).end();
    running ??= outside ? useOutside(outside, prefix) : startOwn();
    running.then(
      ({ url }) => response.end(JSON.stringify({ url, prefix } satisfies TestServer)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  doorway.unref();
  await new Promise<void>((resolve) => doorway.listen(0, '127.0.0.1', resolve));
  project.provide('tesseraTestServer', `http://127.0.0.1:${(doorway.address() as AddressInfo).port}${path}`);
  return async () => {
    doorway.close();
    await (await running?.catch(() => undefined))?.stop();
  };
}

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

async function startOwn(): Promise<Running> {
  await clearLeftovers();
  const dir = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  // As root, the account that runs PostgreSQL must be able to enter it.
  chmodSync(dir, 0o755);
  const server = await startEmbeddedPostgres({ dir, durable: false });
  return {
    url: server.url('postgres'),
    stop: async () => {
      await server.stop();
      removeFolder(dir);
    },
  };
}

/** Stops the servers and removes the folders of runs that were killed. */
async function clearLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${folderPrefix}(\\d+)-`).exec(name) ?? [];
    if (!pid || isAlive(Number(pid))) continue;
    const dir = join(tmpdir(), name);
    try {
      await stopLeftover(openDataFolder(dir, serviceAccount()).cluster);
      removeFolder(dir);
    } catch {
      // Another run of the tests is clearing it, or it belongs to somebody else: not ours to insist.
    }
  }
}

/** As root, PostgreSQL's own folder may have been moved to where its account can enter. */
function removeFolder(dir: string): void {
  const { cluster } = openDataFolder(dir, serviceAccount());
  for (const each of [dirname(cluster), dir]) rmSync(each, { recursive: true, force: true });
}

async function useOutside(url: string, prefix: string): Promise<Running> {
  return {
    url,
    stop: async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query<{ datname: string }>(
        'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
        [prefix],
      );
      for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
      await client.end();
    },
  };
}
