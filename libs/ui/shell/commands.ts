import { computed, DestroyRef, inject, Injectable, type Signal, signal } from '@angular/core';
import type { IconName } from '../icon/icons';

/** An act that the command palette (⌘K) offers and that keys may start. */
export interface Command {
  /** Unique among all, e.g. `pages.publish`. */
  readonly id: string;
  /** Begins with a verb: "Publish", "Go to pages". */
  readonly label: string;
  /** Heading it stands under. */
  readonly group: string;
  readonly icon?: IconName;
  /** Secondary words, e.g. a path. */
  readonly note?: string;
  /** Keys that start it anywhere in the editor, e.g. `mod+s`. */
  readonly keys?: string;
  /** More words that find it. */
  readonly also?: string;
  readonly run: () => unknown;
}

/** Finds things by what the person types into the palette, e.g. pages. */
export interface CommandSource {
  /** Heading of what it finds. */
  readonly group: string;
  find(text: string, signal: AbortSignal): Promise<readonly Command[]>;
}

/** What can be done just now. Screens add their acts and they vanish with them. */
@Injectable({ providedIn: 'root' })
export class Commands {
  private readonly lists = signal<readonly Signal<readonly Command[]>[]>([]);

  readonly all = computed(() => this.lists().flatMap((list) => list()));

  /** Adds acts until the caller is destroyed; `list` is computed anew as signals in it change. Needs an injection context. */
  add(list: () => readonly Command[]): void {
    const acts = computed(list);
    this.lists.update((lists) => [acts, ...lists]);
    inject(DestroyRef).onDestroy(() => this.lists.update((lists) => lists.filter((other) => other !== acts)));
  }
}
