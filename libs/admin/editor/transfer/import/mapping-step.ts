import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Button, Control, Field, Notice, Segments } from '@tessera/ui';
import type { ColumnMapping, ImportMapping, ImportTarget, ImportView } from '../../../contract';
import { ColumnReading } from './column-reading';
import { ImportSession } from './import-session';

const modes = [
  { value: 'create', label: 'Add all as new' },
  { value: 'both', label: 'Add and change' },
  { value: 'update', label: 'Only change' },
] as const;

/** The second step: what becomes of each column, and by which field records are found that exist already. */
@Component({
  selector: 'tessera-mapping-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ColumnReading, Control, Field, Notice, Segments],
  templateUrl: './mapping-step.html',
  styleUrl: './mapping-step.css',
})
export class MappingStep {
  readonly view = input.required<ImportView>();
  readonly label = input.required<string>();
  readonly settled = output<ImportMapping>();
  readonly otherFile = output<void>();

  protected readonly session = inject(ImportSession);
  protected readonly modes = modes;
  /** As it stands on the screen; kept when one goes on. */
  protected readonly mapping = linkedSignal(() => this.view().mapping);

  protected readonly keys = computed(() => {
    const mapped = new Set(this.mapping().columns.map(({ field }) => field));
    return this.view().targets.filter(({ path, isKey }) => isKey && mapped.has(path));
  });
  /** Required fields to which no column goes. */
  protected readonly missing = computed(() => {
    const { mode, columns } = this.mapping();
    const mapped = new Set(columns.map(({ field }) => field?.split('.')[0]));
    return this.view().targets.filter(
      ({ path, required }) => required && mode !== 'update' && !path.includes('.') && !mapped.has(path),
    );
  });
  protected readonly hint = computed(() => {
    const { mode, key, columns } = this.mapping();
    if (!columns.some(({ field }) => this.targetOf(field)?.isWritable))
      return 'Choose a field for one column at least.';
    if (this.missing().length > 0)
      return `A new ${this.label().toLowerCase()} needs ${this.missing()
        .map(({ label }) => label)
        .join(', ')}. Choose the column it comes from.`;
    if (mode !== 'create' && key === null) return 'Choose by which field records are found that exist already.';
    return null;
  });
  protected readonly about = computed(() => {
    const { rows, encoding, delimiter, format } = this.view();
    const named = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[delimiter ?? ''];
    const how = format === 'csv' ? `${encoding}, separated by ${named}` : format === 'xlsx' ? 'Excel' : 'JSON';
    return `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'} · ${how}`;
  });

  protected targetOf(path: string | null): ImportTarget | undefined {
    return this.view().targets.find((target) => target.path === path);
  }

  protected isTaken(path: string, column: number): boolean {
    const field = path.split('.')[0];
    return this.mapping().columns.some((each, index) => index !== column && each.field?.split('.')[0] === field);
  }

  protected choose(column: number, field: string): void {
    this.changeColumn(column, { field: field || null });
    const { key } = this.mapping();
    if (key !== null && !this.keys().some(({ path }) => path === key)) this.change({ key: null });
  }

  protected changeColumn(column: number, changed: ColumnMapping): void {
    this.change({ columns: this.mapping().columns.map((each, index) => (index === column ? changed : each)) });
  }

  protected chooseMode(mode: ImportMapping['mode']): void {
    const [first] = this.keys();
    const preferred = this.keys().find(({ kind }) => kind === 'id' || kind === 'email') ?? first;
    this.change({ mode, key: mode === 'create' ? null : (this.mapping().key ?? preferred?.path ?? null) });
  }

  protected change(changed: Partial<ImportMapping>): void {
    this.mapping.update((mapping) => ({ ...mapping, ...changed }));
  }
}
