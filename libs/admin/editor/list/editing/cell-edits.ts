import { inject, Injectable } from '@angular/core';
import type { Json } from '@tessera/models';
import { Dialogs } from '@tessera/ui';
import { firstValueFrom } from 'rxjs';
import { type EditedCell, RecordEdits } from '../rows/record-edits';
import { type CellEdit, CellEditor, type CellEditing } from './cell-editor';
import { StaleCell, type StaleEditing } from './stale-cell';

/** Where the keyboard goes after an edit. */
export type Onward = CellEdit['then'];

/** The ways of editing one cell: in an editor upon it, by a toggle, and again after it was refused. */
@Injectable()
export class CellEdits {
  private readonly dialogs = inject(Dialogs);
  private readonly edits = inject(RecordEdits);
  private isOpen = false;

  /** Edits a cell at its element; resolves when the editor is closed, with where the keyboard goes. */
  async edit(cell: EditedCell, at: HTMLElement): Promise<Onward> {
    const fault = this.edits.fault(cell.id, cell.field.name);
    if (fault && fault.theirs !== undefined) {
      await this.askWhose(cell, at);
      return 'stay';
    }
    const value = cell.rows.byId().get(cell.id)?.[cell.field.name] ?? null;
    if (cell.field.kind === 'boolean' && !fault) {
      void this.send(cell, !value, at);
      return 'stay';
    }
    const edit = await this.open(cell, at, fault?.mine ?? value, fault?.message ?? null);
    if (!edit) {
      this.edits.dismiss(cell.id, cell.field.name);
      return 'stay';
    }
    void this.send(cell, edit.value, at);
    return edit.then;
  }

  /** Sends a value; where it is refused, the person is asked again at the cell, unless she is busy with another. */
  private async send(cell: EditedCell, value: Json, at: HTMLElement): Promise<void> {
    const place = at.id;
    if (await this.edits.set(cell, value)) return;
    // While one scrolled, the element may have become that of another cell.
    if (this.isOpen || !at.isConnected || at.id !== place) return;
    await this.edit(cell, at);
  }

  private async open(
    { schema, field }: EditedCell,
    at: HTMLElement,
    value: Json,
    message: string | null,
  ): Promise<CellEdit | undefined> {
    const data: CellEditing = { field, value, message, owner: schema.name, width: at.offsetWidth };
    const dialog = this.dialogs.popover<CellEdit>(CellEditor, at, {
      label: `Edit ${field.label}`,
      data,
      over: true,
      mayDismiss: false,
    });
    return await this.whileOpen(firstValueFrom(dialog.closed, { defaultValue: undefined }));
  }

  private async askWhose(cell: EditedCell, at: HTMLElement): Promise<void> {
    const { field, schema, id } = cell;
    const fault = this.edits.fault(id, field.name)!;
    const data: StaleEditing = { field, owner: schema.name, theirs: fault.theirs ?? null, mine: fault.mine };
    const dialog = this.dialogs.popover<'mine' | 'theirs'>(StaleCell, at, { label: 'Theirs or yours?', data });
    const whose = await this.whileOpen(firstValueFrom(dialog.closed, { defaultValue: undefined }));
    if (whose === 'theirs') this.edits.dismiss(id, field.name);
    if (whose === 'mine') void this.send(cell, fault.mine, at);
  }

  private async whileOpen<T>(closed: Promise<T>): Promise<T> {
    this.isOpen = true;
    try {
      return await closed;
    } finally {
      this.isOpen = false;
    }
  }
}
