import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { IconButton } from '../button/icon-button';

/**
 * The layout inside a dialog: heading, content, and below them the acts (`<div acts>…</div>`).
 * Opened by `Dialogs`; its heading names the dialog for screen readers. The cross comes last in the tab order, so that
 * the focus starts in the content.
 */
@Component({
  selector: 'tessera-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [IconButton],
  template: `
    <h2 [id]="headingId">{{ heading() }}</h2>
    <div class="body"><ng-content /></div>
    <footer><ng-content select="[acts]" /></footer>
    @if (mayDismiss) {
      <button tesseraIconButton class="close" icon="x" label="Close" [small]="true" (click)="dialog.close()"></button>
    }
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  readonly heading = input.required<string>();

  protected readonly dialog = inject(DialogRef);
  protected readonly mayDismiss = !this.dialog.disableClose;
  /** `Dialogs` has told the container already what will name it. */
  protected readonly headingId = this.dialog.config.ariaLabelledBy;
}
