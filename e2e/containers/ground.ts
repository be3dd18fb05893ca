import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { Client } from 'pg';
import { newDataDir, RunningProduct } from '../product/product';

/** What instances share: a database of their own, Redis where there is one, and a bucket. */
export interface Ground {
  readonly settings: Readonly<Record<string, string>>;
  /** What they stand on, for whoever reads the report. */
  readonly about: string;
  remove(): Promise<void>;
}

/** PostgreSQL and Redis that are named (`DATABASE_URL`, `REDIS_URL`) or stand at their usual ports; else the embedded PostgreSQL, and no Redis. */
export async function findGround(): Promise<Ground> {
  const server =
    (await found(process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres')) ?? (await embedded());
  const name = `tessera_containers_${randomUUID().slice(0, 8)}`;
  await tell(server.url, `CREATE DATABASE ${name}`);
  const database = new URL(server.url);
  database.pathname = `/${name}`;
  const redis = process.env['REDIS_URL'] ?? ((await answers(6379)) ? 'redis://127.0.0.1:6379' : undefined);
  const directory = newDataDir();
  const bucket = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    allowMismatchedSignatures: true,
    configureBuckets: [{ name: 'tessera' }],
  });
  const { port } = (await bucket.run()) as AddressInfo;
  return {
    about: `${server.about}, ${redis ? 'Redis' : 'no Redis'}, a bucket`,
    settings: {
      DATABASE_URL: database.href,
      ...(redis && { REDIS_URL: redis }),
      STORAGE_URL: `s3+http://S3RVER:S3RVER@127.0.0.1:${port}/tessera`,
    },
    remove: async () => {
      await bucket.close();
      await tell(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await server.stop();
    },
  };
}

interface Server {
  readonly url: string;
  readonly about: string;
  stop(): Promise<void>;
}

async function found(url: string): Promise<Server | undefined> {
  try {
    const [row] = await tell(url, 'SHOW server_version');
    return { url, about: `PostgreSQL ${String(row!['server_version']).split(' ')[0]}`, stop: async () => undefined };
  } catch (error) {
    if (process.env['DATABASE_URL']) throw error;
    return undefined;
  }
}

/** The one that a newcomer's product starts. */
async function embedded(): Promise<Server> {
  const product = await RunningProduct.start();
  const password = readFileSync(join(product.dataDir, 'postgres.password'), 'utf8').trim();
  const port = readFileSync(join(product.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  return {
    url: `postgres://tessera:${password}@127.0.0.1:${port}/postgres`,
    about: 'the embedded PostgreSQL',
    stop: () => product.stop(),
  };
}

async function tell(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function answers(port: number): Promise<boolean> {
  return await new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
      .once('connect', () => (socket.destroy(), done(true)))
      .once('error', () => done(false));
  });
}
