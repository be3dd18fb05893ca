import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built product, running as a newcomer's does: embedded PostgreSQL, a data folder of its own, a free port. */
export class RunningProduct {
  private constructor(
    readonly url: string,
    /** The link for the first owner, as it was printed. */
    readonly ownerLink: string | undefined,
    readonly dataDir: string,
    /** What it has printed so far, the newest last. */
    readonly said: readonly string[],
    private readonly child: ChildProcess,
    private readonly env: NodeJS.ProcessEnv,
    private readonly build: string,
  ) {}

  /** Starts it: on an empty data folder unless `dataDir` names one, from the build in the repository unless `from` names another copy of it. */
  static async start({
    dataDir = newDataDir(),
    env: extra = {},
    from = root,
  }: {
    readonly dataDir?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly from?: string;
  } = {}): Promise<RunningProduct> {
    const port = await freePort();
    // The heap as `npm start` and the container have it.
    const env = { MALLOC_ARENA_MAX: '1', ...process.env, PORT: String(port), DATA_DIR: dataDir, ...extra };
    const child = spawn(process.execPath, [join(from, 'dist/apps/server/main.mjs')], {
      cwd: from,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
    const link = await new Promise<string | undefined>((done, fail) => {
      const failed = setTimeout(
        () => fail(new Error(`the product did not start in a minute:\n${said.join('\n')}`)),
        60_000,
      );
      let ownerLink: string | undefined;
      createInterface({ input: child.stdout }).on('line', (line) => {
        said.push(line);
        ownerLink ??= /http\S+\/admin\/welcome#\S+/.exec(line)?.[0];
        if (!line.includes('Ctrl-C')) return;
        clearTimeout(failed);
        done(ownerLink);
      });
      child.once('exit', (code) => fail(new Error(`the product ended with exit code ${code}:\n${said.join('\n')}`)));
    });
    return new RunningProduct(`http://localhost:${port}`, link, dataDir, said, child, env, from);
  }

  /** Whether its process has ended. */
  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** The id of the server's process. */
  get pid(): number {
    return this.child.pid!;
  }

  /** Runs a command of the command line beside the running server. */
  tessera(...args: string[]): Promise<CommandResult> {
    return runCommand(args, this.env, this.build);
  }

  /** Stops it in order and removes its data. */
  async stop(): Promise<void> {
    await this.signal('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Sends a signal to the server's process alone and waits for its end; the data stay. */
  async signal(signal: NodeJS.Signals): Promise<void> {
    if (this.hasEnded) return;
    this.child.kill(signal);
    await once(this.child, 'exit');
  }
}

/** Runs a command of the command line with settings of its own. */
export async function runCommand(args: readonly string[], env: NodeJS.ProcessEnv, from = root): Promise<CommandResult> {
  const child = spawn(process.execPath, [join(from, 'dist/apps/server/cli.mjs'), ...args], {
    cwd: from,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map(
    (stream) => stream.setEncoding('utf8').toArray() as Promise<string[]>,
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code: code ?? -1, stdout: (await stdout!).join(''), stderr: (await stderr!).join('') };
}

/** An empty folder that the account of the embedded database can enter. */
export function newDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'tessera-e2e-'));
  chmodSync(dir, 0o755);
  return dir;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
