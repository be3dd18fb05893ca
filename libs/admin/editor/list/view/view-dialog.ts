import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, submit } from '@angular/forms/signals';
import { Session } from '@tessera/auth/editor';
import { Button, Control, Dialog, Field } from '@tessera/ui';
import type { SavedView } from '../../../contract';
import type { NewView } from './saved-views';

/** What the dialog is opened with. */
export interface ViewQuestion {
  readonly heading: string;
  readonly view?: SavedView;
}

/** Name of a view, and for whom it is. */
@Component({
  selector: 'tessera-view-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, Field, FormField],
  template: `
    <form (submit)="save($event)">
      <tessera-dialog [heading]="question.heading">
        <div class="fields">
          <tessera-field label="Name">
            <input tesseraControl [formField]="fields.name" />
          </tessera-field>
          @if (mayShare) {
            <tessera-field
              label="Share it"
              help="Everybody who may see these records finds it; each sees only what she may."
              [beside]="true"
            >
              <input tesseraControl type="checkbox" role="switch" [formField]="fields.isShared" />
            </tessera-field>
          }
          <tessera-field
            label="Open the list with it"
            [help]="model().isShared ? 'For all who have no such view of their own.' : 'For you.'"
            [beside]="true"
          >
            <input tesseraControl type="checkbox" role="switch" [formField]="fields.isDefault" />
          </tessera-field>
        </div>
        <div acts>
          <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
          <button tesseraButton type="submit" look="primary">Save</button>
        </div>
      </tessera-dialog>
    </form>
  `,
  styles: `
    .fields {
      display: grid;
      gap: 16px;
      padding-top: 4px;
      color: var(--text);
    }
    .fields tessera-field {
      max-width: none;
    }
  `,
})
export class ViewDialog {
  protected readonly question = inject<ViewQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<NewView>>(DialogRef);
  protected readonly mayShare = inject(Session).may('admin.share-views');
  protected readonly model = signal<NewView>({
    name: this.question.view?.name ?? '',
    isShared: this.question.view?.isShared ?? false,
    isDefault: this.question.view?.isDefault ?? false,
  });
  protected readonly fields = form(this.model, (path) => {
    required(path.name, { message: 'Give it a name.' });
    maxLength(path.name, 100, { message: 'At most 100 characters.' });
  });

  protected save(event: Event): void {
    event.preventDefault();
    void submit(this.fields, async () => {
      this.dialog.close({ ...this.model(), name: this.model().name.trim() });
      return undefined;
    });
  }
}
