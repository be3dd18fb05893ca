import { Injectable } from '@nestjs/common';
import { recordingReads } from '@tessera/extension';
import { Reads } from './reads';

/** Holds things made of what was read, and forgets them by their tags. Must not throw. */
export interface Forgetful {
  forget(tags: readonly string[]): void;
  forgetEverything(): void;
}

/**
 * Who was read by whom, in this process. A tag names what was read: `content.page:<id>` one record, `content.page` any
 * of them, `content.page-under:<id>` what stands under one. `TagNews` carries invalidations between processes.
 */
@Injectable()
export class Tags {
  private readonly open = new Set<Reads>();
  private readonly holders = new Set<Forgetful>();

  /** Runs `work` and records everything it reads, over all it awaits. */
  async record<T>(work: (reads: Reads) => Promise<T>): Promise<T> {
    const reads = new Reads();
    this.open.add(reads);
    try {
      return await recordingReads(reads, () => work(reads));
    } finally {
      this.open.delete(reads);
    }
  }

  /** From now on `holder` is told of every invalidation, before `invalidate` returns. */
  tell(holder: Forgetful): void {
    this.holders.add(holder);
  }

  /** What these tags name has changed, and the change can be seen by everybody (it is committed). */
  invalidate(tags: readonly string[]): void {
    if (tags.length === 0) return;
    for (const reads of this.open) reads.noteInvalidation(tags);
    for (const holder of this.holders) holder.forget(tags);
  }

  /** Anything may have changed: news was missed. */
  invalidateEverything(): void {
    for (const reads of this.open) reads.noteInvalidationOfAll();
    for (const holder of this.holders) holder.forgetEverything();
  }
}
