import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { type ApiProblem, asProblem, Button, Dialog, Notice, ShownValue, TimeAgo } from '@tessera/ui';
import type { AdminField, RecordChange } from '../../../contract';
import { RecordsApi } from '../../records/records-api';
import type { RecordEdit } from '../state/record-edit';
import type { PastValue } from './past-state';

/** A state of the past, and what it would change. */
export interface RestoreContent {
  readonly edit: RecordEdit;
  readonly change: RecordChange;
  readonly values: readonly PastValue[];
}

/** What restoring a state would change, before it is done. */
@Component({
  selector: 'tessera-restore-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, Notice, ShownValue, TimeAgo],
  templateUrl: './restore-dialog.html',
  styleUrl: './restore-dialog.css',
})
export class RestoreDialog {
  protected readonly content = inject<RestoreContent>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly api = inject(RecordsApi);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected field(name: string): AdminField | undefined {
    return this.content.edit.schema().fields.find((field) => field.name === name);
  }

  protected close(): void {
    this.dialog.close(false);
  }

  protected async restore(): Promise<void> {
    const { edit, change } = this.content;
    const { id, version } = edit.single()!.data;
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      edit.adopt(await this.api.restore(edit.schema().resource, id, version, change.id));
      this.dialog.close(true);
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }
}
