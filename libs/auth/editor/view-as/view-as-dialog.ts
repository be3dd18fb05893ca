import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, type Injector, resource, signal } from '@angular/core';
import { ApiClient, Button, Control, Dialog, Dialogs, ErrorState, Field } from '@tessera/ui';

/** Chooses the group through whose eyes to look; closes with its id. */
@Component({
  selector: 'tessera-view-as-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, ErrorState, Field],
  template: `
    <tessera-dialog heading="See the editor as a group does">
      <p>You see what the group sees, as far as you may see it yourself. Nothing can be changed meanwhile.</p>
      @if (groups.error(); as error) {
        <tessera-error [problem]="error" (retry)="groups.reload()" />
      } @else {
        <tessera-field label="Group">
          <select tesseraControl (change)="choose($event)">
            <option value="">Choose a group …</option>
            @for (group of groups.value(); track group.id) {
              <option [value]="group.id">{{ group.text }}</option>
            }
          </select>
        </tessera-field>
      }
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
        <button tesseraButton type="button" look="primary" [disabled]="!chosen()" (click)="dialog.close(chosen())">
          Look
        </button>
      </div>
    </tessera-dialog>
  `,
  styles: `
    tessera-field {
      margin-top: 16px;
    }
  `,
})
export class ViewAsDialog {
  private readonly api = inject(ApiClient);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly chosen = signal('');
  protected readonly groups = resource({
    loader: async () => {
      const query = { 'page[size]': 100 };
      return (await this.api.get('/users/groups/choices', { query })).data;
    },
  });

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }
}

/** Opens the dialog; undefined when it was dismissed. */
export function openViewAsDialog(injector: Injector): Promise<string | undefined> {
  return injector.get(Dialogs).open<string>(ViewAsDialog);
}
