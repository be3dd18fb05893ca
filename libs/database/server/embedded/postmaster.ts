import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '@tessera/models';
import type { Account } from './account';
import type { Binaries } from './binaries';
import type { DataFolder } from './data-folder';
import { freePort } from './free-port';
import { isAlive, isPostgresOn } from './process-identity';

/** A running PostgreSQL server on a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** `fast` ends sessions at once, `smart` waits for them; both leave a clean cluster. */
export type StopMode = 'fast' | 'smart';

/** Settings for tests, whose data need not survive the machine. */
const fleeting = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** The server that runs on this cluster and takes connections, if any. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const { pid, port, isReady } = pidFile(cluster);
  return pid && port && isReady && isPostgresOn(cluster, pid) ? { pid, port } : undefined;
}

/** Stops a server that was left behind by a killed process, whatever state it is in. */
export async function stopLeftover(cluster: string): Promise<void> {
  const { pid } = pidFile(cluster);
  if (!pid) return;
  if (isPostgresOn(cluster, pid)) await stopPostmaster(cluster, pid, 'fast');
  // The id may belong to a stranger by now, which would make PostgreSQL refuse to start.
  else rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Starts the server and waits until it takes connections. Its messages go to the log file. Throws `database.start-failed`. */
export async function startPostmaster(
  folder: DataFolder,
  binaries: Binaries,
  account: Account | undefined,
  durable: boolean,
): Promise<Postmaster> {
  for (let triesLeft = 2; ; triesLeft--) {
    const outcome = await tryToStart(folder, binaries, account, durable);
    if (typeof outcome !== 'string') return outcome;
    // Somebody took the free port before PostgreSQL could.
    if (triesLeft > 0 && /could not create any TCP\/IP sockets/.test(outcome)) continue;
    throw new Problem('database.start-failed', {
      status: 500,
      title: `PostgreSQL did not start: ${outcome}.`,
      detail: `Its messages are in ${folder.log}.`,
    });
  }
}

/** The running server, or why it did not start. */
async function tryToStart(
  folder: DataFolder,
  binaries: Binaries,
  account: Account | undefined,
  durable: boolean,
): Promise<Postmaster | string> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(durable ? {} : fleeting),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(folder.log);
  const logStart = fstatSync(log).size;
  const child = spawn(binaries.path('postgres'), ['-D', folder.cluster, '-p', String(port), ...flags], {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: folder.cluster,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    // Ctrl-C goes to the whole group at a terminal; the database must outlive the server by the moments of an orderly end.
    detached: true,
  });
  closeSync(log);
  const stopAtExit = () => void child.kill('SIGINT');
  process.once('exit', stopAtExit);
  try {
    return (await becomesReady(folder, child, logStart)) ?? { pid: child.pid!, port };
  } finally {
    process.off('exit', stopAtExit);
  }
}

/** Undefined once it takes connections, else why it does not. */
async function becomesReady(folder: DataFolder, child: ChildProcess, logStart: number): Promise<string | undefined> {
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code) => (failure = lastFailure(folder.log, logStart) ?? `exit code ${code}`));
  child.unref();
  for (let waited = 0; waited < patienceMs; waited += 20) {
    if (failure !== undefined) return failure;
    const { pid, isReady } = pidFile(folder.cluster);
    if (pid === child.pid && isReady) {
      // Its later end is no failed start, and the log may be gone by then.
      child.removeAllListeners('exit');
      return undefined;
    }
    await sleep(20);
  }
  child.kill('SIGINT');
  return `no answer after ${patienceMs / 60_000} minutes`;
}

/** Recovering a large database after a crash takes its time. */
const patienceMs = 5 * 60_000;

/** Largest log file in bytes; then a new one is begun, and the one before it kept. */
const maxLogBytes = 10_000_000;

function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > maxLogBytes) renameSync(path, `${path}.old`);
  return openSync(path, 'a', 0o600);
}

/** Stops the server and waits for its end. A smart stop that takes longer than a minute becomes a fast one. */
export async function stopPostmaster(cluster: string, pid: number, mode: StopMode): Promise<void> {
  if (!isPostgresOn(cluster, pid)) return;
  process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGTERM');
  for (let waited = 0; isAlive(pid) && isPostgresOn(cluster, pid); waited += 20) {
    if (waited === 60_000) process.kill(pid, 'SIGINT');
    if (waited > 120_000)
      throw new Problem('database.stop-failed', { status: 500, title: `PostgreSQL (process ${pid}) does not stop.` });
    await sleep(20);
  }
}

/** PostgreSQL's own note about itself: process id, folder, start, port, socket, address, memory, state. */
function pidFile(cluster: string): { pid?: number; port?: number; isReady: boolean } {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return {
      pid: Number(lines[0]) || undefined,
      port: Number(lines[3]) || undefined,
      isReady: lines[7]?.trim() === 'ready',
    };
  } catch {
    return { isReady: false };
  }
}

/** The last complaint in the log since the byte `from`. */
function lastFailure(log: string, from: number): string | undefined {
  const lines = readFileSync(log).subarray(from).toString().split('\n');
  return lines
    .findLast((line) => /FATAL|ERROR|PANIC/.test(line))
    ?.replace(/^.*?(?:FATAL|ERROR|PANIC):\s*/, '')
    .replace(/\.$/, '');
}
