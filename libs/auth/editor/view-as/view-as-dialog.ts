import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, type Injector } from '@angular/core';
import { Dialog, Dialogs } from '@tessera/ui';
import { ChoiceSearch } from '@tessera/users/editor';

/** Chooses the group through whose eyes to look; closes with its id. */
@Component({
  selector: 'tessera-view-as-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSearch, Dialog],
  template: `
    <tessera-dialog heading="See the editor as a group does">
      <p>You see what the group sees, as far as you may see it yourself. Nothing can be changed meanwhile.</p>
      <tessera-choice-search what="groups" label="Group" (chosen)="dialog.close($event.id)" />
    </tessera-dialog>
  `,
  styles: `
    tessera-choice-search {
      margin-top: 16px;
    }
  `,
})
export class ViewAsDialog {
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
}

/** Opens the dialog; undefined when it was dismissed. */
export function openViewAsDialog(injector: Injector): Promise<string | undefined> {
  return injector.get(Dialogs).open<string>(ViewAsDialog);
}
