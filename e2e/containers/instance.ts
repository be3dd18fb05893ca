import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { freePort } from '../product/product';
import type { Image } from './image';

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A container without a container: the command of an image, as its user, with a folder of its own for data. */
export class Instance {
  readonly log: string[] = [];

  private constructor(
    readonly url: string,
    /** Where metrics and health are. */
    readonly metricsUrl: string,
    private readonly image: Image,
    private readonly env: NodeJS.ProcessEnv,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => this.log.push(...text.split('\n').filter(Boolean)));
  }

  /** Starts it, and waits until it is ready. */
  static async start(image: Image, name: string, settings: Readonly<Record<string, string>>): Promise<Instance> {
    const [port, metricsPort] = [await freePort(), await freePort()];
    const env = envOf(image, name, {
      HOST: '127.0.0.1',
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      ...settings,
    });
    const [program, ...args] = image.command;
    const child = spawn(program!, args, {
      cwd: image.workdir,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...identityOf(image),
    });
    const instance = new Instance(`http://127.0.0.1:${port}`, `http://127.0.0.1:${metricsPort}`, image, env, child);
    const ready = async () =>
      child.exitCode === null
        ? await fetch(`${instance.metricsUrl}/health/ready`).then(
            ({ status }) => status,
            () => 0,
          )
        : `it ended: ${instance.log.join('\n')}`;
    await expect.poll(ready, { timeout: 60_000 }).toBe(200);
    return instance;
  }

  /** What it wrote, each line an object. Throws where one is not. */
  lines(): LogLine[] {
    return this.log.map((line) => JSON.parse(line) as LogLine);
  }

  /** Exit code of the `HEALTHCHECK` of the image. */
  async health(): Promise<number> {
    return (await runIn(this.image, this.image.healthcheck, this.env)).code;
  }

  /** Tells it to stop, as orchestrators do, and says with which code it ended. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGTERM');
      await once(this.child, 'exit');
    }
    return this.child.exitCode;
  }
}

/** Runs another command of the image, as a job of an orchestrator does. */
export async function runJob(image: Image, args: readonly string[], settings: Readonly<Record<string, string>>) {
  return await runIn(image, [image.command[0]!, ...args], envOf(image, 'job', settings));
}

async function runIn(
  image: Image,
  [program, ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  const child = spawn(program!, args, {
    cwd: image.workdir,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...identityOf(image),
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code: code ?? -1, output: output.join('') };
}

/** Nothing of our own environment: what the image says, and what the orchestrator does. */
function envOf(image: Image, name: string, settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const data = join(image.env['DATA_DIR']!, name);
  mkdirSync(data, { recursive: true });
  const temporary = image.at('/tmp');
  for (const folder of [data, temporary]) {
    chmodSync(folder, 0o755);
    if (process.getuid!() === 0) chownSync(folder, image.user, image.user);
  }
  return { PATH: '/usr/bin:/bin', TMPDIR: temporary, ...image.env, DATA_DIR: data, ...settings };
}

function identityOf(image: Image): { uid?: number; gid?: number } {
  return process.getuid!() === 0 ? { uid: image.user, gid: image.user } : {};
}
