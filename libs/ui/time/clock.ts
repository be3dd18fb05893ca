import { DestroyRef, inject, Injectable, signal, type Signal } from '@angular/core';

/** The one ticking clock of the editor. It runs only while somebody looks at it. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly time = signal(Date.now());
  private watchers = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** Milliseconds now, renewed every two seconds until the caller is destroyed. Needs an injection context. */
  watch(): Signal<number> {
    if (this.watchers++ === 0) this.timer = setInterval(() => this.time.set(Date.now()), 2_000);
    this.time.set(Date.now());
    inject(DestroyRef).onDestroy(() => {
      if (--this.watchers === 0) clearInterval(this.timer);
    });
    return this.time.asReadonly();
  }
}
