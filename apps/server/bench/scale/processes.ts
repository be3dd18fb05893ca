import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@tessera/database/testing';

/** A process of the product that serves the web, one of several. */
export class Instance {
  private child: ChildProcess | undefined;

  constructor(
    readonly port: number,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it and waits until it says that it is ready. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(process.cwd(), 'dist/apps/server/main.mjs')], {
      env: { ...process.env, ...this.env, HOST: '127.0.0.1', PORT: String(this.port), ROLE: 'web' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.child = child;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`an instance ended with exit code ${child.exitCode}`);
      const ready = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (ready?.ok) return;
      await sleep(100);
    }
  }

  /** Ends it as an orchestrator does, or as a lack of memory does. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }
}

/** HAProxy before some instances: it asks for their readiness five times a second, and asks another once where one does not answer. */
export class Balancer {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(dir: string, port: number, instances: readonly Instance[]): Promise<Balancer> {
    const file = join(dir, `haproxy-${instances.length}.cfg`);
    await writeFile(file, configuration(port, instances));
    const child = spawn('haproxy', ['-q', '-db', '-f', file], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => console.error('HAProxy is missing. On Debian: apt-get install haproxy'));
    const url = `http://127.0.0.1:${port}`;
    for (;;) {
      if (child.exitCode !== null || child.pid === undefined) throw new Error('HAProxy did not start');
      const answer = await fetch(`${url}/health/live`).catch(() => undefined);
      if (answer?.ok) return new Balancer(url, child);
      await sleep(100);
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

function configuration(port: number, instances: readonly Instance[]): string {
  return `
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  retries 1
  option redispatch 1
  retry-on conn-failure empty-response response-timeout
frontend web
  bind 127.0.0.1:${port}
  default_backend instances
backend instances
  balance roundrobin
  option httpchk GET /health/ready
  default-server check inter 200ms fall 1 rise 1
${instances.map(({ port: at }, index) => `  server web${index} 127.0.0.1:${at}`).join('\n')}
`;
}

/** A Redis of its own; undefined where the machine has none. */
export async function startRedis(): Promise<{ readonly url: string; stop(): Promise<void> } | undefined> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const started = await Promise.race([once(child, 'error').then(() => false), once(child, 'spawn').then(() => true)]);
  if (!started) return undefined;
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
