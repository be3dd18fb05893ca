import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
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
export async function startPostmaster(folder: DataFolder, binaries: Binaries, account: Account | undefined, durable: boolean): Promise<Postmaster> {
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
  const log = openSync(folder.log, 'a', 0o600);
  const child = spawn(binaries.path('postgres'), ['-D', folder.cluster, '-p', String(port), ...flags], {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: folder.cluster,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    // Ctrl-C goes to the whole group at a terminal; the database must outlive the server by the moments of an orderly end.
    detached: true,
  });
  closeSync(log);
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code) => (failure = lastLine(folder.log) ?? `exit code ${code}`));
  child.unref();
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (failure !== undefined) break;
    const { pid, isReady } = pidFile(folder.cluster);
    if (pid === child.pid && isReady) {
      // Its later end is no failed start, and the log may be gone by then.
      child.removeAllListeners('exit');
      return { pid: child.pid!, port };
    }
    await sleep(20);
  }
  throw new Problem('database.start-failed', {
    status: 500,
    title: `PostgreSQL did not start: ${failure ?? 'no answer after a minute'}.`,
    detail: `Its messages are in ${folder.log}.`,
  });
}

/** Stops the server and waits for its end. A smart stop that takes longer than a minute becomes a fast one. */
export async function stopPostmaster(cluster: string, pid: number, mode: StopMode): Promise<void> {
  if (!isPostgresOn(cluster, pid)) return;
  process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGTERM');
  for (let waited = 0; isAlive(pid) && isPostgresOn(cluster, pid); waited += 20) {
    if (waited === 60_000) process.kill(pid, 'SIGINT');
    if (waited > 120_000) throw new Problem('database.stop-failed', { status: 500, title: `PostgreSQL (process ${pid}) does not stop.` });
    await sleep(20);
  }
}

/** PostgreSQL's own note about itself: process id, folder, start, port, socket, address, memory, state. */
function pidFile(cluster: string): { pid?: number; port?: number; isReady: boolean } {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]) || undefined, port: Number(lines[3]) || undefined, isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return { isReady: false };
  }
}

function lastLine(log: string): string | undefined {
  return readFileSync(log, 'utf8').trim().split('\n').filter((line) => /FATAL|ERROR|PANIC/.test(line)).at(-1)?.replace(/^.*?(?:FATAL|ERROR|PANIC):\s*/, '');
}
