import { type Forgetful, Reads, type TagBoard } from '@tessera/caching/server';
import type { Answer } from './answer';

/** What a piece of rendering came to. */
export interface Made {
  readonly answer: Answer;
  /** It may be given again to others; not so a page that is not there, whose names are endless. */
  readonly isKeepable: boolean;
}

interface Kept {
  readonly answer: Answer;
  readonly tags: readonly string[];
  readonly bytes: number;
}

interface Flight {
  readonly reads: Reads;
  readonly answer: Promise<Answer>;
}

/**
 * Whole answers in memory, by what was asked, each with the tags of everything it was made of. Bounded by bytes; what was
 * used longest ago goes first. One rendering serves all who wait for the same, and nothing outlives what it was made of:
 *
 * - An answer whose data was read before an invalidation that it depends on is sent to those who asked before, never kept.
 * - Whoever asks after any invalidation is not given a rendering that began before it.
 */
export class PageCache implements Forgetful {
  /** In order of use: a Map keeps the order of insertion. */
  private readonly kept = new Map<string, Kept>();
  private readonly keysOfTag = new Map<string, Set<string>>();
  private readonly flights = new Map<string, Flight>();
  private bytes = 0;

  constructor(
    private readonly board: TagBoard,
    private readonly maxBytes: number,
  ) {
    board.tell(this);
  }

  /** What is kept under a key. Does not wait. */
  get(key: string): Answer | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.answer;
  }

  /** What is kept under a key, or is being made, or what `make` then makes. Everything `make` reads is recorded. */
  async fetch(key: string, make: () => Promise<Made>): Promise<Answer> {
    const kept = this.get(key);
    if (kept) return kept;
    const running = this.flights.get(key);
    return running?.reads.isUntouched ? running.answer : this.start(key, make);
  }

  forget(tags: readonly string[]): void {
    for (const tag of tags) {
      for (const key of this.keysOfTag.get(tag) ?? []) this.drop(key);
    }
  }

  forgetEverything(): void {
    this.kept.clear();
    this.keysOfTag.clear();
    this.bytes = 0;
  }

  /** Bytes in use, and how many answers hold them. */
  get size(): { readonly bytes: number; readonly answers: number; readonly tags: number } {
    return { bytes: this.bytes, answers: this.kept.size, tags: this.keysOfTag.size };
  }

  private start(key: string, make: () => Promise<Made>): Promise<Answer> {
    const reads = new Reads();
    const rendering = this.board.record(async () => {
      const { answer, isKeepable } = await make();
      // Nothing may be awaited between this question and keeping.
      if (isKeepable && !reads.isStale) this.keep(key, answer, reads.tags);
      return answer;
    }, reads);
    const answer = rendering.finally(() => {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    });
    const flight: Flight = { reads, answer };
    this.flights.set(key, flight);
    return answer;
  }

  private keep(key: string, answer: Answer, tagSet: ReadonlySet<string>): void {
    this.drop(key);
    const tags = [...tagSet];
    const bytes = answer.bytes + tags.length * 100 + key.length * 2;
    // One huge answer shall not push out everything else.
    if (bytes > this.maxBytes / 8) return;
    this.kept.set(key, { answer, tags, bytes });
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
  }

  private drop(key: string): void {
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
