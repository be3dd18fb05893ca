import { CdkDialogContainer, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, input, type OnInit } from '@angular/core';
import { IconButton } from '../button/icon-button';

let count = 0;

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
export class Dialog implements OnInit {
  readonly heading = input.required<string>();

  protected readonly dialog = inject(DialogRef);
  protected readonly mayDismiss = !this.dialog.disableClose;
  protected readonly headingId = `tessera-dialog-${++count}`;

  ngOnInit(): void {
    const container = this.dialog.containerInstance;
    if (container instanceof CdkDialogContainer) container._addAriaLabelledBy(this.headingId);
  }
}
