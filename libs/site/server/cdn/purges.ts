import { Logger } from '@nestjs/common';
import type { Forgetful } from '@tessera/caching/server';
import { everyPage, manyTags, surrogateKey } from './surrogate-keys';
import type { PurgingCache } from './varnish';

/** From here on it is cheaper to forget all pages. */
const mostKeys = 5_000;

/** How long is waited, in milliseconds. */
export interface PurgePauses {
  /** For more of the same before a purge. */
  readonly gatherMs: number;
  /** Before it is said once more: an answer that was on its way during the first purge may have been kept after it. */
  readonly againMs: number;
  /** After a failure, at most. */
  readonly retryMs: number;
}

const usual: PurgePauses = { gatherMs: 20, againMs: 5_000, retryMs: 5_000 };

/**
 * Tells a cache in front of us what to forget, after this process has forgotten it. Every instance tells it, each for what itself may have
 * answered before it heard. A cache that does not answer is told again until it does.
 */
export class Purges implements Forgetful {
  private readonly log = new Logger('Site');
  /** Keys to be purged, and whether once more afterwards. */
  private waiting = new Map<string, boolean>();
  /** First parts of the tags that pages were made of: all else, such as sessions, is in none. */
  private readonly names = new Set<string>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private failures = 0;
  private isPlanned = false;
  private purging: Promise<void> = Promise.resolve();

  constructor(
    private readonly cache: PurgingCache,
    private readonly pauses: PurgePauses = usual,
  ) {}

  /** Pages are made of these; only what is named alike is purged. */
  note(tags: Iterable<string>): void {
    for (const tag of tags) this.names.add(nameOf(tag));
  }

  forget(tags: readonly string[]): void {
    const keys = tags.filter((tag) => this.names.has(nameOf(tag))).map((tag) => surrogateKey(tag));
    if (keys.length > 0) this.want([...keys, manyTags], true);
  }

  /** What changed while nobody listened is not known: at the start, and after a lost connection. */
  forgetEverything(): void {
    this.want([everyPage], true);
  }

  async stop(): Promise<void> {
    this.isPlanned = true;
    for (const timer of this.timers) clearTimeout(timer);
    await this.purging;
  }

  private want(keys: readonly string[], isOnceMore: boolean): void {
    for (const key of keys) this.waiting.set(key, isOnceMore || (this.waiting.get(key) ?? false));
    if (this.waiting.size > mostKeys) this.waiting = new Map([[everyPage, true]]);
    this.plan(Math.min(this.pauses.retryMs, this.pauses.gatherMs * 2 ** this.failures));
  }

  private plan(ms: number): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    this.after(ms, () => {
      this.purging = this.purge();
    });
  }

  private async purge(): Promise<void> {
    const all = this.waiting;
    this.waiting = new Map();
    try {
      await this.cache.purge(all.has(everyPage) ? [everyPage] : [...all.keys()]);
      this.failures = 0;
      const once = [...all].filter(([, isOnceMore]) => isOnceMore).map(([key]) => key);
      if (once.length > 0) this.after(this.pauses.againMs, () => this.want(once, false));
    } catch (error) {
      if (this.failures++ === 0) this.log.warn(`The cache in front cannot be purged: ${(error as Error).message}`);
      for (const [key, isOnceMore] of all) this.waiting.set(key, isOnceMore || (this.waiting.get(key) ?? false));
    }
    this.isPlanned = false;
    if (this.waiting.size > 0) this.want([], false);
  }

  private after(ms: number, fn: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      fn();
    }, ms);
    timer.unref();
    this.timers.add(timer);
  }
}

function nameOf(tag: string): string {
  const end = tag.indexOf(':');
  return end === -1 ? tag : tag.slice(0, end);
}
