import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** How a server is started. */
interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly account?: { readonly uid: number; readonly gid: number };
  /** Throws while it does not answer. */
  readonly ask: () => Promise<unknown>;
}

/** A server that the product stands on, and that can be taken away. */
export class Server {
  private child: ChildProcess | undefined;

  constructor(private readonly how: Start) {}

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    const { program, args, account, ask } = this.how;
    const child = spawn(program, args, { ...account, cwd: '/', stdio: 'ignore' });
    this.child = child;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`${program} ended with exit code ${child.exitCode}`);
      try {
        await ask();
        return;
      } catch {
        await sleep(50);
      }
    }
  }

  /** Connections break, and new ones are refused. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  /** Connections stay and new ones are taken, but nothing is answered. */
  pause(): void {
    this.signalAll('SIGSTOP');
  }

  resume(): void {
    this.signalAll('SIGCONT');
  }

  private signalAll(signal: NodeJS.Signals): void {
    const { pid } = this.child!;
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
    for (const each of [pid!, ...stdout.split('\n').filter(Boolean).map(Number)]) {
      try {
        process.kill(each, signal);
      } catch {
        // It has ended in between.
      }
    }
  }
}

/** Whether this machine has a Redis. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis at this port that keeps nothing on disk. */
export function redisAt(port: number): Server {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  return new Server({ program: 'redis-server', args, ask: () => askRedis(port, 'PING') });
}

/** Sends one command to a Redis, and gives the first line of what it says. */
export async function askRedis(port: number, command: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  try {
    socket.write(`${command}\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    return answer.toString().trim();
  } finally {
    socket.destroy();
  }
}

/** The PostgreSQL that a product has started on its data folder and left, started again by its own note at a port that stays. */
export function postgresOf(dataDir: string, port: number): Server & { readonly url: string } {
  const cluster = join(dataDir, 'postgres');
  const [program = '', ...args] = readFileSync(join(cluster, 'postmaster.opts'), 'utf8')
    .trim()
    .split(/\s+(?=")/)
    .map((word) => word.replace(/^"|"$/g, ''));
  const { uid, gid } = statSync(cluster);
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim();
  const url = `postgres://tessera:${password}@127.0.0.1:${port}/tessera`;
  const server = new Server({
    program,
    args: [...args, '-p', String(port)],
    ...(process.getuid!() === 0 && { account: { uid, gid } }),
    ask: () => askPostgres(url, 'SELECT 1'),
  });
  return Object.assign(server, { url });
}

/** The rows of one statement, over a connection of its own. */
export async function askPostgres(url: string, sql: string): Promise<Array<Record<string, unknown>>> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
