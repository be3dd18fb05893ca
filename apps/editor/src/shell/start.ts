import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { EmptyState } from '@tessera/ui';
import { Navigation } from './navigation';

/** `/`: goes on to the first place that the person may use. */
@Component({
  selector: 'tessera-start',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState],
  template: `
    @if (entries().length === 0) {
      <tessera-empty
        icon="shapes"
        heading="Nothing for you here yet"
        says="You are signed in, but may not open any part of the editor. The owner of this site can change that."
      />
    }
  `,
})
export class Start {
  protected readonly entries = inject(Navigation).entries;

  constructor() {
    const first = this.entries()[0];
    if (first) void inject(Router).navigateByUrl(first.path, { replaceUrl: true });
  }
}
