import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Button, Dialogs, ErrorState, Notice, ShownValue, Skeleton, TimeAgo } from '@tessera/ui';
import type { AdminField, RecordChange } from '../../../contract';
import { RecordEdit } from '../state/record-edit';
import { pastState } from './past-state';
import { RecordPast } from './record-past';
import type { RestoreContent } from './restore-dialog';

/** What became of a record, newest first: each field from → to, by whom, when; and the way back to any of it. */
@Component({
  selector: 'tessera-record-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorState, NgTemplateOutlet, Notice, ShownValue, Skeleton, TimeAgo],
  templateUrl: './record-history.html',
  styleUrl: './record-history.css',
})
export class RecordHistory {
  protected readonly edit = inject(RecordEdit);
  protected readonly past = inject(RecordPast);
  private readonly dialogs = inject(Dialogs);
  /** Of more fields only the number is said at first. */
  protected readonly many = 6;
  protected readonly words = { created: 'Created', changed: 'Changed', deleted: 'Deleted' } as const;

  protected field(name: string): AdminField | undefined {
    return this.edit.schema().fields.find((field) => field.name === name);
  }

  protected label(name: string): string {
    return this.field(name)?.label ?? name;
  }

  protected who(change: RecordChange): string {
    return change.by ?? (change.system ? 'Tessera' : 'Somebody');
  }

  /** The newest state is the one that is. */
  protected mayRestore(index: number): boolean {
    return index > 0 && this.edit.mayEdit() && this.past.changes()[index]!.operation !== 'deleted';
  }

  protected async restore(change: RecordChange): Promise<void> {
    const { RestoreDialog } = await import('./restore-dialog');
    const content: RestoreContent = { edit: this.edit, change, values: pastState(this.past.changes(), change.id) };
    await this.dialogs.open<boolean, RestoreContent>(RestoreDialog, { data: content, wide: true });
  }
}
