import { ChangeDetectionStrategy, Component, computed, DestroyRef, DOCUMENT, inject } from '@angular/core';
import { Button, IconButton, isFulfilled, isIconName, type IconName, Menu, MenuFor, MenuItem } from '@tessera/ui';
import type { ActionSchema } from '../../../contract';
import { ListDesk } from '../rows/list-desk';
import { ListState } from '../view/list-state';
import { countOf } from './counted';
import { ListActs } from './list-acts';

/** Actions that stand in the bar themselves; the others are behind "More". */
const most = 3;

/** What can be done with the chosen records; at the bottom while there are any. */
@Component({
  selector: 'tessera-selection-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, IconButton, Menu, MenuFor, MenuItem],
  host: { role: 'toolbar', 'aria-label': 'With the chosen ones' },
  templateUrl: './selection-bar.html',
  styleUrl: './selection-bar.css',
})
export class SelectionBar {
  protected readonly state = inject(ListState);
  protected readonly desk = inject(ListDesk);
  protected readonly acts = inject(ListActs);

  protected readonly words = computed(() => countOf(this.state.schema(), this.desk.chosen().count));
  /** All rows that are loaded are chosen, and there are more that match. */
  protected readonly mayChooseAll = computed(() => {
    const total = this.desk.rows.total();
    const loaded = this.desk.rows.ids();
    if (this.desk.isWholeList() || this.state.view().shape !== 'table' || total === null) return false;
    return (
      (total === '10000+' || total > this.desk.selection.size()) && loaded.every((id) => this.desk.selection.has(id))
    );
  });
  protected readonly allWords = computed(() => countOf(this.state.schema(), this.desk.rows.total() ?? 0));
  protected readonly actions = computed(() =>
    this.state.isTrash() ? [] : this.state.schema().actions.filter((each) => this.fits(each)),
  );
  protected readonly first = computed(() => this.actions().slice(0, this.actions().length > most ? most - 1 : most));
  protected readonly more = computed(() => this.actions().slice(this.first().length));

  constructor() {
    const { style } = inject(DOCUMENT).documentElement;
    style.setProperty('--bottom-acts', '52px');
    inject(DestroyRef).onDestroy(() => style.removeProperty('--bottom-acts'));
  }

  protected iconOf({ icon }: ActionSchema): IconName {
    return isIconName(icon) ? icon : 'zap';
  }

  /** Whether an action is meant for one of the chosen records at least, as far as that can be seen here. */
  private fits({ when }: ActionSchema): boolean {
    if (when === null || this.desk.isWholeList()) return true;
    const { fields } = this.state.schema();
    const chosen = this.desk.rows.all().filter(({ id }) => this.desk.selection.has(id));
    return chosen.length === 0 || chosen.some((record) => isFulfilled(when, fields, record) !== false);
  }
}
