import { computed, inject, Injectable, signal } from '@angular/core';
import { asProblem, Toasts } from '@tessera/ui';

/** Something that was done and can be taken back. */
export interface Undoable {
  /** "Capacity of Opera House changed" */
  readonly text: string;
  undo(): Promise<void>;
}

/** Most acts that are remembered. */
const most = 50;

/** What was done in a list, the last one first to be taken back. */
@Injectable()
export class Undoing {
  private readonly toasts = inject(Toasts);
  private readonly done = signal<readonly Undoable[]>([]);

  private readonly underWay = new Set<Promise<unknown>>();

  readonly isPossible = computed(() => this.done().length > 0);

  /** Remembers an act and tells it. */
  remember(act: Undoable): void {
    this.done.update((done) => [...done, act].slice(-most));
    this.toasts.show({ text: act.text, undo: () => this.take(act) });
  }

  /** Work that will be remembered when it is done; whoever takes back at once means it. */
  during<T>(work: Promise<T>): Promise<T> {
    this.underWay.add(work);
    const isOver = (): unknown => this.underWay.delete(work);
    work.then(isOver, isOver);
    return work;
  }

  /** Takes back the last act, also one that is still under way. */
  async undo(): Promise<void> {
    await Promise.allSettled(this.underWay);
    const last = this.done().at(-1);
    if (last) await this.take(last);
  }

  private async take(act: Undoable): Promise<void> {
    if (!this.done().includes(act)) return;
    this.done.update((done) => done.filter((each) => each !== act));
    try {
      await act.undo();
      this.toasts.show({ text: 'Taken back.' });
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.toasts.show({ text: ['This could not be taken back.', title, detail].filter(Boolean).join(' ') });
    }
  }
}
