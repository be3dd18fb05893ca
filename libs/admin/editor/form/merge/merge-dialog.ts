import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Button, Dialog, ShownValue } from '@tessera/ui';
import type { AdminField } from '../../../contract';
import type { Values } from '../../records/records-api';
import type { Conflict } from '../state/three-way';
import type { MergeContent } from './merge-question';

type Side = 'mine' | 'theirs';

/** Fields that two people changed, mine and theirs side by side with what was there before; each is decided by itself. */
@Component({
  selector: 'tessera-merge-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, ShownValue],
  templateUrl: './merge-dialog.html',
  styleUrl: './merge-dialog.css',
})
export class MergeDialog {
  protected readonly content = inject<MergeContent>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<Values>>(DialogRef);
  private readonly chosen = signal<Readonly<Record<string, Side>>>({});
  protected readonly sides: readonly Side[] = ['mine', 'theirs'];

  protected readonly conflicts = computed(() =>
    this.content.merged.conflicts.map((conflict) => ({ conflict, field: this.field(conflict.field) })),
  );
  protected readonly left = computed(
    () => this.content.merged.conflicts.filter(({ field }) => this.chosen()[field] === undefined).length,
  );
  protected readonly taken = computed(() => this.content.merged.taken.map((name) => this.field(name).label).join(', '));

  protected side({ field }: Conflict): Side | undefined {
    return this.chosen()[field];
  }

  protected choose({ field }: Conflict, side: Side): void {
    this.chosen.update((chosen) => ({ ...chosen, [field]: side }));
  }

  protected chooseAll(side: Side): void {
    this.chosen.set(Object.fromEntries(this.content.merged.conflicts.map(({ field }) => [field, side])));
  }

  protected save(): void {
    if (this.left() > 0) return;
    this.dialog.close(
      Object.fromEntries(
        this.content.merged.conflicts.map((conflict) => [conflict.field, conflict[this.chosen()[conflict.field]!]]),
      ),
    );
  }

  protected later(): void {
    this.dialog.close();
  }

  private field(name: string): AdminField {
    return this.content.schema.fields.find((field) => field.name === name)!;
  }
}
