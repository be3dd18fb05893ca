import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';

/** A server in a process of its own, whose work is measured. */
export class Measured {
  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** Starts this very program in another role; it answers with its address once it listens. */
  static async start(name: string, args: readonly string[]): Promise<Measured> {
    const child = fork(process.argv[1]!, [name, ...args], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    return new Measured(name, url, child);
  }

  /** Requests per second of processor time of the server, over `amount` requests of one sort from 8 connections. Throws when one is refused. */
  async rate({ amount, ...request }: Load): Promise<number> {
    const before = await this.processorSeconds();
    const result = await autocannon({ ...request, url: this.url + request.path, amount, connections: 8 });
    const seconds = (await this.processorSeconds()) - before;
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${this.name}: ${result.non2xx} of ${amount} requests of ${request.path} were refused`);
    return amount / seconds;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }

  private async processorSeconds(): Promise<number> {
    this.child.send('usage');
    const [{ seconds }] = (await once(this.child, 'message')) as [{ seconds: number }];
    return seconds;
  }
}

/** A sort of request and how many of them. */
export interface Load {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly amount: number;
}

/** Says where the server of this process listens, and answers how much processor time the process has used. */
export function beMeasured(url: string, close: () => Promise<unknown>): void {
  process.send!({ url });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ seconds: (user + system) / 1e6 });
  });
  process.once('SIGTERM', () => void close().finally(() => process.exit(0)));
}
