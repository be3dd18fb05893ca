import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Badge } from '@tessera/ui';
import type { PageState } from '../../contract';
import { pageStates } from '../api/page-state';

/** The state of a page: a dot and a word. */
@Component({
  selector: 'tessera-page-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge],
  template: `<tessera-badge [tone]="shown().tone" [hollow]="state() === 'draft'" [title]="shown().meaning">{{
    shown().word
  }}</tessera-badge>`,
})
export class PageStateBadge {
  readonly state = input.required<PageState>();
  protected readonly shown = computed(() => pageStates[this.state()]);
}
