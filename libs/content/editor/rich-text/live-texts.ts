import { inject, Injectable } from '@angular/core';
import { DOCUMENT } from '@angular/core';

/** Live editors kept at a time; the others go back to still elements. */
const mostAwake = 10;

interface Awake {
  readonly isBusy: () => boolean;
  readonly sleep: () => void;
}

/** Loads the editor for rich text once, and keeps the number of live ones small however long a page is. */
@Injectable({ providedIn: 'root' })
export class LiveTexts {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly awake = new Map<object, Awake>();
  private loading: Promise<typeof import('./live-text')> | undefined;

  load(): Promise<typeof import('./live-text')> {
    return (this.loading ??= import('./live-text'));
  }

  /** Loads when the browser has time, so that the first word does not wait for it. */
  prepare(): void {
    const start = (): void => void this.load();
    if (this.view && 'requestIdleCallback' in this.view) this.view.requestIdleCallback(start, { timeout: 2_000 });
    else setTimeout(start, 300);
  }

  /** A text woke; the one that slept least recently and is not written in goes to sleep for it. */
  woke(text: object, isBusy: () => boolean, sleep: () => void): void {
    this.awake.delete(text);
    this.awake.set(text, { isBusy, sleep });
    if (this.awake.size <= mostAwake) return;
    const idle = [...this.awake].find(([each, { isBusy: busy }]) => each !== text && !busy());
    idle?.[1].sleep();
  }

  slept(text: object): void {
    this.awake.delete(text);
  }
}
