import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Button, ErrorState, FocusMover, Notice, Skeleton } from '@tessera/ui';
import type { RecordJson } from '../../../contract';
import { recordTitle } from '../../schema/record-title';
import { filledColumns } from '../cells/cell-value';
import { RecordCell } from '../cells/record-cell';
import { ListApi } from '../rows/list-api';
import { ListDesk } from '../rows/list-desk';
import { RecordEdits } from '../rows/record-edits';
import { rowRequest } from '../rows/row-request';
import type { Column } from '../view/columns';
import { ListState } from '../view/list-state';
import { type BoardColumn, boardColumns, columnRequest } from './board-columns';

/** Kinds whose values do not say what they are of. */
const unclear: ReadonlySet<string> = new Set(['boolean', 'integer', 'decimal', 'date', 'dateTime', 'time', 'duration']);

/** Columns of the list that a card shows below its title. */
const most = 3;

/**
 * Records as cards in a column for each value of a choice. A card is dragged to another column, or moved there by Shift with the
 * arrow keys; that changes its value.
 */
@Component({
  selector: 'tessera-record-board',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorState, Notice, RecordCell, RouterLink, Skeleton],
  templateUrl: './record-board.html',
  styleUrl: './record-board.css',
})
export class RecordBoard {
  protected readonly state = inject(ListState);
  protected readonly desk = inject(ListDesk);
  private readonly edits = inject(RecordEdits);
  private readonly router = inject(Router);
  private readonly api = inject(ListApi);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly field = computed(() =>
    this.state.schema().fields.find(({ name }) => name === this.state.schema().board)!,
  );
  protected readonly columns = computed(() => boardColumns(this.field(), this.api));
  protected readonly mayMove = computed(() => this.state.schema().may.change && this.field().isWritable);
  private readonly others = computed(() =>
    this.state.columns().filter(({ isTitle, name }) => !isTitle && name !== this.field().name),
  );
  protected readonly active = signal<string | null>(null);
  /** The one card that the keyboard comes to first. */
  protected readonly reachable = computed(() => {
    const all = this.columns().flatMap(({ rows }) => rows.ids());
    const active = this.active();
    return active !== null && all.includes(active) ? active : all[0];
  });
  protected readonly over = signal<BoardColumn | null>(null);
  protected readonly said = signal('');
  protected readonly wrong = signal<string | null>(null);
  private dragged: { readonly record: RecordJson; readonly from: BoardColumn } | null = null;

  private readonly request = computed(() =>
    rowRequest(this.state.schema(), {
      columns: this.state.columns(),
      query: this.state.view().query,
      sort: this.state.view().sort,
      fields: [this.field().name],
    }),
  );

  constructor() {
    effect(() => {
      const request = this.request();
      const columns = this.columns();
      const field = this.field();
      this.desk.renewals();
      untracked(() => columns.forEach((column) => void column.rows.load(columnRequest(request, field, column))));
    });
    effect(() => {
      const totals = this.columns().map(({ rows }) => rows.total());
      this.desk.otherTotal.set(
        totals.some((total) => total === '10000+')
          ? '10000+'
          : totals.reduce<number>((sum, total) => sum + (Number(total) || 0), 0),
      );
    });
    inject(DestroyRef).onDestroy(() => this.columns().forEach(({ rows }) => rows.stop()));
  }

  protected titleOf(record: RecordJson): string {
    return recordTitle(record, this.state.schema());
  }

  protected linkOf(record: RecordJson): string {
    return `/${this.state.schema().resource}/${record.id}`;
  }

  /** The first columns in which a record has something. */
  protected filled(record: RecordJson, { rows }: BoardColumn): readonly Column[] {
    return filledColumns(this.others(), record, rows).slice(0, most);
  }

  protected needsLabel({ field }: Column): boolean {
    return field === null || unclear.has(field.kind);
  }

  protected countOf({ rows }: BoardColumn): string {
    const total = rows.total();
    return total === null ? '' : new Intl.NumberFormat().format(Number(String(total).replace('+', '')));
  }

  protected press(event: KeyboardEvent, column: BoardColumn, record: RecordJson): void {
    if (event.metaKey || event.ctrlKey || event.altKey || event.target !== event.currentTarget) return;
    const across = { ArrowLeft: -1, ArrowRight: 1, h: -1, l: 1 }[event.key];
    const down = { ArrowUp: -1, ArrowDown: 1, k: -1, j: 1 }[event.key];
    if (across !== undefined && event.shiftKey) void this.moveBy(record, column, across);
    else if (across !== undefined) this.goAcross(column, record, across);
    else if (down !== undefined) this.focus(column.rows.ids()[column.rows.ids().indexOf(record.id) + down]);
    else if (event.key === 'Enter') void this.router.navigateByUrl(this.linkOf(record));
    else if (event.key === 'x') this.desk.selection.toggle(record.id);
    else return;
    event.preventDefault();
  }

  protected take(event: DragEvent, record: RecordJson, from: BoardColumn): void {
    this.dragged = { record, from };
    event.dataTransfer?.setData('text/plain', this.titleOf(record));
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  }

  protected dragOver(event: DragEvent, column: BoardColumn): void {
    if (!this.dragged) return;
    event.preventDefault();
    this.over.set(column);
  }

  protected drop(event: DragEvent, column: BoardColumn): void {
    event.preventDefault();
    const { dragged } = this;
    this.endDrag();
    if (dragged) void this.move(dragged.record, dragged.from, column);
  }

  protected endDrag(): void {
    this.dragged = null;
    this.over.set(null);
  }

  private async moveBy(record: RecordJson, from: BoardColumn, by: number): Promise<void> {
    const to = this.columns()[this.columns().indexOf(from) + by];
    if (to) await this.move(record, from, to);
  }

  private async move(record: RecordJson, from: BoardColumn, to: BoardColumn): Promise<void> {
    if (!this.mayMove() || from === to) return;
    const field = this.field();
    this.wrong.set(null);
    from.rows.remove([record.id]);
    to.rows.add(record);
    this.focus(record.id);
    this.said.set(`${this.titleOf(record)}: ${to.label}`);
    const cell = { schema: this.state.schema(), rows: to.rows, id: record.id, field };
    const undone = (): void => this.desk.renewals.update((count) => count + 1);
    if (await this.edits.set({ ...cell, undone }, to.value)) return;
    const fault = this.edits.fault(record.id, field.name);
    this.edits.dismiss(record.id, field.name);
    const now = to.rows.byId().get(record.id) ?? record;
    to.rows.remove([record.id]);
    const home = this.columns().find(({ value }) => value === (now[field.name] ?? null)) ?? from;
    home.rows.add(now);
    this.wrong.set(
      `“${this.titleOf(record)}” stays where it is. ${fault?.message ?? 'Somebody else moved it meanwhile.'}`,
    );
    this.focus(record.id);
  }

  private goAcross(column: BoardColumn, record: RecordJson, by: number): void {
    const row = column.rows.ids().indexOf(record.id);
    const columns = this.columns();
    for (let index = columns.indexOf(column) + by; columns[index]; index += by) {
      const ids = columns[index]!.rows.ids();
      if (ids.length > 0) return this.focus(ids[Math.min(row, ids.length - 1)]);
    }
  }

  private focus(id: string | undefined): void {
    if (id === undefined) return;
    this.active.set(id);
    this.mover.to(() => this.element.querySelector<HTMLElement>(`[data-record="${id}"]`));
  }
}
