import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { liveChanges } from '@tessera/realtime/editor';
import { type ApiProblem, ApiClient, asProblem } from '@tessera/ui';
import type { StartPage } from '../../contract';
import { EntitySchemas } from '../schema/entity-schemas';

/** What others do is read again at most once in so many milliseconds. */
export const pauseMs = 5000;

/** Reads the start page, and again when something changes while it is looked at. */
@Injectable()
export class StartReader {
  private readonly api = inject(ApiClient);
  private readonly schemas = inject(EntitySchemas);
  private readonly read = signal<StartPage | null>(null);
  private readonly failed = signal<ApiProblem | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Null until it is there. */
  readonly page = this.read.asReadonly();
  /** Why it cannot be shown; what is shown already stays, whatever fails later. */
  readonly problem = computed(() => (this.read() ? null : this.failed()));

  private readonly entities = computed(() => {
    const shown = [...(this.read()?.mine ?? []), ...(this.read()?.recent ?? [])].map(({ entity }) => entity);
    return [...new Set([...shown, ...this.schemas.all().map(({ name }) => name)])].sort();
  });
  /** The same array while the names are the same, so that reading again does not begin to listen anew. */
  private readonly listened = computed(() => this.entities(), { equal: (a, b) => a.join() === b.join() });

  constructor() {
    liveChanges(() => (this.read() ? this.listened() : []), {
      changed: () => this.readSoon(),
      reload: () => this.readSoon(),
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  async load(): Promise<void> {
    this.failed.set(null);
    try {
      this.read.set(await this.api.get('/admin/start'));
    } catch (thrown) {
      this.failed.set(asProblem(thrown));
    }
  }

  private readSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.load();
    }, pauseMs);
  }
}
