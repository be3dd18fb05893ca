import { afterNextRender, ApplicationRef, inject, Injectable, Injector } from '@angular/core';

/** Angular's code for drawing that is asked for while it goes on, https://angular.dev/errors/NG0101. */
const isDrawingAlready = 101;

/**
 * Hands the keyboard to what a change brings. Angular draws a change a moment later, and a key that follows fast would be
 * heard where nothing is any more; here the change is drawn first, in the task of the key that made it. From within an effect,
 * which is a part of drawing, the keyboard is handed over as soon as that is done.
 */
@Injectable({ providedIn: 'root' })
export class FocusMover {
  private readonly application = inject(ApplicationRef);
  private readonly injector = inject(Injector);

  /** Draws what changed and focuses what is found then. For listeners, also after a promise. */
  to(find: () => HTMLElement | null | undefined, options?: FocusOptions): void {
    this.drawThen(() => find()?.focus(options));
  }

  /**
   * Draws that something went that may have had the focus, and if it had, focuses what is at its place among the others, or the
   * last of them; what `otherwise` finds where none is left.
   */
  toNext(others: () => Iterable<HTMLElement>, place: number, otherwise?: () => HTMLElement | null | undefined): void {
    this.drawThen(() => {
      if (document.activeElement !== document.body) return;
      const left = [...others()];
      (left[place] ?? left.at(-1) ?? otherwise?.())?.focus();
    });
  }

  /** Draws what changed at once; from within an effect it is drawn right after. */
  draw(): void {
    this.drawThen(() => undefined);
  }

  private drawThen(act: () => void): void {
    if (this.application.destroyed) return;
    try {
      this.application.tick();
    } catch (thrown) {
      if ((thrown as { code?: number }).code !== isDrawingAlready) throw thrown;
      return void afterNextRender(act, { injector: this.injector });
    }
    act();
  }
}
