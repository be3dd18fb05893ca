import { DestroyRef, DOCUMENT, inject, type Signal, signal } from '@angular/core';

/** Whether a media query holds, as a signal. Needs an injection context. */
export function matches(query: string): Signal<boolean> {
  const list = inject(DOCUMENT).defaultView?.matchMedia?.(query);
  const holds = signal(list?.matches ?? false);
  const follow = (event: MediaQueryListEvent): void => holds.set(event.matches);
  list?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => list?.removeEventListener('change', follow));
  return holds.asReadonly();
}
