import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

const firstProbe = 2_000;
const longestProbe = 30_000;
const slowAfter = 1_500;

/**
 * Whether the server can be reached, and whether it is slow just now; fed by every request of the editor. While it is
 * away it is asked again after 2 s, then less often, up to every 30 s, and at once when the browser comes online.
 */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly hasNetwork = signal(this.view?.navigator.onLine ?? true);
  private readonly isAnswered = signal(true);
  private readonly slow = signal(0);
  private probe: ReturnType<typeof setTimeout> | undefined;

  /** No network, or no answer from the server. Autosave waits for `false` and then sends. */
  readonly isAway = computed(() => !this.hasNetwork() || !this.isAnswered());
  /** Whether the browser itself says that it has no network. */
  readonly isOffline = computed(() => !this.hasNetwork());
  /** Whether something has been on its way for more than 1.5 s. */
  readonly isSlow = computed(() => this.slow() > 0);

  constructor() {
    const lost = (): void => this.hasNetwork.set(false);
    const found = (): void => {
      this.hasNetwork.set(true);
      if (!this.isAnswered()) void this.ask(firstProbe);
    };
    this.view?.addEventListener('offline', lost);
    this.view?.addEventListener('online', found);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.probe);
      this.view?.removeEventListener('offline', lost);
      this.view?.removeEventListener('online', found);
    });
  }

  /** A request was answered, with whatever status. */
  answered(): void {
    clearTimeout(this.probe);
    this.isAnswered.set(true);
  }

  /** A request was not answered. */
  missed(): void {
    if (!this.isAnswered()) return;
    this.isAnswered.set(false);
    this.askLater(firstProbe);
  }

  /** Tells when a request starts; call what it returns when it ends. */
  begin(): () => void {
    let counted = false;
    const timer = setTimeout(() => {
      counted = true;
      this.slow.update((count) => count + 1);
    }, slowAfter);
    return () => {
      clearTimeout(timer);
      if (counted) this.slow.update((count) => count - 1);
      counted = false;
    };
  }

  private askLater(delay: number): void {
    clearTimeout(this.probe);
    this.probe = setTimeout(() => void this.ask(delay), delay);
  }

  private async ask(delay: number): Promise<void> {
    try {
      await fetch('/health/live', { method: 'HEAD', cache: 'no-store' });
      this.answered();
    } catch {
      // Still away: ask again, less often.
      this.askLater(Math.min(delay * 2, longestProbe));
    }
  }
}
