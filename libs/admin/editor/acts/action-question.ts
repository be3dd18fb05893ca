import { inject, Injectable } from '@angular/core';
import { Dialogs, WidgetCatalogue } from '@tessera/ui';
import type { ActionSchema } from '../../contract';
import type { Values } from '../records/records-api';

/** What the dialog of an action is about. */
export interface ActionContent {
  readonly action: ActionSchema;
  /** The action's question with the number of records in it. */
  readonly confirm: string | null;
}

/** Asks what an action has to know before it runs: to be sure, or its form. */
@Injectable({ providedIn: 'root' })
export class ActionQuestion {
  private readonly dialogs = inject(Dialogs);
  private readonly widgets = inject(WidgetCatalogue);

  /** What was filled in, empty where nothing is asked; undefined when the person thought better of it. `count` as it is said: `3` or `all 10000+`. */
  async ask(action: ActionSchema, count: string): Promise<Values | undefined> {
    const confirm = action.confirm?.replaceAll('{count}', count) ?? null;
    if (action.form.length > 0) {
      const [{ ActionDialog }] = await Promise.all([
        import('./action-dialog'),
        this.widgets.prepareFields(action.form),
      ]);
      return this.dialogs.open<Values, ActionContent>(ActionDialog, { data: { action, confirm } });
    }
    if (confirm === null) return {};
    const isSure = await this.dialogs.confirm({
      heading: confirm,
      text: action.help ?? '',
      act: action.label,
      danger: action.isDangerous,
    });
    return isSure ? {} : undefined;
  }
}
