import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { ColumnResizer, Control, Icon, Menu, MenuFor, MenuItem, MenuLine } from '@tessera/ui';
import { ListDesk } from '../rows/list-desk';
import type { Column } from '../view/columns';
import { TableColumns } from './table-columns';

/** The heads of the columns: a click sorts, edges and heads are dragged, and a menu does all of it too. */
@Component({
  selector: 'tessera-table-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColumnResizer, Control, Icon, Menu, MenuFor, MenuItem, MenuLine],
  host: { role: 'row', 'aria-rowindex': '1' },
  templateUrl: './table-head.html',
  styleUrl: './table-head.css',
})
export class TableHead {
  /** Of the column that has the keyboard; -1: none here. */
  readonly active = input(-1);
  /** Ids of the heads, by their index. */
  readonly headId = input.required<(index: number) => string>();
  readonly filtering = output<Column>();
  /** A menu was left: the keyboard goes back to the table. */
  readonly left = output<void>();

  protected readonly columns = inject(TableColumns);
  protected readonly desk = inject(ListDesk);
  private readonly menus = viewChildren(MenuFor, { read: ElementRef<HTMLElement> });

  protected readonly areAllChosen = computed(() => {
    const ids = this.desk.rows.ids();
    return ids.length > 0 && ids.every((id) => this.desk.selection.has(id));
  });
  protected readonly over = signal<number | null>(null);
  private dragging: number | null = null;

  openMenu(index: number): void {
    this.menus()[index]?.nativeElement.click();
  }

  protected ariaSort(column: Column): 'ascending' | 'descending' | null {
    const order = this.columns.order(column);
    return order && (order.isDescending ? 'descending' : 'ascending');
  }

  protected chooseAll(): void {
    this.desk.isWholeList.set(false);
    if (this.areAllChosen()) this.desk.selection.clear();
    else this.desk.selection.choose(this.desk.rows.ids());
  }

  protected take(event: DragEvent, index: number): void {
    this.dragging = index;
    event.dataTransfer?.setData('text/plain', this.columns.all()[index]!.label);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  }

  protected dragOver(event: DragEvent, index: number): void {
    if (this.dragging === null) return;
    event.preventDefault();
    this.over.set(index);
  }

  protected drop(event: DragEvent, index: number): void {
    if (this.dragging === null) return;
    event.preventDefault();
    this.columns.move(this.dragging, index);
    this.endDrag();
  }

  protected endDrag(): void {
    this.dragging = null;
    this.over.set(null);
  }

  protected isDropAfter(index: number): boolean {
    return this.dragging !== null && this.dragging < index;
  }
}
