import type { ReadLog } from '@tessera/extension';

/**
 * What one piece of work has read, and what was invalidated while it read. It begins before the first read and must be
 * ended, see `TagBoard.record`.
 */
export class Reads implements ReadLog {
  private readonly read = new Set<string>();
  private readonly invalidated = new Set<string>();
  private allInvalidated = false;

  /** Notes that something was read; the order of noting and reading does not matter. */
  add(tag: string): void {
    this.read.add(tag);
  }

  /** Everything noted so far. */
  get tags(): ReadonlySet<string> {
    return this.read;
  }

  /**
   * Something that was read may have changed since the work began, so its outcome may be given to whoever asked before
   * the change, but never kept. Which came first, the read or the change, is not asked: a reading that lost the race
   * cannot be told from one that won it.
   */
  get isStale(): boolean {
    if (this.allInvalidated) return true;
    for (const tag of this.invalidated) if (this.read.has(tag)) return true;
    return false;
  }

  /**
   * Nothing at all was invalidated since the work began. Until then its outcome is as good as a new one, whatever it
   * is still going to read; afterwards whoever asks must be given newer work.
   */
  get isUntouched(): boolean {
    return !this.allInvalidated && this.invalidated.size === 0;
  }

  /** Told by `TagBoard`. */
  noteInvalidation(tags: Iterable<string>): void {
    for (const tag of tags) this.invalidated.add(tag);
  }

  /** Told by `TagBoard`. */
  noteInvalidationOfAll(): void {
    this.allInvalidated = true;
  }
}
