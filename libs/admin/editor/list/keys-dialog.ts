import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Dialog, Kbd } from '@tessera/ui';
import { listKeys } from './list-keys';

/** What the keys of a list do. */
@Component({
  selector: 'tessera-keys-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Kbd],
  template: `
    <tessera-dialog heading="Keys of a list">
      @for (group of groups; track group.heading) {
        <h3>{{ group.heading }}</h3>
        <dl>
          @for (line of group.lines; track line.what) {
            <dt>{{ line.what }}</dt>
            <dd>
              @for (keys of line.keys; track keys) {
                <tessera-kbd [keys]="keys" />
              }
            </dd>
          }
        </dl>
      }
    </tessera-dialog>
  `,
  styles: `
    h3 {
      padding: 16px 0 4px;
      color: var(--text);
      font: 500 13px/20px var(--sans);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 6px 16px;
    }
    dd {
      display: flex;
      justify-content: flex-end;
      gap: 6px;
    }
  `,
})
export class KeysDialog {
  protected readonly groups = Object.entries(listKeys).map(([heading, lines]) => ({
    heading,
    lines: Object.entries(lines).map(([what, keys]) => ({ what, keys })),
  }));
}
