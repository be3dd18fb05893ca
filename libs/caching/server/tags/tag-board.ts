import { recordingReads } from '@tessera/extension';
import { Reads } from './reads';

/** Holds things made of what was read, and forgets them by their tags. Must not throw. */
export interface Forgetful {
  forget(tags: readonly string[]): void;
  forgetEverything(): void;
}

/**
 * Who read what, in this process. A tag names what was read: `content.page:<id>` one record, `content.page` any of them,
 * `content.page-under:<id>` what stands under one.
 */
export class TagBoard {
  private readonly open = new Set<Reads>();
  private readonly holders = new Set<Forgetful>();

  /** Runs `work` and records everything it reads, over all it awaits, in `reads`, which is told of invalidations until it ends. */
  async record<T>(work: () => Promise<T>, reads: Reads): Promise<T> {
    this.open.add(reads);
    try {
      return await recordingReads(reads, work);
    } finally {
      this.open.delete(reads);
    }
  }

  /** From now on `holder` is told of every invalidation, before `invalidateHere` returns. */
  tell(holder: Forgetful): void {
    this.holders.add(holder);
  }

  /** What these tags name has changed, and the change can be seen by everybody (it is committed). */
  invalidateHere(tags: readonly string[]): void {
    if (tags.length === 0) return;
    for (const reads of this.open) reads.noteInvalidation(tags);
    for (const holder of this.holders) holder.forget(tags);
  }

  /** Anything may have changed: news was missed. */
  invalidateEverythingHere(): void {
    for (const reads of this.open) reads.noteInvalidationOfAll();
    for (const holder of this.holders) holder.forgetEverything();
  }
}
