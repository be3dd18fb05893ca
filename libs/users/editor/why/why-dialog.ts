import { DIALOG_DATA } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Dialog } from '@tessera/ui';
import type { ExplanationQuery } from '../../contract';
import { WhyPanel } from './why-panel';

/** The answer to one question about rights, over the page; opened by `openWhy`. */
@Component({
  selector: 'tessera-why-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, WhyPanel],
  template: `
    <tessera-dialog heading="Why, or why not?">
      <tessera-why-panel [question]="question" />
    </tessera-dialog>
  `,
})
export class WhyDialog {
  protected readonly question = inject<ExplanationQuery>(DIALOG_DATA);
}
