import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { Json } from '@tessera/models';
import { Button, Popover, ShownValue } from '@tessera/ui';
import type { AdminField } from '../../../contract';

/** Two values of a cell. */
export interface StaleEditing {
  readonly field: AdminField;
  readonly owner: string;
  readonly theirs: Json;
  readonly mine: Json;
}

/** Whose value a cell gets, when somebody else has changed it meanwhile. */
@Component({
  selector: 'tessera-stale-cell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Popover, ShownValue],
  template: `
    <tessera-popover>
      <p class="what">Somebody else changed this meanwhile.</p>
      <dl>
        <dt>Theirs</dt>
        <dd>
          <tessera-shown-value [schema]="stale.field" [value]="stale.theirs" [owner]="stale.owner" empty="Nothing" />
        </dd>
        <dt>Yours</dt>
        <dd>
          <tessera-shown-value [schema]="stale.field" [value]="stale.mine" [owner]="stale.owner" empty="Nothing" />
        </dd>
      </dl>
      <div class="acts">
        <button tesseraButton type="button" (click)="dialog.close('theirs')">Keep theirs</button>
        <button tesseraButton type="button" look="primary" (click)="dialog.close('mine')">Use yours</button>
      </div>
    </tessera-popover>
  `,
  styles: `
    tessera-popover {
      width: 300px;
    }
    .what {
      font-weight: 500;
    }
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 4px 12px;
      margin: 8px 0 12px;
    }
    dt {
      color: var(--text-secondary);
    }
    dd {
      max-height: 120px;
      overflow: auto;
    }
    .acts {
      display: flex;
      justify-content: flex-end;
      gap: 8px;
    }
  `,
})
export class StaleCell {
  protected readonly stale = inject<StaleEditing>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<'mine' | 'theirs'>>(DialogRef);
}
