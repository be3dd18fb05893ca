import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, IconButton, Mark, Tooltip } from '@tessera/ui';
import { Navigation } from './navigation';
import { PersonMenu } from './person-menu';
import { Sites } from './sites';

/** The way to everything: 240 px, or 56 px with icons alone. */
@Component({
  selector: 'tessera-sidebar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, IconButton, Mark, PersonMenu, RouterLink, RouterLinkActive, Tooltip],
  host: { role: 'navigation', 'aria-label': 'Editor', '[class.folded]': 'isFolded()' },
  templateUrl: './sidebar.html',
  styleUrl: './sidebar.css',
})
export class Sidebar {
  readonly isFolded = input.required<boolean>();
  /** Whether there is room to unfold it. */
  readonly mayUnfold = input.required<boolean>();
  readonly fold = output<void>();

  protected readonly groups = inject(Navigation).groups;
  protected readonly site = inject(Sites).first;
}
