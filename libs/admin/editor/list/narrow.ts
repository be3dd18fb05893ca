import { DestroyRef, DOCUMENT, inject, type Signal, signal } from '@angular/core';

/** Whether the window is as narrow as a telephone (640 px at most). Needs an injection context. */
export function isNarrow(): Signal<boolean> {
  const list = inject(DOCUMENT).defaultView?.matchMedia?.('(max-width: 640px)');
  const holds = signal(list?.matches ?? false);
  const follow = (event: MediaQueryListEvent): void => holds.set(event.matches);
  list?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => list?.removeEventListener('change', follow));
  return holds.asReadonly();
}
