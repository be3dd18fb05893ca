import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { shownContext } from '@tessera/ui';
import { VersionView } from '../page/saving/version-view';

/** Rich text as text and pictures as pictures, where they are not edited. */
@Component({
  selector: 'tessera-shown-content',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [VersionView],
  template: `<tessera-version-view [schema]="shown.schema()" [value]="shown.value()" />`,
  styles: `
    :host {
      display: block;
      white-space: normal;
    }
  `,
})
export class ShownContent {
  protected readonly shown = inject(shownContext);
}
