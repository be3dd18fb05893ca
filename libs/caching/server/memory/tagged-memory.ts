import { type Departure, Departures, type DepartureCause } from './departures';

/** Something kept. */
export interface Kept<T> {
  readonly value: T;
  readonly tags: readonly string[];
  /** What it takes, tags and key included. */
  readonly bytes: number;
  /** When it was made, by `performance.now()`, in milliseconds. */
  readonly madeAt: number;
  /** The same by the clock on the wall, for people: that may be set, and is never reckoned with. */
  readonly madeOn: Date;
  /** Another instance made it. */
  readonly isFromOthers: boolean;
  /** How often it was asked for. */
  uses: number;
}

/** Where a value comes from. */
export interface Origin {
  /** By `performance.now()`; now, when left out. */
  readonly madeAt?: number;
  readonly isFromOthers?: boolean;
}

/** How often something was asked for since it was kept, by its key. */
export type Uses = ReadonlyMap<string, number>;

/** Values by their keys, each with tags. Bounded by bytes; what was used longest ago goes first. */
export class TaggedMemory<T> {
  /** In order of use: a Map keeps the order of insertion. */
  private readonly kept = new Map<string, Kept<T>>();
  private readonly keysOfTag = new Map<string, Set<string>>();
  private readonly departures = new Departures();
  private bytes = 0;

  constructor(readonly maxBytes: number) {}

  /** What is kept under a key, which is then the last that would go. */
  get(key: string): Kept<T> | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    found.uses++;
    return found;
  }

  /** The same, without being a use of it: it stays where it is in the order of use. */
  peek(key: string): Kept<T> | undefined {
    return this.kept.get(key);
  }

  /** When and why what was kept under a key left last, as far as that is known: of the last thousand keys. */
  departure(key: string): Departure | undefined {
    return this.departures.of(key);
  }

  /** Since when every departure is known. */
  get knownSince(): Date {
    return this.departures.since;
  }

  /** Keeps a value of so many bytes; undefined for one so huge that it would push out everything else. */
  set(
    key: string,
    value: T,
    tags: readonly string[],
    valueBytes: number,
    { madeAt = performance.now(), isFromOthers = false }: Origin = {},
  ): Kept<T> | undefined {
    this.remove(key);
    const bytes = valueBytes + tags.length * 100 + key.length * 2;
    if (bytes > this.maxBytes / 8) return void this.departures.note(key, 'too-large');
    const madeOn = new Date(Date.now() - (performance.now() - madeAt));
    const kept = { value, tags, bytes, madeAt, madeOn, isFromOthers, uses: 0 };
    this.kept.set(key, kept);
    this.bytes += bytes;
    for (const tag of tags) {
      const keys = this.keysOfTag.get(tag);
      if (keys) keys.add(key);
      else this.keysOfTag.set(tag, new Set([key]));
    }
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.maxBytes) break;
      this.drop(oldest, 'pushed-out');
    }
    return kept;
  }

  /** Forgets one. */
  drop(key: string, cause: DepartureCause, tags: readonly string[] = []): void {
    this.remove(key);
    this.departures.note(key, cause, tags);
  }

  /** Forgets all that has one of these tags; gives how often each was used. */
  forget(tags: readonly string[]): Uses {
    const reasons = new Map<string, string[]>();
    for (const tag of tags) {
      for (const key of this.keysOfTag.get(tag) ?? []) {
        const known = reasons.get(key);
        if (known) known.push(tag);
        else reasons.set(key, [tag]);
      }
    }
    const gone = new Map<string, number>();
    for (const [key, because] of reasons) {
      gone.set(key, this.kept.get(key)!.uses);
      this.drop(key, 'changed', because);
    }
    return gone;
  }

  /** Forgets all, as news was missed; gives how often each was used. */
  clear(): Uses {
    const gone = new Map([...this.kept].map(([key, { uses }]) => [key, uses]));
    for (const key of gone.keys()) this.departures.note(key, 'news-missed');
    this.kept.clear();
    this.keysOfTag.clear();
    this.bytes = 0;
    return gone;
  }

  /** Bytes in use, the values that hold them, and their different tags. */
  get size(): { readonly bytes: number; readonly entries: number; readonly tags: number } {
    return { bytes: this.bytes, entries: this.kept.size, tags: this.keysOfTag.size };
  }

  private remove(key: string): void {
    const found = this.kept.get(key);
    if (!found) return;
    this.kept.delete(key);
    this.bytes -= found.bytes;
    for (const tag of found.tags) {
      const keys = this.keysOfTag.get(tag)!;
      keys.delete(key);
      if (keys.size === 0) this.keysOfTag.delete(tag);
    }
  }
}
