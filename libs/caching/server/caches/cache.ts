import { actIfAny, Complaints } from '@tessera/extension';
import { type Kept, TaggedMemory, type Uses } from '../memory/tagged-memory';
import type { AsOf } from '../sharing/invalidation-log';
import type { SharedStore, SharedValue } from '../sharing/shared-store';
import { Reads } from '../tags/reads';
import type { Forgetful, TagBoard } from '../tags/tag-board';
import type { CacheDefinition } from './define-cache';
import { type KeyFacts, keyFacts } from './key-facts';

/** A value that is given to those who wait for it, and not kept. */
export class NotKept<T> {
  constructor(readonly value: T) {}
}

/** How a cache is doing. */
export interface CacheFigures {
  /** Given from memory. */
  hits: number;
  /** Given from what another instance has made. */
  sharedHits: number;
  /** Made. */
  misses: number;
  /** Kept after they were made. */
  stores: number;
}

/** What is decided where a cache is opened. */
export interface OpenOptions {
  readonly maxBytes: number;
  /** Sets apart what instances with other settings make of the same. */
  readonly variant?: string;
  /** Told what was invalidated; must neither wait nor throw. */
  readonly forgotten?: (uses: Uses) => void;
}

interface Got<T> {
  readonly value: T;
  readonly tags: Iterable<string>;
}

interface Flight<T> {
  readonly watch: Reads;
  readonly got: Promise<Got<T>>;
}

/** How long a source that fails is left alone while something old is given, in milliseconds. */
const restMs = 1_000;
/** Lasts until it is invalidated: in Redis as long as anything does. */
const unlimited = Number.MAX_SAFE_INTEGER;

/**
 * Values by what was asked, each with the tags of everything it was made of: in memory, and where there is a Redis also there for
 * all instances. One making serves all who wait for the same, and nothing outlives what it was made of:
 *
 * - A value whose data was read before an invalidation that it depends on is given to those who asked before, never kept.
 * - Whoever asks after any invalidation is not given a value whose making began before it, unless it turned out not to depend on it.
 */
export class Cache<T> implements Forgetful {
  readonly figures: CacheFigures = { hits: 0, sharedHits: 0, misses: 0, stores: 0 };
  private readonly complaints = new Complaints('Caching');
  private readonly memory: TaggedMemory<T>;
  private readonly flights = new Map<string, Flight<T>>();
  private readonly resting = new Map<string, number>();
  private readonly lastsMs: number;
  private readonly prefix: string;

  constructor(
    private readonly board: TagBoard,
    private readonly shared: SharedStore | undefined,
    readonly definition: CacheDefinition<T>,
    private readonly options: OpenOptions,
  ) {
    const { maxBytes, variant = '' } = options;
    this.memory = new TaggedMemory(maxBytes);
    const { freshMs, staleMs } = definition;
    this.lastsMs = freshMs === undefined ? unlimited : freshMs + staleMs;
    this.prefix = `${definition.name}:${variant}:`;
    board.tell(this);
  }

  /** What is fresh in memory under a key. Does not wait. */
  get(key: string): T | undefined {
    const kept = this.memory.get(key);
    if (!kept || !this.isFresh(kept)) return undefined;
    this.figures.hits++;
    return kept.value;
  }

  /** What is known of a key; asking is no use of it. */
  facts(key: string): KeyFacts {
    return keyFacts(this.memory, key);
  }

  /**
   * What is kept under a key, or is being made, or what `make` then makes; only in `make` anything is kept, as everything that it reads is
   * recorded. Whoever asks has read the same.
   */
  async fetch(key: string, make: () => Promise<T | NotKept<T>>): Promise<T> {
    const { value, tags } = this.atOnce(key, make) ?? (await this.flight(key, make).got);
    const around = actIfAny()?.reads;
    if (around) for (const tag of tags) around.add(tag);
    return value;
  }

  forget(tags: readonly string[]): void {
    this.tellForgotten(this.memory.forget(tags));
  }

  forgetEverything(): void {
    this.tellForgotten(this.memory.clear());
  }

  /** What it holds in memory. */
  get size(): TaggedMemory<T>['size'] {
    return this.memory.size;
  }

  private tellForgotten(uses: Uses): void {
    if (uses.size > 0) this.options.forgotten?.(uses);
  }

  /** Old values too, as long as they last; a new one is then made behind. */
  private atOnce(key: string, make: () => Promise<T | NotKept<T>>): Got<T> | undefined {
    const kept = this.memory.get(key);
    if (!kept) return undefined;
    if (!this.isFresh(kept)) {
      if (ageOf(kept) >= this.lastsMs) return void this.memory.drop(key, 'too-old');
      this.renew(key, make);
    }
    this.figures.hits++;
    return kept;
  }

  private isFresh(kept: Kept<T>): boolean {
    const { freshMs } = this.definition;
    return freshMs === undefined || ageOf(kept) < freshMs;
  }

  /** Makes a new one behind. When that fails the old one goes on. */
  private renew(key: string, make: () => Promise<T | NotKept<T>>): void {
    if (this.flights.get(key)?.watch.isUntouched || (this.resting.get(key) ?? 0) > performance.now()) return;
    this.start(key, make).got.catch((error: Error) => {
      this.complaints.warn('old', `${this.definition.name} goes on with what is old: ${error.message}`);
      if (this.resting.size >= 1_000) this.resting.clear();
      this.resting.set(key, performance.now() + restMs);
    });
  }

  private flight(key: string, make: () => Promise<T | NotKept<T>>): Flight<T> {
    const running = this.flights.get(key);
    return running?.watch.isUntouched ? running : this.start(key, make);
  }

  private start(key: string, make: () => Promise<T | NotKept<T>>): Flight<T> {
    const watch = new Reads();
    const got = this.board
      .record(() => (this.shared?.isThere ? this.sharedOrMade(key, make) : this.made(key, make)), watch)
      .finally(() => {
        if (this.flights.get(key) === flight) this.flights.delete(key);
      });
    const flight = { watch, got };
    this.flights.set(key, flight);
    return flight;
  }

  private async sharedOrMade(key: string, make: () => Promise<T | NotKept<T>>): Promise<Got<T>> {
    // Asked beforehand: what is read from here on is no older.
    const asOf = await this.shared!.asOf();
    const found = await this.fromOthers(key);
    if (found && this.isFresh(found)) return found;
    try {
      return await this.made(key, make, asOf);
    } catch (error) {
      // Old, but not withdrawn meanwhile.
      if (found && this.memory.get(key) === found) return found;
      throw error;
    }
  }

  /** What another instance has shared, which is then kept here. */
  private async fromOthers(key: string): Promise<Kept<T> | undefined> {
    const reads = new Reads();
    return await this.board.record(async () => {
      const note = (tags: readonly string[]) => tags.forEach((tag) => reads.add(tag));
      const found = await this.shared!.get(this.prefix + key, this.lastsMs, note);
      // Nothing may be awaited between the second question and keeping.
      if (!found || found.ageMs >= this.lastsMs || reads.isStale) return undefined;
      const kept = this.keptAs(key, found);
      if (kept && this.isFresh(kept)) this.figures.sharedHits++;
      return kept;
    }, reads);
  }

  private keptAs(key: string, { bytes, tags, ageMs }: SharedValue): Kept<T> | undefined {
    const { form, bytesOf, name } = this.definition;
    try {
      const value = form.read(bytes);
      return this.memory.set(key, value, tags, bytesOf(value), {
        madeAt: performance.now() - ageMs,
        isFromOthers: true,
      });
    } catch (error) {
      this.complaints.warn('unreadable', `${name} makes anew what it could not read: ${(error as Error).message}`);
      return undefined;
    }
  }

  private async made(key: string, make: () => Promise<T | NotKept<T>>, asOf?: AsOf): Promise<Got<T>> {
    this.figures.misses++;
    const reads = new Reads();
    return await this.board.record(async () => {
      const made = await make();
      const tags = [...reads.tags];
      if (made instanceof NotKept) return { value: made.value, tags };
      // Nothing may be awaited between this question and keeping.
      if (!reads.isStale) this.keep(key, made, tags, asOf);
      return { value: made, tags };
    }, reads);
  }

  private keep(key: string, value: T, tags: readonly string[], asOf: AsOf | undefined): void {
    const { bytesOf, form } = this.definition;
    if (!this.memory.set(key, value, tags, bytesOf(value))) return;
    this.figures.stores++;
    if (asOf) this.shared!.set(this.prefix + key, { bytes: form.write(value), tags }, asOf, this.lastsMs);
  }
}

function ageOf({ madeAt }: { readonly madeAt: number }): number {
  return performance.now() - madeAt;
}
