import { isAbsolute, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { serviceAccount } from './account';
import { findBinaries } from './binaries';
import { ensureCluster, superuser } from './cluster';
import { type DataFolder, openDataFolder, unwritable } from './data-folder';
import { folderTaken, takeLock } from './folder-lock';
import { type Postmaster, runningPostmaster, startPostmaster, stopLeftover, stopPostmaster } from './postmaster';
import { isPostgresOn } from './process-identity';

/** How the embedded database is wanted. */
export interface EmbeddedOptions {
  /** The data folder (`DATA_DIR`); made when it does not exist. */
  readonly dir: string;
  /** `own`: fails when another process runs on the folder. `share`: uses the running database of another process, and starts one only where none runs. */
  readonly mode?: 'own' | 'share';
  /** False for tests: data need not survive a crash of the machine. */
  readonly durable?: boolean;
}

/** An embedded database that is running. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** Whether this process started it, and will stop it. */
  readonly isOwn: boolean;
  /** Connection address of one of its databases. */
  url(database: string): string;
  /** Creates a database unless it exists, as a copy of `template` where one is named. */
  createDatabase(name: string, template?: string): Promise<void>;
  /** Stops it where this process started it; else does nothing. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought, on a folder of ours: real, on a free loopback port, with a random password.
 * A server left by a killed process is stopped first and recovers. As root it runs as `postgres` or `nobody`.
 * Throws a `Problem` with one clear sentence: `database.data-folder-unwritable`, `-taken`, `database.data-other-version`,
 * `database.no-account`, `database.no-binaries`, `database.initdb-failed`, `database.start-failed`.
 */
export async function startEmbeddedPostgres({ dir, mode = 'own', durable = true }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = serviceAccount();
  const folder = openDataFolder(isAbsolute(dir) ? dir : resolve(dir), account);
  const unlock = lockOrThrow(folder, mode);
  if (!unlock) return useRunning(folder);
  try {
    await stopLeftover(folder.cluster);
    const binaries = findBinaries(account);
    const password = ensureCluster(folder, binaries, account);
    const postmaster = await startPostmaster(folder, binaries, account, durable);
    return handle(postmaster, password, stopper(folder, postmaster, mode, unlock));
  } catch (error) {
    unlock();
    throw error;
  }
}

function lockOrThrow(folder: DataFolder, mode: 'own' | 'share'): (() => void) | undefined {
  let unlock: (() => void) | undefined;
  try {
    unlock = takeLock(folder.lock);
  } catch (cause) {
    throw unwritable(folder.dir, cause);
  }
  if (!unlock && mode === 'own') throw folderTaken(folder.dir, folder.lock);
  return unlock;
}

/** Somebody else is responsible for the database; it may still be starting. */
async function useRunning(folder: DataFolder): Promise<EmbeddedPostgres> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const running = runningPostmaster(folder.cluster);
    if (running) return handle(running, readPassword(folder), undefined);
    await sleep(50);
  }
  throw folderTaken(folder.dir, folder.lock);
}

function readPassword(folder: DataFolder): string {
  return ensureCluster(folder, findBinaries(undefined), undefined);
}

/** Stops in order on `stop()`, and at the very end of a process that forgot to. */
function stopper({ cluster }: DataFolder, { pid }: Postmaster, mode: 'own' | 'share', unlock: () => void): () => Promise<void> {
  const atExit = () => void (isPostgresOn(cluster, pid) && process.kill(pid, 'SIGINT'));
  process.once('exit', atExit);
  let stopped: Promise<void> | undefined;
  return () =>
    (stopped ??= stopPostmaster(cluster, pid, mode === 'own' ? 'fast' : 'smart').finally(() => {
      process.off('exit', atExit);
      unlock();
    }));
}

function handle({ port }: Postmaster, password: string, stop: (() => Promise<void>) | undefined): EmbeddedPostgres {
  const url = (database: string) => `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  return {
    port,
    isOwn: stop !== undefined,
    url,
    createDatabase: (name, template) => createDatabase(url('postgres'), name, template),
    stop: async () => stop?.(),
  };
}

async function createDatabase(adminUrl: string, name: string, template: string | undefined): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${escapeIdentifier(name)}${template ? ` template ${escapeIdentifier(template)}` : ''}`);
  } finally {
    await client.end();
  }
}
