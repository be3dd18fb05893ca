import { inject, Injectable } from '@angular/core';
import { Dialogs } from '@tessera/ui';
import type { EntitySchema } from '../../../contract';
import type { Values } from '../../records/records-api';
import type { Merged } from '../state/three-way';

/** What the dialog of a merge is about. */
export interface MergeContent {
  readonly merged: Merged;
  readonly schema: EntitySchema;
}

/** Asks, field by field and side by side, whose change shall stand. */
@Injectable({ providedIn: 'root' })
export class MergeQuestion {
  private readonly dialogs = inject(Dialogs);

  /** The decided values; undefined when the person wants to look again, and then nothing is sent. */
  async ask(merged: Merged, schema: EntitySchema): Promise<Values | undefined> {
    const { MergeDialog } = await import('./merge-dialog');
    return this.dialogs.open<Values, MergeContent>(MergeDialog, { data: { merged, schema }, wide: true });
  }
}
