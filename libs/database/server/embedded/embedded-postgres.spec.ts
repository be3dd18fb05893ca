import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { stopLeftover } from './postmaster';
import { isPostgresOn } from './process-identity';

const isRoot = process.getuid?.() === 0;
const root = process.cwd();
const home = mkdtempSync(join(tmpdir(), 'tessera-embedded-'));
chmodSync(home, 0o755);
/** The launcher as a program of its own, for stories in which a process is killed. */
const program = join(home, 'program', 'start.mjs');
const open: EmbeddedPostgres[] = [];
const children: { child: ChildProcess; dir: string }[] = [];
let folders = 0;

const newFolder = () => join(home, `data-${folders++}`);
const start = async (dir: string, mode: 'own' | 'share' = 'own') => {
  const database = await startEmbeddedPostgres({ dir, mode, durable: false });
  open.push(database);
  return database;
};
const query = async (database: Pick<EmbeddedPostgres, 'url'>, sql: string) => {
  const client = new Client({ connectionString: database.url('postgres') });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};
/** `url` is the code of the problem where it did not start. */
const spawnStarter = async (dir: string, as: readonly string[] = []) => {
  const [command = '', ...args] = [...as, process.execPath, program, dir];
  const child = spawn(command, args, { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push({ child, dir });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, url: line };
};
/** Runs what follows as somebody without rights. */
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const canBeNobody =
  isRoot && spawnSync(asNobody[0]!, [...asNobody.slice(1), process.execPath, '--version'], { cwd: '/' }).status === 0;
const postmasterOf = (dir: string) =>
  Number(readFileSync(join(dir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

beforeAll(async () => {
  const entry = join(home, 'entry.ts');
  writeFileSync(
    entry,
    `import { startEmbeddedPostgres } from ${JSON.stringify(join(import.meta.dirname, 'embedded-postgres'))};
     const database = await startEmbeddedPostgres({ dir: process.argv[2]!, durable: false }).catch((error) => {
       console.log(error.code ?? error.stack);
       process.exit(1);
     });
     process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)));
     console.log(database.url('postgres'));
     setInterval(() => undefined, 1000);`,
  );
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: [/^@tessera\//] },
    build: {
      ssr: true,
      outDir: join(home, 'program'),
      rolldownOptions: { input: { start: entry }, output: { entryFileNames: '[name].mjs' } },
    },
  });
}, 60_000);

afterEach(async () => {
  for (const { child, dir } of children.splice(0)) {
    child.kill('SIGKILL');
    await stopLeftover(join(dir, 'postgres'));
  }
  for (const database of open.splice(0)) await database.stop();
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('an embedded database', () => {
  it('starts in an empty folder, keeps its data and its password to itself', async () => {
    const dir = newFolder();
    const first = await start(dir);
    await query(first, 'create table kept as select 7 as id');
    expect(statSync(join(dir, 'postgres.password')).mode & 0o077).toBe(0);
    await first.stop();
    const second = await start(dir);
    expect(await query(second, 'select id from kept')).toEqual([{ id: 7 }]);
  });

  it('listens on the loopback address and asks for a password', async () => {
    const database = await start(newFolder());
    expect(await query(database, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const stranger = new Client({
      host: '127.0.0.1',
      port: database.port,
      user: 'tessera',
      password: 'guess',
      database: 'postgres',
    });
    await expect(stranger.connect()).rejects.toThrow('password authentication failed');
  });

  it('creates databases, also as copies of a template', async () => {
    const database = await start(newFolder());
    await database.createDatabase('one');
    await database.createDatabase('one');
    const client = new Client({ connectionString: database.url('one') });
    await client.connect();
    await client.query('create table copied (id int)');
    await client.end();
    await database.createDatabase('two', 'one');
    const copy = new Client({ connectionString: database.url('two') });
    await copy.connect();
    expect((await copy.query('select * from copied')).rows).toEqual([]);
    await copy.end();
  });

  it('recovers what a process killed in the middle left behind', async () => {
    const dir = newFolder();
    const { child, url } = await spawnStarter(dir);
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('create table kept as select 1 as id');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const leftover = postmasterOf(dir);
    expect(isPostgresOn(join(dir, 'postgres'), leftover)).toBe(true);
    const database = await start(dir);
    expect(isPostgresOn(join(dir, 'postgres'), leftover)).toBe(false);
    expect(await query(database, 'select id from kept')).toEqual([{ id: 1 }]);
  });

  it('recovers when the database itself was killed, and its id now belongs to a stranger', async () => {
    const dir = newFolder();
    const { child } = await spawnStarter(dir);
    process.kill(postmasterOf(dir), 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const file = join(dir, 'postgres', 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    expect(await query(await start(dir), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('lets a command use the database of a running server, and leaves it running', async () => {
    const dir = newFolder();
    const server = await spawnStarter(dir);
    const command = await start(dir, 'share');
    expect(command.isOwn).toBe(false);
    await command.stop();
    expect(await query({ url: () => server.url }, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses a second server on the same folder in one sentence', async () => {
    const dir = newFolder();
    const { child } = await spawnStarter(dir);
    await expect(start(dir)).rejects.toMatchObject({
      code: 'database.data-folder-taken',
      title: expect.stringContaining(`process ${child.pid}`),
    });
  });

  it('lets one of two that start at once win, and tells the other', async () => {
    const dir = newFolder();
    const starters = await Promise.all([spawnStarter(dir), spawnStarter(dir), spawnStarter(dir)]);
    const [won, ...lost] = starters
      .map(({ url }) => url)
      .sort((a, b) => Number(a.startsWith('database.')) - Number(b.startsWith('database.')));
    expect(await query({ url: () => won! }, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(lost).toEqual(['database.data-folder-taken', 'database.data-folder-taken']);
  });

  it('gives two commands that start at once the same database', async () => {
    const dir = newFolder();
    const [one, two] = await Promise.all([start(dir, 'share'), start(dir, 'share')]);
    expect(one.port).toBe(two.port);
    expect([one.isOwn, two.isOwn].sort()).toEqual([false, true]);
  });

  it('takes the place of a start that was cut short', async () => {
    const dir = newFolder();
    mkdirSync(join(dir, 'postgres.new'), { recursive: true });
    writeFileSync(join(dir, 'postgres.new', 'PG_VERSION'), '18\n');
    expect(await query(await start(dir), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('keeps the data when the file of the password is lost', async () => {
    const dir = newFolder();
    const first = await start(dir);
    await query(first, 'create table kept as select 7 as id');
    await first.stop();
    rmSync(join(dir, 'postgres.password'));
    expect(await query(await start(dir), 'select id from kept')).toEqual([{ id: 7 }]);
  });

  it('stops with the process that started it', async () => {
    const dir = newFolder();
    const { child } = await spawnStarter(dir);
    const pid = postmasterOf(dir);
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(isPostgresOn(join(dir, 'postgres'), pid)).toBe(false);
    expect(existsSync(join(dir, 'tessera.lock'))).toBe(false);
  });

  it('names the other version that wrote the data', async () => {
    const dir = newFolder();
    mkdirSync(join(dir, 'postgres'), { recursive: true });
    writeFileSync(join(dir, 'postgres', 'PG_VERSION'), '99\n');
    writeFileSync(join(dir, 'postgres.password'), 'x');
    await expect(start(dir)).rejects.toMatchObject({
      code: 'database.data-other-version',
      title: expect.stringContaining('PostgreSQL 99'),
    });
  });

  it('says which folder cannot be written', async () => {
    const file = join(home, 'a-file');
    writeFileSync(file, '');
    await expect(start(join(file, 'data'))).rejects.toMatchObject({
      code: 'database.data-folder-unwritable',
      title: expect.stringContaining(file),
    });
  });

  it.runIf(process.platform === 'linux')('says so too of folders that take no new ones', async () => {
    await expect(start('/proc/tessera/data')).rejects.toMatchObject({ code: 'database.data-folder-unwritable' });
  });

  it.runIf(isRoot)('runs for root below a folder that only root may enter', async () => {
    const closed = join(home, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const dir = join(closed, 'data');
    const database = await start(dir);
    expect(await query(database, 'select 1 as one')).toEqual([{ one: 1 }]);
    const moved = readFileSync(join(dir, 'MOVED'), 'utf8').trim();
    await database.stop();
    rmSync(moved, { recursive: true });
  });

  it.runIf(canBeNobody)(
    'runs for somebody without rights, and says which folder that person cannot write',
    async () => {
      const own = newFolder();
      mkdirSync(own);
      chownSync(own, 65534, 65534);
      const { url } = await spawnStarter(own, asNobody);
      expect(await query({ url: () => url }, 'select 1 as one')).toEqual([{ one: 1 }]);
      const others = newFolder();
      mkdirSync(others);
      expect((await spawnStarter(others, asNobody)).url).toBe('database.data-folder-unwritable');
    },
  );
});
