import { inject, Injectable } from '@angular/core';
import { Dialogs } from '@tessera/ui';
import { firstValueFrom } from 'rxjs';
import type { EntitySchema } from '../../../contract';
import { RecordNames } from '../../records/record-names';
import type { Values } from '../../records/records-api';

/** What a drawer shows: a record, or a new one of some values. */
export interface DrawerContent {
  readonly schema: EntitySchema;
  readonly id: string | null;
  readonly preset: Values;
}

/** Opens the form of a record over the screen, so that nothing on it is lost. */
@Injectable({ providedIn: 'root' })
export class RecordDrawer {
  private readonly dialogs = inject(Dialogs);
  private readonly names = inject(RecordNames);

  /** Creates a record; its id, undefined when the drawer was closed without. */
  create(schema: EntitySchema, preset: Values = {}): Promise<string | undefined> {
    return this.show({ schema, id: null, preset });
  }

  /** Shows a record, to be changed by who may; its id when it was. */
  open(schema: EntitySchema, id: string): Promise<string | undefined> {
    return this.show({ schema, id, preset: {} });
  }

  private async show(content: DrawerContent): Promise<string | undefined> {
    const { DrawerForm } = await import('./drawer-form');
    const { schema, id } = content;
    const sheet = this.dialogs.sheet(DrawerForm, {
      label: id === null ? `New ${schema.label.toLowerCase()}` : schema.label,
      data: content,
      wide: true,
      mayDismiss: false,
    });
    const saved = (await firstValueFrom(sheet.closed, { defaultValue: undefined })) as
      | { readonly id: string; readonly text: string }
      | undefined;
    if (saved) this.names.know(schema.resource, { ...saved, hint: null });
    return saved?.id;
  }
}
