import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { Json } from '@tessera/models';
import {
  asProblem,
  Button,
  Control,
  Dialog,
  EditedField,
  faultsOfFields,
  fieldProblems,
  IconButton,
  Notice,
} from '@tessera/ui';
import type { AdminField, EntitySchema } from '../../../../contract';
import type { Chosen } from '../../rows/list-desk';
import { ChangeRun, type RecordValues } from './change-run';
import { ChosenRecords } from '../chosen-records';
import { countOf } from '../counted';

/** What is changed together. */
export interface BulkEditing {
  readonly schema: EntitySchema;
  readonly chosen: Chosen;
}

/** What was done: how to take it back. */
export interface BulkEdited {
  readonly undo: readonly RecordValues[];
}

/** Gives the same values to many records. */
@Component({
  selector: 'tessera-bulk-edit',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, EditedField, IconButton, Notice],
  providers: [ChangeRun, { provide: fieldProblems, useExisting: BulkEdit }],
  templateUrl: './bulk-edit.html',
  styleUrl: './bulk-edit.css',
})
export class BulkEdit {
  protected readonly data = inject<BulkEditing>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<BulkEdited>>(DialogRef);
  private readonly records = inject(ChosenRecords);
  protected readonly run = inject(ChangeRun);

  protected readonly what = countOf(this.data.schema, this.data.chosen.count);
  protected readonly fields = this.data.schema.fields.filter(
    ({ isWritable, isSystem, kind }) => isWritable && !isSystem && kind !== 'richText' && kind !== 'blocks',
  );
  protected readonly chosen = signal<readonly AdminField[]>([]);
  protected readonly values = signal<Readonly<Record<string, Json>>>({});
  private readonly faults = signal<Readonly<Record<string, string>>>({});
  protected readonly others = computed(() => this.fields.filter((field) => !this.chosen().includes(field)));
  protected readonly isReading = signal(false);
  protected readonly total = signal<number | null>(null);
  private isDirty = false;

  /** For the fields: what is wrong with a value. */
  at(path: string): string | null {
    return this.faults()[path] ?? null;
  }

  protected add(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const field = this.fields.find(({ name }) => name === select.value);
    select.value = '';
    if (!field) return;
    this.chosen.update((chosen) => [...chosen, field]);
    this.put(field, field.kind === 'boolean' ? false : null);
  }

  protected put(field: AdminField, value: Json): void {
    this.values.update((values) => ({ ...values, [field.name]: value }));
    this.faults.update(({ [field.name]: _old, ...others }) => others);
  }

  protected remove(field: AdminField): void {
    this.chosen.update((chosen) => chosen.filter((each) => each !== field));
    this.values.update(({ [field.name]: _old, ...others }) => others);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const faults = faultsOfFields(this.chosen(), this.values());
    this.faults.set(Object.fromEntries(faults.map(({ path, message }) => [path, message])));
    if (faults.length > 0) return;
    const changes = await this.changes();
    if (changes) await this.finish(this.run.start(this.data.schema, changes));
  }

  protected async skip(): Promise<void> {
    await this.finish(this.run.skip(this.data.schema));
  }

  /** Leaves; what is changed stays changed and can be taken back. */
  protected close(): void {
    this.dialog.close(this.isDirty ? { undo: this.run.undo } : undefined);
  }

  private async changes(): Promise<RecordValues[] | null> {
    const values = this.values();
    this.isReading.set(true);
    try {
      const records = await this.records.all(this.data.schema, this.data.chosen, Object.keys(values), false);
      const changes = records.map((record) => ({ record, values })).filter(({ record }) => differs(record, values));
      this.total.set(changes.length);
      return changes;
    } catch (thrown) {
      this.run.problem.set(asProblem(thrown));
      return null;
    } finally {
      this.isReading.set(false);
    }
  }

  private async finish(run: Promise<boolean>): Promise<void> {
    const isDone = await run;
    this.isDirty = this.run.undo.length > 0;
    if (isDone) this.dialog.close({ undo: this.run.undo });
  }
}

function differs(record: Readonly<Record<string, Json>>, values: Readonly<Record<string, Json>>): boolean {
  return Object.entries(values).some(([name, value]) => JSON.stringify(record[name] ?? null) !== JSON.stringify(value));
}
