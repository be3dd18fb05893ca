import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Button } from '../button/button';
import { Dialog } from './dialog';

/** A question before an act: what happens, what stays safe, and the act's own word instead of "OK". */
export interface Question {
  /** E.g. "Move “About us” to the trash?" */
  readonly heading: string;
  /** What happens and what stays safe. */
  readonly text: string;
  /** The act's word, e.g. "Move to trash". */
  readonly act: string;
  readonly danger?: boolean;
  /** "Cancel" when left out. */
  readonly cancel?: string;
}

/** The dialog of `Dialogs.confirm`; not for use on its own. */
@Component({
  selector: 'tessera-confirmation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog],
  template: `
    <tessera-dialog [heading]="question.heading">
      <p>{{ question.text }}</p>
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close(false)">{{ question.cancel ?? 'Cancel' }}</button>
        <button
          tesseraButton
          type="button"
          [look]="question.danger ? 'danger' : 'primary'"
          (click)="dialog.close(true)"
        >
          {{ question.act }}
        </button>
      </div>
    </tessera-dialog>
  `,
})
export class Confirmation {
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}
