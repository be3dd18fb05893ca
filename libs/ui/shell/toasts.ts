import { Injectable, signal } from '@angular/core';

/** A sentence about something that just happened elsewhere, and the way back. */
export interface Toast {
  readonly text: string;
  /** Takes it back; shown as "Undo". */
  readonly undo?: () => unknown;
}

/**
 * Short news at the bottom, only where what happened is out of sight and can be undone ("3 pages moved to the trash").
 * Saving is not news: use `Saved`. Errors are not either: they stay in their place.
 */
@Injectable({ providedIn: 'root' })
export class Toasts {
  /** The one that is seen now; a new one takes its place. */
  readonly current = signal<Toast | null>(null);

  show(toast: Toast): void {
    this.current.set(toast);
  }

  dismiss(toast: Toast): void {
    if (this.current() === toast) this.current.set(null);
  }
}
