import { ApplicationRef, inject, Injectable } from '@angular/core';

/** Angular's code for drawing that is asked for while it goes on, https://angular.dev/errors/NG0101. */
const isDrawingAlready = 101;

/**
 * Hands the keyboard to what a change brings. Angular draws a change a moment later, and a key that follows fast would be
 * heard where nothing is any more; here the change is drawn first, in the task of the key that made it.
 */
@Injectable({ providedIn: 'root' })
export class FocusMover {
  private readonly application = inject(ApplicationRef);

  /** Draws what changed and focuses what is found then. For listeners, also after a promise. */
  to(find: () => HTMLElement | null | undefined, options?: FocusOptions): void {
    this.draw();
    find()?.focus(options);
  }

  /**
   * Draws that something went that may have had the focus, and if it had, focuses what is at its place among the others, or the
   * last of them; what `otherwise` finds where none is left.
   */
  toNext(others: () => Iterable<HTMLElement>, place: number, otherwise?: () => HTMLElement | null | undefined): void {
    this.draw();
    if (document.activeElement !== document.body) return;
    const left = [...others()];
    (left[place] ?? left.at(-1) ?? otherwise?.())?.focus();
  }

  /** Draws what changed at once; from within an effect it is drawn right after. */
  draw(): void {
    if (this.application.destroyed) return;
    try {
      this.application.tick();
    } catch (thrown) {
      if ((thrown as { code?: number }).code !== isDrawingAlready) throw thrown;
    }
  }
}
