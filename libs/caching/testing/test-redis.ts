import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '@tessera/database/testing';
import { Redis } from 'ioredis';

/** A Redis of one spec file, which may do with it what it wants. */
export interface TestRedis {
  readonly url: string;
  /** Its process is stopped, and its memory gone. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Connections stay, and nothing is answered until `resume`. */
  pause(): void;
  resume(): void;
  /** One command to it, e.g. `FLUSHALL`. */
  run(command: string, ...args: string[]): Promise<unknown>;
}

/** Whether a `redis-server` is installed. Specs that need one say so where it is not, except in CI, where everything must be tested. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0 || process.env['CI'] === 'true';

/** Starts a Redis at a free port, without anything on disk. */
export async function testRedis(): Promise<TestRedis> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', '/tmp'],
      { stdio: 'ignore' },
    );
    const redis = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    await redis.ping();
    redis.disconnect();
  };
  await start();
  return {
    url,
    start,
    stop: async () => {
      if (!server) return;
      const exited = once(server, 'exit');
      server.kill('SIGKILL');
      await exited;
      server = undefined;
    },
    pause: () => void server?.kill('SIGSTOP'),
    resume: () => void server?.kill('SIGCONT'),
    run: async (command, ...args) => {
      const redis = new Redis(url);
      try {
        return await redis.call(command, ...args);
      } finally {
        redis.disconnect();
      }
    },
  };
}
