import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState } from '@tessera/ui';

/** An address that leads nowhere in the editor. */
@Component({
  selector: 'tessera-nowhere',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, RouterLink],
  template: `
    <tessera-empty
      icon="map-pin"
      heading="There is nothing at this address"
      says="It may have moved. Search for it with ⌘K, or begin at the start."
    >
      <a tesseraButton routerLink="/">Go to the start</a>
    </tessera-empty>
  `,
})
export class Nowhere {}
