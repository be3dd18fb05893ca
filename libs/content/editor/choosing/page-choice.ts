import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, Injectable, signal } from '@angular/core';
import { Button, Dialog, Dialogs } from '@tessera/ui';
import type { PageRow } from '../../contract';
import { TreePicker } from './tree-picker';

/** What a person is to choose a page for. */
export interface PageQuestion {
  readonly heading: string;
  /** The word on the button. */
  readonly act: string;
  /** Where to begin. */
  readonly from?: string | null;
  readonly mayChoose?: (page: PageRow) => boolean;
}

@Component({
  selector: 'tessera-page-choice-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, TreePicker],
  template: `
    <tessera-dialog [heading]="question.heading">
      <tessera-tree-picker [(chosen)]="chosen" [reveal]="question.from ?? null" [mayChoose]="mayChoose" />
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
        <button tesseraButton type="button" look="primary" [disabled]="!chosen()" (click)="dialog.close(chosen()!)">
          {{ question.act }}
        </button>
      </div>
    </tessera-dialog>
  `,
})
class PageChoiceDialog {
  protected readonly question = inject<PageQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<PageRow>>(DialogRef);
  protected readonly chosen = signal<PageRow | null>(null);
  protected readonly mayChoose = this.question.mayChoose ?? (() => true);
}

/** Lets the person choose a page from the tree or by search. */
@Injectable({ providedIn: 'root' })
export class PageChoice {
  private readonly dialogs = inject(Dialogs);

  /** The page chosen, undefined when the dialog was dismissed. */
  ask(question: PageQuestion): Promise<PageRow | undefined> {
    return this.dialogs.open<PageRow, PageQuestion>(PageChoiceDialog, { data: question });
  }
}
