import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, type OnDestroy, type OnInit, signal } from '@angular/core';
import type { JobRunView } from '@tessera/jobs/contract';
import { ApiClient, ApiProblem, asProblem, Button, Dialog, Notice } from '@tessera/ui';
import type { ActionAnswer } from '../../records/records-api';

/** Milliseconds between two questions how far a job is. */
const pause = 700;

/** A job that was started. */
export interface StartedJob {
  readonly id: string;
  /** "Close · 4,812 venues" */
  readonly heading: string;
}

/** How far a job is. It goes on by itself when the dialog is closed; what it told is what the dialog is closed with. */
@Component({
  selector: 'tessera-job-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, Notice],
  template: `
    <tessera-dialog [heading]="job.heading">
      @if (problem(); as problem) {
        <tessera-notice tone="danger">{{ problem.title }} {{ problem.detail }}</tessera-notice>
      } @else {
        <progress
          [attr.value]="isCounted() ? run()!.progress.done : null"
          [attr.max]="isCounted() ? run()!.progress.total : null"
          [attr.aria-label]="job.heading"
        ></progress>
        <p role="status">{{ words() }}</p>
      }
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close()">
          {{ problem() ? 'Close' : 'Go on in the background' }}
        </button>
      </div>
    </tessera-dialog>
  `,
  styles: `
    progress {
      width: 100%;
      height: 6px;
      margin: 12px 0 4px;
      accent-color: var(--accent);
    }
  `,
})
export class JobDialog implements OnInit, OnDestroy {
  protected readonly job = inject<StartedJob>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<ActionAnswer>>(DialogRef);
  private readonly api = inject(ApiClient);
  protected readonly run = signal<JobRunView | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  private isGone = false;

  ngOnInit(): void {
    void this.follow();
  }

  ngOnDestroy(): void {
    this.isGone = true;
  }

  protected isCounted(): boolean {
    return (this.run()?.progress.total ?? 0) > 0;
  }

  protected words(): string {
    const progress = this.run()?.progress;
    if (!progress || progress.total === 0) return progress?.note || 'Waiting for its turn…';
    return [`${progress.done} of ${progress.total}`, progress.note].filter(Boolean).join(' · ');
  }

  private async follow(): Promise<void> {
    try {
      while (!this.isGone) {
        const run = await this.api.get('/jobs/{id}', { path: { id: this.job.id } });
        this.run.set(run);
        if (run.state === 'done') return this.dialog.close((run.result ?? {}) as ActionAnswer);
        if (run.state === 'failed')
          throw new ApiProblem({ code: run.error?.code, title: run.error?.message }, { status: 0 });
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    }
  }
}
