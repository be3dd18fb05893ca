import { computed, inject, Injectable, signal } from '@angular/core';
import { type ColumnOrder, columnWidth, moved, orderOf, sortedBy } from '@tessera/ui';
import { ListDesk } from '../rows/list-desk';
import type { Column } from '../view/columns';
import { ListState } from '../view/list-state';

/** Pixels of the column of ticks. */
export const tickWidth = 40;

/** The columns of a table as they are drawn, and what can be done with them. */
@Injectable()
export class TableColumns {
  private readonly state = inject(ListState);
  private readonly desk = inject(ListDesk);
  /** While an edge is dragged: the widths that are not in the address yet. */
  private readonly dragged = signal<Readonly<Record<string, number>>>({});

  readonly all = computed<Column[]>(() =>
    this.state.columns().map((column) => ({
      ...column,
      width: this.dragged()[column.name] ?? column.width,
      isNumeric: column.isNumeric || this.isComputedNumber(column),
    })),
  );
  /** `grid-template-columns` of the head and of every row. */
  readonly tracks = computed(() => {
    const widths = this.all().map(({ width }) => `${width}px`);
    return `${tickWidth}px ${widths.join(' ')} minmax(72px, 1fr)`;
  });

  order({ name }: Column): ColumnOrder | null {
    return orderOf(this.state.view().sort, name);
  }

  /** `isAdded`: the other columns go on sorting too. */
  sort({ name, isSortable }: Column, isAdded: boolean): void {
    if (isSortable) this.state.change({ sort: sortedBy(this.state.view().sort, name, isAdded) });
  }

  sortTo({ name }: Column, isDescending: boolean): void {
    this.state.change({ sort: [isDescending ? `-${name}` : name] });
  }

  hide({ name }: Column): void {
    this.state.change({ columns: this.state.view().columns.filter((each) => each !== name) });
  }

  /** True when there was room for it. */
  move(from: number, to: number): boolean {
    if (to < 0 || to >= this.all().length || to === from) return false;
    this.state.change({ columns: moved(this.all(), from, to).map(({ name }) => name) });
    return true;
  }

  /** Shows a width while it is chosen. */
  drag({ name }: Column, width: number): void {
    this.dragged.set({ [name]: width });
  }

  /** Keeps a width; null: as it was at first. */
  resize({ name }: Column, width: number | null): void {
    const { [name]: _old, ...others } = this.state.view().widths;
    this.dragged.set({});
    const widths = width === null ? others : { ...others, [name]: columnWidth(width) };
    this.state.change({ widths }, { isPassing: true });
  }

  isEditable({ isEditable }: Column): boolean {
    return isEditable && !this.state.isTrash();
  }

  /** What a computed column has is only known from its values. */
  private isComputedNumber({ field, name }: Column): boolean {
    const [first] = this.desk.rows.all();
    return field === null && first !== undefined && typeof this.desk.rows.computedValue(first.id, name) === 'number';
  }
}
