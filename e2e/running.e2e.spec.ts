import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newDataDir, root, runCommand, RunningProduct } from './product/product';

const dirs: string[] = [];
const running: RunningProduct[] = [];

const dataDir = () => {
  const dir = newDataDir();
  dirs.push(dir);
  return dir;
};
const start = async (options: Parameters<typeof RunningProduct.start>[0] = {}) => {
  const product = await RunningProduct.start({ dataDir: dataDir(), ...options });
  running.push(product);
  return product;
};
const status = async (url: string) => (await fetch(url)).status;
const postmasterOf = (dir: string) =>
  Number(readFileSync(join(dir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
/** A process that has ended but that nobody has asked about is no longer running. */
const isRunning = (pid: number) =>
  existsSync(`/proc/${pid}/exe`) && readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] !== 'Z';

test.afterEach(async () => {
  for (const product of running.splice(0)) await product.stop();
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

test('it starts on an empty folder, answers, and prints a link for the first owner that works once', async () => {
  const product = await start();
  expect(product.ownerLink).toMatch(/^http:\/\/localhost:\d+\/admin\/welcome#[\w-]{32,}$/);
  expect([
    await status(product.url),
    await status(`${product.url}/health/ready`),
    await status(`${product.url}/admin/`),
  ]).toEqual([200, 200, 200]);
  const token = product.ownerLink!.split('#')[1];
  const redeem = () =>
    fetch(`${product.url}/api/v1/owner`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: product.url },
      body: JSON.stringify({ token, name: 'Olga', email: 'olga@example.org', password: 'a mosaic of many tiles' }),
    });
  const first = await redeem();
  expect(first.status).toBe(201);
  expect(first.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
  expect((await redeem()).status).toBe(403);
});

test('Ctrl-C stops everything, and the next start finds what was there', async () => {
  const dir = dataDir();
  const first = await RunningProduct.start({ dataDir: dir });
  await first.tessera(
    'create-owner',
    '--name',
    'Olga',
    '--email',
    'olga@example.org',
    '--password',
    'a mosaic of many tiles',
  );
  const postgres = postmasterOf(dir);
  await first.signal('SIGINT');
  expect(isRunning(postgres)).toBe(false);
  const second = await start({ dataDir: dir });
  expect(second.ownerLink).toBeUndefined();
});

test('killed without warning, it recovers at the next start', async () => {
  const dir = dataDir();
  const first = await RunningProduct.start({ dataDir: dir });
  await first.tessera(
    'create-owner',
    '--name',
    'Olga',
    '--email',
    'olga@example.org',
    '--password',
    'a mosaic of many tiles',
  );
  const postgres = postmasterOf(dir);
  await first.signal('SIGKILL');
  expect(isRunning(postgres)).toBe(true);
  const second = await start({ dataDir: dir });
  expect(isRunning(postgres)).toBe(false);
  expect(second.ownerLink).toBeUndefined();
});

test('a command beside a running server uses its database and leaves it running', async () => {
  const product = await start();
  const { code, stdout } = await product.tessera('migrations', 'check');
  expect([code, stdout.trim()]).toEqual([0, 'Definitions and tables agree.']);
  expect(await status(`${product.url}/health/ready`)).toBe(200);
});

test('a command without a server starts the database for itself and stops it', async () => {
  const dir = dataDir();
  const product = await RunningProduct.start({ dataDir: dir });
  await product.signal('SIGTERM');
  const { code } = await product.tessera('migrations', 'status', '--json');
  expect(code).toBe(0);
  expect(existsSync(join(dir, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('a site can be brought in before the server was ever started', async () => {
  const dir = dataDir();
  const { code, stderr } = await runCommand(['import', 'wordpress', join(root, 'e2e/walk/own-site.wordpress.xml')], {
    DATA_DIR: dir,
  });
  expect([code, stderr]).toEqual([0, '']);
  const product = await start({ dataDir: dir });
  expect(await status(`${product.url}/workshop`)).toBe(200);
});

test.describe('one clear sentence says', () => {
  const failure = (env: Record<string, string>, dir = dataDir()) =>
    RunningProduct.start({ dataDir: dir, env }).then(
      () => 'it started',
      (error: Error) => error.message,
    );

  test('that the port is taken, and how to choose another', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    expect(await failure({ PORT: String(port) })).toContain(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
    taken.close();
  });

  test('which setting is wrong', async () => {
    expect(await failure({ PORT: 'eighty', PUBLIC_URL: 'www.example.org' })).toContain(
      'The settings cannot be used: PORT must be a port number (it is "eighty"); PUBLIC_URL must be an address such as https://www.example.org (it is "www.example.org").',
    );
  });

  test('that the data folder cannot be written', async () => {
    const dir = dataDir();
    writeFileSync(join(dir, 'file'), '');
    expect(await failure({}, join(dir, 'file', 'data'))).toContain(
      'cannot be written. Give this user the right to it, or choose another folder with DATA_DIR.',
    );
  });

  test('that another Tessera runs on the folder', async () => {
    const product = await start();
    expect(await failure({}, product.dataDir)).toMatch(
      /Another Tessera \(process \d+\) is already running on the data folder/,
    );
  });

  test('that the data were written by a newer version', async () => {
    const product = await start();
    const { Client } = await import('pg');
    const password = readFileSync(join(product.dataDir, 'postgres.password'), 'utf8').trim();
    const port = Number(readFileSync(join(product.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]);
    const client = new Client({ host: '127.0.0.1', port, user: 'tessera', password, database: 'tessera' });
    await client.connect();
    await client.query(
      `insert into database_migration (name, owner) values ('9999999999999-from-the-future', 'content')`,
    );
    await client.end();
    await product.signal('SIGTERM');
    expect(await failure({}, product.dataDir)).toContain('The data was written by a newer version');
  });

  test('that the named database is not there', async () => {
    expect(await failure({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' })).not.toContain('at '.repeat(3));
  });
});
