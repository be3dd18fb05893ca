import { DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { type ApiProblem, asProblem } from '@tessera/ui';
import type { PageRow } from '../../contract';
import { PagesApi } from '../api/pages-api';

const pause = 180;

/** Pages found by what is typed; a newer question abandons the older one. */
@Injectable()
export class PageFinds {
  private readonly api = inject(PagesApi);
  readonly text = signal('');
  readonly pages = signal<readonly PageRow[]>([]);
  readonly next = signal<string | null>(null);
  readonly isLoading = signal(false);
  readonly problem = signal<ApiProblem | null>(null);
  private abort = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const text = this.text().trim();
      clearTimeout(this.timer);
      this.abort.abort();
      if (text === '') return this.answer([], null);
      this.isLoading.set(true);
      this.timer = setTimeout(() => void this.ask(text, null), pause);
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      this.abort.abort();
    });
  }

  /** Whether something is searched for. */
  isOn(): boolean {
    return this.text().trim() !== '';
  }

  more(): Promise<void> {
    return this.ask(this.text().trim(), this.next());
  }

  again(): Promise<void> {
    return this.ask(this.text().trim(), null);
  }

  private async ask(text: string, after: string | null): Promise<void> {
    const { signal } = (this.abort = new AbortController());
    this.isLoading.set(true);
    try {
      const { data, page } = await this.api.search(text, { signal, after });
      if (!signal.aborted) this.answer(after ? [...this.pages(), ...data] : data, page.next);
    } catch (thrown) {
      if (signal.aborted) return;
      this.isLoading.set(false);
      this.problem.set(asProblem(thrown));
    }
  }

  private answer(pages: readonly PageRow[], next: string | null): void {
    this.pages.set(pages);
    this.next.set(next);
    this.isLoading.set(false);
    this.problem.set(null);
  }
}
