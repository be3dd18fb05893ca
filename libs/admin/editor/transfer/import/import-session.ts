import { computed, inject, Injectable, type OnDestroy, signal } from '@angular/core';
import { apiBase, filled } from '@tessera/client';
import { ApiClient } from '@tessera/ui';
import type { ImportLine, ImportMapping, ImportPreview, ImportRowView, ImportView } from '../../../contract';

/** Milliseconds between two questions how far a job is. */
const pause = 600;

/** Acts of an import that take their time. */
export type ImportAct = 'dry-run' | 'run' | 'revert';

/** One import as its screen sees it: the file on its way, how it is meant, what is wrong with it, and how far it is. */
@Injectable()
export class ImportSession implements OnDestroy {
  private readonly api = inject(ApiClient);
  private readonly stopped = new AbortController();
  private upload: AbortController | undefined;
  private resource = '';

  readonly view = signal<ImportView | null>(null);
  readonly past = signal<readonly ImportLine[] | null>(null);
  readonly preview = signal<ImportPreview | null>(null);
  /** Rows with something wrong, or that were kept at a revert, as far as they were asked for. */
  readonly faulty = signal<readonly ImportRowView[]>([]);
  /** What is sent, and how much of it, from 0 to 1. */
  readonly sending = signal<{ readonly name: string; readonly share: number } | null>(null);
  /** What is in the way: an `ApiProblem`. */
  readonly problem = signal<unknown>(null);
  readonly isBusy = signal(false);
  readonly isWorking = computed(() => ['testing', 'running', 'reverting'].includes(this.view()?.state ?? ''));

  ngOnDestroy(): void {
    this.stopped.abort();
    this.upload?.abort();
  }

  /** Looks at the imports of a resource such as `events/venues`, and at one of them where its id is given. */
  async open(resource: string, id: string | null): Promise<void> {
    this.resource = resource;
    this.clear();
    await this.trying(async () => {
      if (id) await this.follow(await this.read(id));
      else this.past.set((await this.api.get('/{resource}/imports', this.inTime({ resource }))).data);
    });
  }

  /** Sends a file and gives the id of its import; null where it was refused or cancelled. */
  async send(file: File): Promise<string | null> {
    this.problem.set(null);
    this.sending.set({ name: file.name, share: 0 });
    this.upload = new AbortController();
    try {
      const view = await this.api.upload('/{resource}/imports', {
        path: { resource: this.resource },
        body: file,
        query: { name: file.name },
        signal: this.upload.signal,
        onProgress: (share) => this.sending.set({ name: file.name, share }),
      });
      this.view.set(view);
      return view.id;
    } catch (error) {
      if (!this.upload.signal.aborted && !this.stopped.signal.aborted) this.problem.set(error);
      return null;
    } finally {
      this.sending.set(null);
    }
  }

  cancelSending(): void {
    this.upload?.abort();
  }

  /** Keeps how the columns are meant, unless it is kept already, and looks what is wrong then. */
  async check(mapping: ImportMapping): Promise<boolean> {
    return await this.trying(async () => {
      const view = this.view()!;
      if (JSON.stringify(mapping) !== JSON.stringify(view.mapping))
        this.view.set(
          await this.api.patch('/{resource}/imports/{id}', {
            path: this.place(view.id),
            body: mapping,
            version: view.version,
          }),
        );
      await this.look();
    });
  }

  /** Looks what is wrong. */
  async look(): Promise<void> {
    this.preview.set(await this.api.get('/{resource}/imports/{id}/preview', this.inTime(this.place(this.view()!.id))));
  }

  /** Starts a job and follows it to its end. */
  async start(act: ImportAct): Promise<boolean> {
    return await this.trying(async () => {
      const { id } = this.view()!;
      await this.follow(await this.api.post(`/{resource}/imports/{id}/${act}`, { path: this.place(id) }));
    });
  }

  /** Where the error file is had. */
  errorFile(): string {
    return apiBase + filled('/{resource}/imports/{id}/errors.csv', this.place(this.view()!.id));
  }

  /** Forgets an import; what it brought in stays. */
  async forget(id: string): Promise<void> {
    await this.trying(async () => {
      await this.api.delete('/{resource}/imports/{id}', { path: this.place(id) });
      this.past.update((past) => past?.filter((line) => line.id !== id) ?? null);
    });
  }

  private async follow(first: ImportView): Promise<void> {
    this.view.set(first);
    while (this.isWorking()) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (this.stopped.signal.aborted) return;
      this.view.set(await this.read(first.id));
    }
    const { state } = this.view()!;
    if (state === 'mapping') return;
    const { data } = await this.api.get('/{resource}/imports/{id}/rows', {
      ...this.inTime(this.place(first.id)),
      query: { faulty: true },
    });
    this.faulty.set(data);
  }

  private read(id: string): Promise<ImportView> {
    return this.api.get('/{resource}/imports/{id}', this.inTime(this.place(id)));
  }

  private place(id: string): { readonly resource: string; readonly id: string } {
    return { resource: this.resource, id };
  }

  /** Nobody waits for it once the screen is gone. */
  private inTime<Path>(path: Path): { readonly path: Path; readonly signal: AbortSignal } {
    return { path, signal: this.stopped.signal };
  }

  private clear(): void {
    this.view.set(null);
    this.past.set(null);
    this.preview.set(null);
    this.faulty.set([]);
    this.problem.set(null);
  }

  private async trying(fn: () => Promise<void>): Promise<boolean> {
    this.problem.set(null);
    this.isBusy.set(true);
    try {
      await fn();
      return true;
    } catch (error) {
      if (!this.stopped.signal.aborted) this.problem.set(error);
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
