import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { PercentPipe } from '@angular/common';
import { Button, Icon, Notice } from '@tessera/ui';
import { ImportSession } from './import-session';
import { PastImports } from './past-imports';

/** The first step: drop a file or choose one; below it what came in before. */
@Component({
  selector: 'tessera-upload-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, Notice, PastImports, PercentPipe],
  templateUrl: './upload-step.html',
  styleUrl: './upload-step.css',
})
export class UploadStep {
  readonly labels = input.required<string>();
  readonly chosen = output<File>();
  /** Id of an earlier import. */
  readonly opened = output<string>();

  protected readonly session = inject(ImportSession);
  protected readonly isOver = signal(false);
  protected readonly refused = signal<string | null>(null);

  protected picked(control: HTMLInputElement): void {
    this.take(control.files);
    control.value = '';
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.take(event.dataTransfer?.files ?? null);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  private take(files: FileList | null): void {
    const [file, ...others] = Array.from(files ?? []);
    if (!file) return;
    this.refused.set(others.length > 0 ? 'One file at a time, please. Bring the others in afterwards.' : null);
    if (others.length === 0) this.chosen.emit(file);
  }
}
