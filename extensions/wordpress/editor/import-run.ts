import { computed, inject, Injectable, type OnDestroy, signal } from '@angular/core';
import type { JobRunView } from '@tessera/jobs/contract';
import { ApiClient, ApiProblem } from '@tessera/ui';
import type { ImportReport } from '../contract';

/** Milliseconds between two questions how far the import is. */
const pause = 700;

/** How an export is brought in. */
export interface ImportChoices {
  /** Fetch its files from the old site. */
  readonly fetchesFiles: boolean;
  /** What changed both there and here becomes as it is there. */
  readonly replaces: boolean;
}

/** One import as the screen sees it: the file on its way, then the job, then its report. */
@Injectable()
export class ImportRun implements OnDestroy {
  private readonly api = inject(ApiClient);
  private readonly stopped = new AbortController();
  private upload: AbortController | undefined;

  /** What is sent, and how much of it, from 0 to 1. */
  readonly sending = signal<{ readonly name: string; readonly share: number } | null>(null);
  readonly job = signal<JobRunView | null>(null);
  /** What is in the way: an `ApiProblem`. */
  readonly problem = signal<unknown>(null);

  readonly isWorking = computed(() => ['waiting', 'running', 'retrying'].includes(this.job()?.state ?? ''));
  readonly report = computed(() => (this.job()?.state === 'done' ? (this.job()!.result as ImportReport) : null));

  ngOnDestroy(): void {
    this.stopped.abort();
    this.upload?.abort();
  }

  /** Takes up the import that this person has running, wherever it was started. */
  async resume(): Promise<void> {
    const { data } = await this.api.get('/jobs', { signal: this.stopped.signal });
    const running = data.find(
      ({ name, state }) => name === 'wordpress.import' && state !== 'done' && state !== 'failed',
    );
    if (running && !this.sending() && !this.job()) await this.follow(running);
  }

  /** Sends a file and follows its import to the end. */
  async start(file: File, { fetchesFiles, replaces }: ImportChoices): Promise<void> {
    this.clear();
    this.sending.set({ name: file.name, share: 0 });
    this.upload = new AbortController();
    try {
      const { job } = await this.api.upload('/imports/wordpress', {
        body: file,
        query: { download: fetchesFiles || null, onConflict: replaces ? 'replace' : null },
        signal: this.upload.signal,
        onProgress: (share) => this.sending.set({ name: file.name, share }),
      });
      const run = await this.api.get('/jobs/{id}', { path: { id: job }, signal: this.stopped.signal });
      this.sending.set(null);
      await this.follow(run);
    } catch (error) {
      if (!this.upload.signal.aborted && !this.stopped.signal.aborted) this.problem.set(error);
    } finally {
      this.sending.set(null);
    }
  }

  /** Stops sending; an import that has begun goes on. */
  cancelUpload(): void {
    this.upload?.abort();
    this.sending.set(null);
  }

  /** Back to the beginning. */
  clear(): void {
    this.problem.set(null);
    this.job.set(null);
  }

  private async follow(first: JobRunView): Promise<void> {
    let run = first;
    for (this.job.set(run); run.state !== 'done' && run.state !== 'failed'; this.job.set(run)) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (this.stopped.signal.aborted) return;
      run = await this.api.get('/jobs/{id}', { path: { id: run.id }, signal: this.stopped.signal });
    }
    if (run.state === 'failed') this.problem.set(problemOf(run));
  }
}

function problemOf({ error }: JobRunView): ApiProblem {
  // The first sentence says what happened, the others what to do.
  const [, title = error?.message, detail] = /^(.*?[.!?])\s+(?=[A-Z])([^]*)$/.exec(error?.message ?? '') ?? [];
  return new ApiProblem({ code: error?.code, title, detail }, { status: 0 });
}
