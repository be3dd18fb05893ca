import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, Menu, MenuFor, MenuItem } from '@tessera/ui';
import { Navigation } from './navigation';
import { PersonMenu } from './person-menu';

const most = 4;

/** The sidebar of a telephone: the first four entries, the others behind "More", and oneself. */
@Component({
  selector: 'tessera-bottom-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Menu, MenuFor, MenuItem, PersonMenu, RouterLink, RouterLinkActive],
  templateUrl: './bottom-bar.html',
  styleUrl: './bottom-bar.css',
})
export class BottomBar {
  private readonly navigation = inject(Navigation);
  /** In the order of the sidebar, where settings stand last. */
  private readonly entries = computed(() => this.navigation.groups().flatMap(({ entries }) => entries));
  protected readonly first = computed(() =>
    this.entries().length > most ? this.entries().slice(0, most - 1) : this.entries(),
  );
  protected readonly more = computed(() => this.entries().slice(this.first().length));
}
