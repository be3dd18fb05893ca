import { isAbsolute, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { type Account, serviceAccount } from './account';
import { findBinaries } from './binaries';
import { ensureCluster, readPassword, superuser } from './cluster';
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
export async function startEmbeddedPostgres({
  dir,
  mode = 'own',
  durable = true,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = serviceAccount();
  const folder = openDataFolder(isAbsolute(dir) ? dir : resolve(dir), account);
  for (let waited = 0; waited < patienceMs; waited += 50) {
    const unlock = lock(folder);
    if (unlock) return startOwn(folder, account, { mode, durable, unlock });
    if (mode === 'own') break;
    // Somebody else is responsible for the database, and may still be starting it.
    const running = runningPostmaster(folder.cluster);
    if (running) return handle(running, readPassword(folder), undefined);
    await sleep(50);
  }
  throw folderTaken(folder.dir, folder.lock);
}

/** How long a command waits for a database that another process is starting. */
const patienceMs = 30_000;

interface Start {
  readonly mode: 'own' | 'share';
  readonly durable: boolean;
  unlock(): void;
}

async function startOwn(
  folder: DataFolder,
  account: Account | undefined,
  { mode, durable, unlock }: Start,
): Promise<EmbeddedPostgres> {
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

function lock(folder: DataFolder): (() => void) | undefined {
  try {
    return takeLock(folder.lock);
  } catch (cause) {
    throw unwritable(folder.dir, cause);
  }
}

/** Stops in order on `stop()`, and at the very end of a process that forgot to. */
function stopper(
  { cluster }: DataFolder,
  { pid }: Postmaster,
  mode: 'own' | 'share',
  unlock: () => void,
): () => Promise<void> {
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
  const url = (database: string) =>
    `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
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
    if (!rowCount)
      await client.query(
        `create database ${escapeIdentifier(name)}${template ? ` template ${escapeIdentifier(template)}` : ''}`,
      );
  } catch (error) {
    // duplicate_database, or the same seen one step earlier: another process made it in the same moment.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}
