import { DecimalPipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Breadcrumb, Button, ErrorState, Icon, Notice, Slot } from '@tessera/ui';
import { ImportReportView } from './import-report-view';
import { ImportRun } from './import-run';

/** Drop the export of a WordPress site, watch it come in, read what became of it. */
@Component({
  selector: 'tessera-wordpress-import',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, Button, DecimalPipe, ErrorState, Icon, ImportReportView, Notice, RouterLink, Slot],
  providers: [ImportRun],
  templateUrl: './wordpress-import.html',
  styleUrl: './wordpress-import.css',
})
export class WordpressImport {
  protected readonly run = inject(ImportRun);
  protected readonly isOver = signal(false);
  protected readonly fetchesFiles = signal(true);
  protected readonly replaces = signal(false);
  protected readonly refused = signal<string | null>(null);

  protected readonly step = computed(() => {
    if (this.run.problem()) return 'problem';
    if (this.run.sending()) return 'sending';
    if (this.run.report()) return 'done';
    return this.run.isWorking() ? 'working' : 'choose';
  });
  /** For screen readers: each step once, not every item of it. */
  protected readonly news = computed(
    () =>
      ({
        choose: '',
        problem: '',
        sending: 'The file is being sent.',
        working: 'The site is being brought in.',
        done: 'The site is here.',
      })[this.step()],
  );
  protected readonly progress = computed(() => this.run.job()?.progress ?? { done: 0, total: 0, note: '' });

  constructor() {
    // Whether an import is running already is not worth an error screen.
    this.run.resume().catch(() => undefined);
  }

  protected chosen(input: HTMLInputElement): void {
    this.take(input.files);
    input.value = '';
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
    if (others.length > 0)
      return this.refused.set(
        'One file at a time, please. WordPress may have split the export; bring its parts in one after another.',
      );
    if (!/\.(?:xml|wxr)(?:\.gz)?$/i.test(file.name))
      return this.refused.set(
        `“${file.name}” is no export. Look for a file that ends in .xml or .xml.gz; unpack it first if it came in an archive.`,
      );
    this.refused.set(null);
    void this.run.start(file, { fetchesFiles: this.fetchesFiles(), replaces: this.replaces() });
  }
}
