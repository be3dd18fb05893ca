import { currentAct } from '@tessera/extension';
import { Reads } from './reads';
import type { Forgetful, TagBoard } from './tag-board';

/**
 * One value in memory, until something it was made of is invalidated. Whoever uses it reads what it was made of: the tags go
 * on to whatever is recorded around. Nobody is given a value whose making began before an invalidation of anything.
 */
export class Remembered<T> implements Forgetful {
  private kept: { readonly value: T; readonly reads: Reads } | undefined;
  private making: { readonly value: Promise<T>; readonly reads: Reads } | undefined;

  constructor(
    private readonly board: TagBoard,
    private readonly make: () => Promise<T>,
  ) {
    board.tell(this);
  }

  /** The value, made now where it is not in memory. */
  async get(): Promise<T> {
    const running = this.kept ?? (this.making?.reads.isUntouched ? this.making : this.start());
    const value = await running.value;
    const around = currentAct().reads;
    if (around) for (const tag of running.reads.tags) around.add(tag);
    return value;
  }

  forget(tags: readonly string[]): void {
    if (this.kept && tags.some((tag) => this.kept!.reads.tags.has(tag))) this.kept = undefined;
  }

  forgetEverything(): void {
    this.kept = undefined;
  }

  private start(): { readonly value: Promise<T>; readonly reads: Reads } {
    const reads = new Reads();
    const recorded = this.board.record(async () => {
      const value = await this.make();
      // Nothing may be awaited between this question and keeping.
      if (!reads.isStale) this.kept = { value, reads };
      return value;
    }, reads);
    const making = {
      reads,
      value: recorded.finally(() => {
        if (this.making === making) this.making = undefined;
      }),
    };
    return (this.making = making);
  }
}
