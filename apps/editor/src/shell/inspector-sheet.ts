import { DialogRef } from '@angular/cdk/dialog';
import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { Frame, IconButton } from '@tessera/ui';

/** The inspector of the screen as a sheet at the right edge; goes when the screen goes. */
@Component({
  selector: 'tessera-inspector-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [IconButton, NgTemplateOutlet],
  template: `
    <header>
      <h2>Inspector</h2>
      <button tesseraIconButton icon="x" label="Close" (click)="sheet.close()"></button>
    </header>
    <div class="body"><ng-container [ngTemplateOutlet]="frame.slot('inspector')" /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      height: 100dvh;
      background: var(--surface-raised);
      box-shadow: var(--shadow-overlay);
      animation: tessera-slide var(--place);
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      height: 48px;
      padding: 0 8px 0 16px;
      border-bottom: 1px solid var(--line);
      font-weight: 600;
    }
    .body {
      flex: 1;
      min-height: 0;
      overflow: hidden auto;
    }
  `,
})
export class InspectorSheet {
  protected readonly frame = inject(Frame);
  protected readonly sheet = inject(DialogRef);

  constructor() {
    effect(() => {
      if (!this.frame.slot('inspector')) this.sheet.close();
    });
  }
}
