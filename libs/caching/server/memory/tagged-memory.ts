/** Something kept. */
export interface Kept<T> {
  readonly value: T;
  readonly tags: readonly string[];
  /** What it takes, tags and key included. */
  readonly bytes: number;
  /** When it was made, by `performance.now()`, in milliseconds. */
  readonly madeAt: number;
  /** How often it was asked for. */
  uses: number;
}

/** How often something was asked for since it was kept, by its key. */
export type Uses = ReadonlyMap<string, number>;

/** Values by their keys, each with tags. Bounded by bytes; what was used longest ago goes first. */
export class TaggedMemory<T> {
  /** In order of use: a Map keeps the order of insertion. */
  private readonly kept = new Map<string, Kept<T>>();
  private readonly keysOfTag = new Map<string, Set<string>>();
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

  /** Keeps a value of so many bytes; undefined for one so huge that it would push out everything else. */
  set(
    key: string,
    value: T,
    tags: readonly string[],
    valueBytes: number,
    madeAt = performance.now(),
  ): Kept<T> | undefined {
    this.drop(key);
    const bytes = valueBytes + tags.length * 100 + key.length * 2;
    if (bytes > this.maxBytes / 8) return undefined;
    const kept = { value, tags, bytes, madeAt, uses: 0 };
    this.kept.set(key, kept);
    this.bytes += bytes;
    for (const tag of tags) {
      const keys = this.keysOfTag.get(tag);
      if (keys) keys.add(key);
      else this.keysOfTag.set(tag, new Set([key]));
    }
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.maxBytes) break;
      this.drop(oldest);
    }
    return kept;
  }

  /** Forgets one. */
  drop(key: string): void {
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

  /** Forgets all that has one of these tags; gives how often each was used. */
  forget(tags: readonly string[]): Uses {
    const gone = new Map<string, number>();
    for (const tag of tags) {
      for (const key of this.keysOfTag.get(tag) ?? []) {
        gone.set(key, this.kept.get(key)!.uses);
        this.drop(key);
      }
    }
    return gone;
  }

  /** Forgets all; gives how often each was used. */
  clear(): Uses {
    const gone = new Map([...this.kept].map(([key, { uses }]) => [key, uses]));
    this.kept.clear();
    this.keysOfTag.clear();
    this.bytes = 0;
    return gone;
  }

  /** Bytes in use, the values that hold them, and their different tags. */
  get size(): { readonly bytes: number; readonly entries: number; readonly tags: number } {
    return { bytes: this.bytes, entries: this.kept.size, tags: this.keysOfTag.size };
  }
}
