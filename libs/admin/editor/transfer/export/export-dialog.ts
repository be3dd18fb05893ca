import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Button, Control, Dialog, Segments } from '@tessera/ui';
import { type ExportFormat, exportFormats } from '../../../contract';
import { EntitySchemas } from '../../schema/entity-schemas';
import { fieldAt } from '../../schema/field-path';

/** What a list gives the dialog. */
export interface ExportQuestion {
  /** `events/venues` */
  readonly resource: string;
  /** Plural for people. */
  readonly labels: string;
  /** Columns of the view in their order, as lists name them. */
  readonly columns: readonly string[];
  /** What narrows and sorts the view: `filter[…]`, `search`, `sort`. */
  readonly query: Readonly<Record<string, string>>;
  /** How many records that are, where it is known. */
  readonly count: number | '10000+' | null;
}

/** Asks in which form a list is wanted and gives the file; opened by lists: `dialogs.open(ExportDialog, { data: question })`. */
@Component({
  selector: 'tessera-export-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, Segments],
  template: `
    <tessera-dialog [heading]="'Export ' + question.labels.toLowerCase()">
      <p>{{ says() }}</p>
      <div class="choice">
        <p class="name">File</p>
        <tessera-segments label="File" [choices]="formats" [(value)]="format" />
      </div>
      <div class="choice">
        <p class="name">Columns</p>
        <tessera-segments label="Columns" [choices]="columnSets" [(value)]="columns" />
      </div>
      @if (format() === 'csv') {
        <label class="option">
          <input
            #mark
            type="checkbox"
            tesseraControl
            [checked]="isForExcel()"
            (change)="isForExcel.set(mark.checked)"
          />
          For Excel (with a byte order mark)
        </label>
      }
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
        <a tesseraButton look="primary" icon="download" download [href]="address()" (click)="dialog.close(true)"
          >Export</a
        >
      </div>
    </tessera-dialog>
  `,
  styles: `
    .choice {
      margin-top: var(--s4);
    }
    .name {
      margin: 0 0 var(--s1);
      color: var(--text);
      font: 500 13px/20px var(--sans);
    }
    .option {
      display: flex;
      gap: var(--s2);
      align-items: center;
      margin-top: var(--s4);
      font: var(--text-ui);
      cursor: pointer;
    }
  `,
})
export class ExportDialog {
  protected readonly question = inject<ExportQuestion>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
  private readonly schemas = inject(EntitySchemas);

  protected readonly formats = Object.entries(exportFormats).map(([value, label]) => ({ value, label })) as {
    value: ExportFormat;
    label: string;
  }[];
  protected readonly columnSets = [
    { value: 'view', label: 'As in this view' },
    { value: 'all', label: 'All' },
  ] as const;
  protected readonly format = signal<ExportFormat>('csv');
  protected readonly columns = signal<'view' | 'all'>('view');
  protected readonly isForExcel = signal(true);

  protected readonly says = computed(() => {
    const { count, labels, query } = this.question;
    const isNarrowed = Object.keys(query).some((name) => name !== 'sort');
    const many = count === null ? 'All' : count === '10000+' ? 'More than 10,000' : count.toLocaleString('en');
    return `${many} ${count === 1 ? 'record' : labels.toLowerCase()}${isNarrowed ? ' that this view shows' : ''}.`;
  });
  protected readonly address = computed(() => {
    const { resource, query, columns } = this.question;
    const parameters = new URLSearchParams({ ...query, format: this.format() });
    if (this.columns() === 'view') parameters.set('columns', columns.map((name) => this.inWords(name)).join(','));
    if (this.format() === 'csv' && this.isForExcel()) parameters.set('mark', 'true');
    return `/api/v1/${resource}/export?${parameters.toString()}`;
  });

  /** A reference is shown by what the other record is called, and so it is in the file of a view; all columns give its id. */
  private inWords(column: string): string {
    const schema = this.schemas.all().find(({ resource }) => resource === this.question.resource);
    const target = schema && fieldAt(schema, column, (name) => this.schemas.named(name))?.field;
    const title = target?.kind === 'reference' && target.target ? this.schemas.named(target.target)?.title : null;
    return title ? `${column}.${title}` : column;
  }
}
