import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Dialog } from '@tessera/ui';
import { ChoiceSearch } from '../members/choice-search';
import type { RightPlace } from './right-places';

/** Which places there are to choose from. */
export interface PlaceQuestion {
  readonly label: string;
  /** Path of the resource below `/api/v1`. */
  readonly path: string;
}

/** Chooses a record as a place; closes with it. */
@Component({
  selector: 'tessera-place-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSearch, Dialog],
  template: `
    <tessera-dialog [heading]="'Which ' + question.label + ', with everything beneath it?'">
      <tessera-choice-search
        class="search"
        label="Name"
        [from]="question.path"
        (chosen)="dialog.close({ id: $event.id, name: $event.text })"
      />
    </tessera-dialog>
  `,
  styles: `
    .search {
      min-height: 320px;
    }
  `,
})
export class PlaceDialog {
  protected readonly question = inject<PlaceQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<RightPlace>>(DialogRef);
}
