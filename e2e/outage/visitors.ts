import type { Editor } from './editor';
import type { Truth } from './truth';

/** What somebody asks for: pages that are kept, pages that are not, the API, and whether the instance is ready. */
export type Kind = 'cached' | 'uncached' | 'api' | 'ready';

/** One answer; status 0 where there was none. */
export interface Answered {
  readonly kind: Kind;
  readonly status: number;
  /** Of the problem that was answered, if it was one. */
  readonly code: string | undefined;
  readonly ms: number;
}

/** Who waits longer than this is gone. */
const patienceMs = 60_000;

/** People and programs that ask two instances. */
export class Visitors {
  readonly answers: Answered[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly underWay = new Set<Promise<void>>();
  private serial = 0;

  constructor(
    private readonly urls: readonly string[],
    private readonly cached: readonly string[],
    private readonly truth: Truth,
    private readonly editor: Editor,
  ) {}

  /** Asks every instance for every page that is to be cached, twice: once it is made, then it is kept. The same with `others`, and with what was changed before. */
  async warm(others: readonly string[]): Promise<void> {
    const all = [...this.cached, ...others];
    for (const url of this.urls)
      for (const path of [...all, ...all, ...this.truth.paths])
        await (await fetch(url + path, { redirect: 'manual' })).arrayBuffer();
  }

  /** They come at a steady rate, whether those before them were answered or not. */
  begin(): void {
    for (const [index, url] of this.urls.entries()) {
      this.every(20, () => this.ask('cached', url + this.cached[this.next()]!));
      this.every(100, () => this.truth.look(index, url));
      this.every(250, () => this.ask('uncached', `${url}/nowhere-${++this.serial}`));
      this.every(250, () => this.ask('uncached', `${url}/search?q=light-${++this.serial}`));
      this.every(250, () => this.ask('api', `${url}/api/v1/sites`, this.editor.headers));
      this.every(500, () => this.ask('ready', `${url}/health/ready`));
    }
  }

  /** Nobody comes any more; resolves when all were answered. */
  async end(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.underWay);
  }

  private every(ms: number, fn: () => Promise<void>): void {
    this.timers.push(
      setInterval(() => {
        const one = fn().finally(() => this.underWay.delete(one));
        this.underWay.add(one);
      }, ms),
    );
  }

  private next(): number {
    return this.serial++ % this.cached.length;
  }

  private async ask(kind: Kind, url: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const began = performance.now();
    const signal = AbortSignal.timeout(patienceMs);
    let [status, code]: [number, string | undefined] = [0, undefined];
    try {
      const response = await fetch(url, { headers, signal, redirect: 'manual' });
      const text = await response.text();
      status = response.status;
      if (response.headers.get('content-type')?.startsWith('application/problem+json'))
        ({ code } = JSON.parse(text) as { code: string });
    } catch {
      // Status 0 says it.
    }
    this.answers.push({ kind, status, code, ms: performance.now() - began });
  }
}
