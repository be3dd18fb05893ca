import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Button, Popover } from '@tessera/ui';
import { ListState } from '../../view/list-state';
import { FilterGroupEditor } from './filter-group';
import { countTerms, finished, type FilterGroup, type FilterNode, noFilter } from '../tree/filter-tree';

/** Most conditions of one list. */
const most = 50;

/** Any filter whatever, in words: conditions, and groups of which all, any or none must hold. It takes effect while it is made. */
@Component({
  selector: 'tessera-filter-builder',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, FilterGroupEditor, Popover],
  template: `
    <tessera-popover>
      <p class="what">Show {{ state.schema().labels.toLowerCase() }} for which</p>
      <tessera-filter-group [group]="draft()" [mayAdd]="mayAdd()" (groupChange)="put($event)" />
      @if (draft().items.length > 0) {
        <div class="acts">
          <button tesseraButton type="button" look="quiet" (click)="put(nothing)">Clear all</button>
        </div>
      }
    </tessera-popover>
  `,
  styles: `
    tessera-popover {
      width: min(680px, calc(100vw - 16px));
    }
    .what {
      margin-bottom: 8px;
      font-weight: 500;
    }
    .acts {
      margin-top: 8px;
      padding-top: 8px;
      border-top: 1px solid var(--line);
    }
  `,
})
export class FilterBuilder {
  /** What it begins with; it keeps unfinished conditions to itself. */
  readonly start = input.required<FilterGroup>();
  /** A condition to begin with besides, e.g. by the column that was asked for. */
  readonly more = input<FilterNode | null>(null);
  readonly filterChange = output<FilterGroup>();

  protected readonly state = inject(ListState);
  protected readonly nothing = noFilter;
  protected readonly draft = linkedSignal<FilterGroup>(() => {
    const more = this.more();
    const start = this.start();
    return more ? { ...start, items: [...start.items, more] } : start;
  });
  protected readonly mayAdd = computed(() => countTerms(this.draft()) < most);

  protected put(group: FilterGroup): void {
    this.draft.set(group);
    this.filterChange.emit(finished(group));
  }
}
