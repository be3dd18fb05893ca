import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { IconButton } from '../button/icon-button';
import { Icon } from '../icon/icon';
import { Menu, MenuFor, MenuItem } from '../overlay/menu';

/** One step of the way to where one is; the last has no link. */
export interface Crumb {
  readonly label: string;
  /** As `routerLink` takes it. */
  readonly link?: string | readonly unknown[];
}

/** Where am I: `<tessera-breadcrumb [path]="[{ label: 'Pages', link: '/pages' }, { label: page.title }]" />`; a deep middle folds into "…". */
@Component({
  selector: 'tessera-breadcrumb',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, IconButton, Menu, MenuFor, MenuItem, RouterLink],
  templateUrl: './breadcrumb.html',
  styleUrl: './breadcrumb.css',
})
export class Breadcrumb {
  readonly path = input.required<readonly Crumb[]>();

  private readonly isDeep = computed(() => this.path().length > 4);
  protected readonly first = computed(() => (this.isDeep() ? this.path().slice(0, 1) : this.path().slice(0, -1)));
  protected readonly folded = computed(() => (this.isDeep() ? this.path().slice(1, -2) : []));
  protected readonly near = computed(() => (this.isDeep() ? this.path().slice(-2, -1) : []));
  protected readonly here = computed(() => this.path().at(-1));
}
