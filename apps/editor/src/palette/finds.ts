import { DestroyRef, inject, Injectable, Injector, signal } from '@angular/core';
import { type ApiProblem, asProblem, type Command, type CommandSource } from '@tessera/ui';
import { extensions } from '../extensions';

const pause = 150;
const fewest = 2;

/** What the extensions' searches find for the text typed last; asked when typing rests for 150 ms. */
@Injectable()
export class Finds {
  readonly found = signal<readonly Command[]>([]);
  readonly isSearching = signal(false);
  readonly problem = signal<ApiProblem | null>(null);

  private readonly injector = inject(Injector);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  search(text: string): void {
    this.stop();
    this.problem.set(null);
    const wanted = text.trim();
    if (wanted.length < fewest) {
      this.found.set([]);
      this.isSearching.set(false);
      return;
    }
    this.isSearching.set(true);
    this.timer = setTimeout(() => void this.ask(wanted), pause);
  }

  private async ask(text: string): Promise<void> {
    const running = (this.running = new AbortController());
    try {
      const sources = await this.sources();
      const found = await Promise.allSettled(sources.map((source) => source.find(text, running.signal)));
      if (running.signal.aborted) return;
      this.found.set(found.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])));
      // What one of them cannot tell does not hide what the others found.
      const failed = found.find((each) => each.status === 'rejected');
      if (failed) this.problem.set(asProblem(failed.reason));
    } catch (thrown) {
      if (running.signal.aborted) return;
      this.found.set([]);
      this.problem.set(asProblem(thrown));
    } finally {
      if (!running.signal.aborted) this.isSearching.set(false);
    }
  }

  private async sources(): Promise<CommandSource[]> {
    const loaded = await Promise.all(extensions.map((extension) => extension.search?.()));
    return loaded.filter((source) => source !== undefined).map((source) => this.injector.get(source));
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }
}
