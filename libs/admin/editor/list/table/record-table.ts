import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Control, Icon, IconButton, RowWindow, Skeleton, WidgetCatalogue } from '@tessera/ui';
import type { RecordJson } from '../../../contract';
import { recordTitle } from '../../schema/record-title';
import { RecordCell } from '../cells/record-cell';
import { CellEdits } from '../editing/cell-edits';
import { ListDesk } from '../rows/list-desk';
import { RecordEdits } from '../rows/record-edits';
import type { Column } from '../view/columns';
import { ListState } from '../view/list-state';
import { TableColumns, tickWidth } from './table-columns';
import { headRow, TableCursor } from './table-cursor';
import { TableHead } from './table-head';
import { type TableAct, tableActOf } from './table-keys';

/** Pixels by which keys widen a column. */
const widening = 16;
let count = 0;

/** A row that is drawn. */
interface DrawnRow {
  readonly index: number;
  /** Which element draws it: those of rows that leave the sight are used again, since making new ones is slow. */
  readonly slot: number;
  readonly record: RecordJson;
}

/**
 * Records as a table: a grid (WAI-ARIA APG) of one tab stop, in which keys go from cell to cell. Only rows in sight are drawn,
 * and further ones are loaded as one comes near the end.
 */
@Component({
  selector: 'tessera-record-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Icon, IconButton, RecordCell, RouterLink, RowWindow, Skeleton, TableHead],
  providers: [TableColumns],
  templateUrl: './record-table.html',
  styleUrl: './record-table.css',
})
export class RecordTable {
  /** Somebody wants to delete records. */
  readonly deletion = output<readonly string[]>();
  /** Somebody wants to open a record. */
  readonly opening = output<RecordJson>();
  /** Somebody wants to filter by a column. */
  readonly filtering = output<Column>();

  protected readonly state = inject(ListState);
  protected readonly desk = inject(ListDesk);
  protected readonly edits = inject(RecordEdits);
  private readonly cellEdits = inject(CellEdits);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly window = viewChild.required(RowWindow);
  private readonly head = viewChild.required(TableHead);

  protected readonly id = `tessera-table-${++count}`;
  protected readonly headHeight = 32;
  protected readonly columns = inject(TableColumns);
  protected readonly rowHeight = computed(() => (this.state.view().isCompact ? 28 : 36));
  protected readonly cursor = new TableCursor(
    () => this.desk.rows.ids(),
    () => this.columns.all().length,
  );
  /** Rows and, while more of them may come, a few that are empty yet. */
  protected readonly shownCount = computed(() => this.desk.rows.all().length + (this.desk.rows.hasMore() ? 3 : 0));
  protected readonly drawn = computed<DrawnRow[]>(() => {
    const { start, end } = this.window().range();
    const capacity = this.window().capacity();
    return this.desk.rows
      .all()
      .slice(start, end)
      .map((record, offset) => ({ index: start + offset, slot: (start + offset) % capacity, record }));
  });
  protected readonly waiting = computed(() => {
    const { end } = this.window().range();
    const loaded = this.desk.rows.all().length;
    return Array.from({ length: Math.max(0, end - loaded) }, (_, offset) => loaded + offset);
  });
  protected readonly rowCount = computed(() => {
    const total = this.desk.rows.total();
    return typeof total === 'number' ? total + 1 : -1;
  });
  protected readonly activeId = computed(() => {
    const column = this.columns.all()[this.cursor.column()];
    if (!column) return null;
    const row = this.cursor.row();
    const { start, end } = this.window().range();
    return row === headRow || (row >= start && row < end) ? this.cellId(row, this.cursor.column()) : null;
  });
  protected readonly headId = (index: number): string => this.cellId(headRow, index);

  constructor() {
    effect(() => {
      const { end } = this.window().range();
      if (end >= this.desk.rows.all().length - 20 && this.desk.rows.hasMore())
        untracked(() => void this.desk.rows.more());
    });
    // So that a cell opens with its control, and whoever types fast is heard by it.
    const widgets = inject(WidgetCatalogue);
    effect(() => {
      if (this.desk.rows.all().length === 0) return;
      const fields = this.columns.all().flatMap((column) => (this.columns.isEditable(column) ? [column.field!] : []));
      untracked(() => void widgets.prepareFields(fields, this.state.schema().name));
    });
    // What is asked for anew begins at its first row.
    effect(() => {
      this.desk.request();
      untracked(() => {
        this.window().toTop();
        if (this.cursor.row() !== headRow) this.cursor.go(0);
      });
    });
  }

  /** Gives the keyboard to the table. */
  focus(): void {
    this.window().element.focus();
  }

  /** Does what a key does; true when it did something. Keys pressed beside the table come here too. */
  press(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.isComposing) return false;
    const act = tableActOf(event, this.cursor.row() === headRow);
    if (!act || !this.perform(act)) return false;
    event.preventDefault();
    return true;
  }

  /** Nothing is returned, because Angular keeps the browser from its own act when a listener returns false. */
  protected pressHere(event: KeyboardEvent): void {
    this.press(event);
  }

  protected cellId(row: number, column: number): string {
    return `${this.id}-${row === headRow ? 'head' : row}-${column}`;
  }

  protected titleOf(record: RecordJson): string {
    return recordTitle(record, this.state.schema());
  }

  protected linkOf(record: RecordJson): string {
    return `/${this.state.schema().resource}/${record.id}`;
  }

  protected point(event: MouseEvent, row: number, column: number): void {
    this.cursor.go(row, column);
    if (!event.shiftKey) return;
    event.preventDefault();
    this.desk.isWholeList.set(false);
    this.desk.selection.extendTo(this.desk.rows.ids()[row]!, this.desk.rows.ids());
  }

  protected choose(event: MouseEvent, { index, record }: DrawnRow): void {
    this.cursor.go(index);
    this.desk.isWholeList.set(false);
    if (event.shiftKey) this.desk.selection.extendTo(record.id, this.desk.rows.ids());
    else this.desk.selection.toggle(record.id);
  }

  protected async edit(row = this.cursor.row(), index = this.cursor.column()): Promise<void> {
    const record = this.desk.rows.all()[row];
    const column = this.columns.all()[index];
    if (!record || !column?.field || !this.columns.isEditable(column)) return;
    this.cursor.go(row, index);
    this.window().reveal(row);
    const cell = this.element.querySelector<HTMLElement>(`[id="${this.cellId(row, index)}"]`);
    if (!cell) return;
    const edited = { schema: this.state.schema(), rows: this.desk.rows, id: record.id, field: column.field };
    const onward = await this.cellEdits.edit(edited, cell);
    this.focus();
    if (onward !== 'stay') await this.editNext(onward === 'next' ? 1 : -1);
  }

  /** Tab goes from one editable cell to the next, also into the next row. */
  private async editNext(by: 1 | -1): Promise<void> {
    if (!this.columns.all().some((column) => this.columns.isEditable(column))) return;
    const before = `${this.cursor.row()}/${this.cursor.column()}`;
    do this.cursor.step(by);
    while (!this.columns.isEditable(this.columns.all()[this.cursor.column()]!));
    if (`${this.cursor.row()}/${this.cursor.column()}` !== before) await this.edit();
  }

  private perform(act: TableAct): boolean {
    if ('move' in act) return this.go(act);
    const index = this.cursor.column();
    const column = this.columns.all()[index];
    if ('column' in act) {
      if (!column) return false;
      if (act.column === 'wider' || act.column === 'narrower')
        this.columns.resize(column, column.width + (act.column === 'wider' ? widening : -widening));
      else this.moveColumn(index, index + (act.column === 'left' ? -1 : 1));
      return true;
    }
    const record = this.desk.rows.byId().get(this.cursor.recordId() ?? '');
    switch (act.act) {
      case 'sort':
      case 'sort-too':
        if (column) this.columns.sort(column, act.act === 'sort-too');
        return true;
      case 'menu':
        this.head().openMenu(index);
        return true;
      case 'open':
        if (record && column && this.columns.isEditable(column) && !column.isTitle) void this.edit();
        else if (record) this.opening.emit(record);
        return record !== undefined;
      case 'edit':
        void this.edit();
        return true;
      case 'toggle':
        if (!record) return false;
        this.desk.isWholeList.set(false);
        this.desk.selection.toggle(record.id);
        return true;
      case 'extend':
        if (!record) return false;
        this.desk.selection.extendTo(record.id, this.desk.rows.ids());
        return true;
      case 'choose-all':
        this.desk.selection.choose(this.desk.rows.ids());
        return true;
      case 'delete':
        return this.askToDelete();
      case 'leave':
        if (!this.desk.isAnyChosen()) return false;
        this.desk.clear();
        return true;
    }
  }

  /** The keyboard goes along. */
  private moveColumn(from: number, to: number): void {
    if (this.columns.move(from, to)) this.cursor.go(headRow, to);
  }

  private go(act: Extract<TableAct, { move: unknown }>): boolean {
    const { cursor } = this;
    const row = cursor.row();
    const page = this.window().rowsPerPage();
    const last = this.desk.rows.all().length - 1;
    if (act.move === 'row') {
      if (act.isExtending && row >= 0) this.desk.selection.extendTo(cursor.recordId() ?? '', this.desk.rows.ids());
      cursor.go(row + act.by);
      if (act.isExtending && cursor.recordId()) this.desk.selection.extendTo(cursor.recordId()!, this.desk.rows.ids());
    } else if (act.move === 'column') cursor.go(row, cursor.column() + act.by);
    else if (act.move === 'row-start') cursor.go(row, 0);
    else if (act.move === 'row-end') cursor.go(row, this.columns.all().length - 1);
    else if (act.move === 'first') cursor.go(0);
    else if (act.move === 'last') cursor.go(last);
    else cursor.go(Math.max(0, row + (act.move === 'page-up' ? -page : page)));
    this.window().reveal(Math.max(0, cursor.row()));
    this.revealColumn();
    return true;
  }

  /** Scrolls sideways until the column is beside the pinned ones. */
  private revealColumn(): void {
    const { element } = this.window();
    const index = this.cursor.column();
    if (index === 0) {
      element.scrollLeft = 0;
      return;
    }
    const pinned = tickWidth + (this.columns.all()[0]?.width ?? 0);
    const before = this.columns
      .all()
      .slice(0, index)
      .reduce((sum, { width }) => sum + width, tickWidth);
    const after = before + this.columns.all()[index]!.width;
    if (before - pinned < element.scrollLeft) element.scrollLeft = before - pinned;
    else if (after > element.scrollLeft + element.clientWidth) element.scrollLeft = after - element.clientWidth;
  }

  private askToDelete(): boolean {
    const chosen = [...this.desk.selection.ids()];
    const active = this.cursor.recordId();
    const ids = chosen.length > 0 ? chosen : active ? [active] : [];
    if (ids.length > 0) this.deletion.emit(ids);
    return ids.length > 0;
  }
}
