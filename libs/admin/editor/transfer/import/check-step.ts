import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Button, Notice } from '@tessera/ui';
import { ImportSession } from './import-session';
import { countsInWords } from './in-words';
import { RowGrid } from './row-grid';

/** The third step: the first rows as they will be, what is wrong how often, and what a dry run says. */
@Component({
  selector: 'tessera-check-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Notice, RowGrid],
  templateUrl: './check-step.html',
  styleUrl: './check-step.css',
})
export class CheckStep {
  readonly labels = input.required<string>();
  readonly back = output<void>();

  protected readonly session = inject(ImportSession);
  protected readonly view = computed(() => this.session.view()!);
  protected readonly isTesting = computed(() => this.view().state === 'testing');
  protected readonly tested = computed(() => {
    const { tested } = this.view();
    return tested && { ...tested, words: countsInWords(tested) };
  });
  /** What is wrong after a dry run, which knows more than the first look. */
  protected readonly rows = computed(() => {
    const found = this.tested() && this.session.faulty().length > 0 ? this.session.faulty() : null;
    return found ?? this.session.preview()?.data ?? [];
  });
  protected readonly comesIn = computed(() => {
    const tested = this.tested();
    return tested ? tested.created + tested.changed : this.view().rows;
  });

  protected columnOf(column: number | null): string {
    return column === null ? 'Row' : this.view().columns[column]!.name;
  }

  protected counted(count: number, word: string): string {
    return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
  }
}
