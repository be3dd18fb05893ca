import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Button, Control, Dialog, Field } from '@tessera/ui';
import { Folders } from '../library/folders';

/** What is asked for a name. */
export interface NameWish {
  readonly heading: string;
  readonly act: string;
  readonly name: string;
}

/** Asks for the name of a folder. */
@Component({
  selector: 'tessera-name-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, Field],
  template: `
    <form (submit)="done($event)">
      <tessera-dialog [heading]="wish.heading">
        <tessera-field label="Name">
          <input
            tesseraControl
            maxlength="200"
            required
            [value]="name()"
            (input)="name.set($any($event.target).value)"
          />
        </tessera-field>
        <div acts>
          <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
          <button tesseraButton look="primary" [refused]="name().trim() === ''">{{ wish.act }}</button>
        </div>
      </tessera-dialog>
    </form>
  `,
})
export class NameDialog {
  protected readonly wish = inject<NameWish>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly name = signal(this.wish.name);

  protected done(event: Event): void {
    event.preventDefault();
    if (this.name().trim() !== '') this.dialog.close(this.name().trim());
  }
}

/** What is to be moved, and where it cannot go. */
export interface MoveWish {
  readonly heading: string;
  readonly from: string | null;
  /** A folder that is moved cannot go into itself. */
  readonly except?: string;
}

/** Asks for a folder; closes with its id, or `top`. */
@Component({
  selector: 'tessera-move-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, Field],
  template: `
    <form (submit)="done($event)">
      <tessera-dialog [heading]="wish.heading">
        <tessera-field label="Into">
          <select tesseraControl (change)="target.set($any($event.target).value)">
            <option value="top" [selected]="target() === 'top'">No folder</option>
            @for (each of targets(); track each.id) {
              <option [value]="each.id" [selected]="target() === each.id">{{ each.path }}</option>
            }
          </select>
        </tessera-field>
        <div acts>
          <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
          <button tesseraButton look="primary">Move</button>
        </div>
      </tessera-dialog>
    </form>
  `,
})
export class MoveDialog {
  protected readonly wish = inject<MoveWish>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  private readonly folders = inject(Folders);
  protected readonly target = signal(this.wish.from ?? 'top');
  protected readonly targets = computed(() => {
    const except = this.wish.except === undefined ? new Set<string>() : this.folders.branch(this.wish.except);
    return this.folders.lines().filter(({ id }) => !except.has(id));
  });

  protected done(event: Event): void {
    event.preventDefault();
    this.dialog.close(this.target());
  }
}

/** Asks for the alternative text of several pictures. */
@Component({
  selector: 'tessera-describe-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, Field],
  template: `
    <form (submit)="done($event)">
      <tessera-dialog [heading]="heading">
        <tessera-field
          label="Alternative text"
          help="What they show, for people who do not see them. It takes the place of what was said before."
        >
          <textarea tesseraControl rows="3" maxlength="1000" (input)="text.set($any($event.target).value)"></textarea>
        </tessera-field>
        <div acts>
          <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
          <button tesseraButton look="primary">Describe</button>
        </div>
      </tessera-dialog>
    </form>
  `,
})
export class DescribeDialog {
  protected readonly heading = inject<string>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly text = signal('');

  protected done(event: Event): void {
    event.preventDefault();
    this.dialog.close(this.text().trim());
  }
}
