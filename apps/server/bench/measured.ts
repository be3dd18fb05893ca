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

  /** Requests per second of processor time of the server, over `amount` requests. Throws when one is refused. */
  async rate({ amount, path, also = [], connections = 8, ...request }: Load): Promise<number> {
    const before = await this.ask('seconds');
    const requests = [path, ...also].map((each) => ({ path: each }));
    const result = await autocannon({ ...request, url: this.url, requests, amount, connections });
    const seconds = (await this.ask('seconds')) - before;
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${this.name}: ${result.non2xx} of ${amount} requests of ${path} were refused`);
    return amount / seconds;
  }

  /** Asks the process for one of the numbers that it tells of, see `beMeasured`. */
  async ask(question: string): Promise<number> {
    this.child.send(question);
    const [answer] = (await once(this.child, 'message')) as [number];
    return answer;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

/** A sort of request and how many of them. */
export interface Load {
  readonly path: string;
  /** Paths that are asked for in turn with it. */
  readonly also?: readonly string[];
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly amount: number;
  /** How many ask at the same time; 8 unless told. */
  readonly connections?: number;
}

/** Numbers that a process under measurement can be asked for, by name. */
export type Answers = Readonly<Record<string, () => number | Promise<number>>>;

/** Says where the server of this process listens, and answers how much processor time the process has used (`seconds`), and what else it is asked. */
export function beMeasured(url: string, close: () => Promise<unknown>, answers: Answers = {}): void {
  const all: Answers = { seconds: processorSeconds, ...answers };
  process.send!({ url });
  process.on(
    'message',
    (question: string) => void Promise.resolve(all[question]!()).then((each) => process.send!(each)),
  );
  process.once('SIGTERM', () => void close().finally(() => process.exit(0)));
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
