import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Mark } from '@tessera/ui';
import { Mosaic } from './mosaic';

/** The frame of the screens before the editor: one narrow column, beside it on wide screens a mosaic. */
@Component({
  selector: 'tessera-entry-layout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Mark, Mosaic],
  template: `
    <main>
      <div class="column">
        <tessera-mark [size]="36" />
        <h1>{{ heading() }}</h1>
        @if (says(); as says) {
          <p class="says">{{ says }}</p>
        }
        <ng-content />
      </div>
    </main>
    <tessera-mosaic />
  `,
  styleUrl: './entry-layout.css',
})
export class EntryLayout {
  readonly heading = input.required<string>();
  readonly says = input<string>();
}
