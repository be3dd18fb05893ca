import { inject, Injectable } from '@angular/core';
import { Dialogs } from '@tessera/ui';
import type { EntitySchema, RecordJson } from '../../../contract';

/** What is to be deleted. */
export interface DeletionContent {
  readonly schema: EntitySchema;
  readonly record: RecordJson;
  readonly title: string;
  /** From the trash, from which nothing comes back. */
  readonly isForGood: boolean;
}

/** Shows what a deletion would take along before it is done. */
@Injectable({ providedIn: 'root' })
export class Deletion {
  private readonly dialogs = inject(Dialogs);

  /** True when the record was deleted. */
  async ask(content: DeletionContent): Promise<boolean> {
    const { DeletionDialog } = await import('./deletion-dialog');
    return (await this.dialogs.open<boolean, DeletionContent>(DeletionDialog, { data: content })) === true;
  }
}
