import { DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { LiveChanges, type LiveListener } from './live-changes';

/**
 * Tells a screen what others change in records of these entities, as long as the screen lives:
 * `liveChanges(() => ['content.page'], { changed: (changes) => …, reload: () => … })`. Call it in an injection context.
 */
export function liveChanges(entities: () => readonly string[], listener: LiveListener): void {
  const live = inject(LiveChanges);
  let stop: (() => void) | undefined;
  effect(() => {
    const wanted = entities();
    untracked(() => {
      stop?.();
      stop = wanted.length > 0 ? live.listen(wanted, listener) : undefined;
    });
  });
  inject(DestroyRef).onDestroy(() => stop?.());
}

/**
 * Counts the moments in which something of these entities changed: a parameter for `resource` and `httpResource`, which then read
 * again. Call it in an injection context.
 */
export function changeCount(entities: () => readonly string[]): Signal<number> {
  const count = signal(0);
  const more = () => count.update((before) => before + 1);
  liveChanges(entities, { changed: more, reload: more });
  return count.asReadonly();
}
