import { computed, inject, Injectable, signal } from '@angular/core';
import { Selection } from '@tessera/ui';
import { ListState } from '../view/list-state';
import { ListApi } from './list-api';
import { RecordRows } from './record-rows';
import { isSameRequest, rowRequest } from './row-request';

/** Records that something is done with: chosen ones, or all that the list shows. */
export type Chosen =
  | { readonly ids: readonly string[]; readonly count: number }
  | { readonly query: Readonly<Record<string, string>>; readonly count: number | '10000+' };

/** What the parts of a list work on together: its rows and which of them are chosen. */
@Injectable()
export class ListDesk {
  private readonly state = inject(ListState);

  readonly rows = new RecordRows(inject(ListApi));
  readonly selection = new Selection();
  /** All that the list shows is chosen, loaded or not. */
  readonly isWholeList = signal(false);
  /** Counts how often other shapes of the list than the table should ask again. */
  readonly renewals = signal(0);

  /** How many records another shape than the table has found. */
  readonly otherTotal = signal<number | '10000+' | null>(null);

  readonly request = computed(
    () =>
      rowRequest(this.state.schema(), {
        columns: this.state.columns(),
        query: this.state.view().query,
        sort: this.state.view().sort,
        isTrash: this.state.isTrash(),
        fields: this.fieldsOfActions(),
      }),
    // Another width or order of the columns asks for nothing new.
    { equal: isSameRequest },
  );
  readonly chosen = computed<Chosen>(() => {
    const ids = [...this.selection.ids()];
    if (!this.isWholeList()) return { ids, count: ids.length };
    const { query } = this.state.view();
    const isTrash = this.state.isTrash();
    return { query: { ...query, ...(isTrash && { trash: 'only' }) }, count: this.rows.total() ?? ids.length };
  });
  readonly isAnyChosen = computed(() => this.selection.size() > 0);

  /** Chooses nothing any more. */
  clear(): void {
    this.isWholeList.set(false);
    this.selection.clear();
  }

  /** Asks again for all that is shown, as something may have happened to many. */
  async renew(): Promise<void> {
    this.renewals.update((count) => count + 1);
    await this.rows.reload();
  }

  /** Takes in that records were created, changed or deleted elsewhere. */
  async refresh(ids: readonly string[]): Promise<void> {
    this.renewals.update((count) => count + 1);
    if (this.state.view().shape === 'table') await this.rows.refresh(ids);
  }

  /** Whether an action fits a record is said by its fields. */
  private fieldsOfActions(): string[] {
    const { actions, fields } = this.state.schema();
    if (actions.every(({ when }) => when === null)) return [];
    const words = JSON.stringify(actions.map(({ when }) => when));
    return fields.map(({ name }) => name).filter((name) => words.includes(`"${name}"`));
  }
}
