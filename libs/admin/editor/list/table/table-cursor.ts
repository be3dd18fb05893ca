import { computed, linkedSignal, signal } from '@angular/core';

/** The row of the head. */
export const headRow = -1;

/** Where the keyboard is in a table: it stays with its row when rows come and go. */
export class TableCursor {
  private readonly id = signal<string | null>(null);
  private readonly isInHead = signal(false);
  /** Index of the row when it was last moved, for when its record is gone. */
  private lastRow = 0;

  readonly row = computed(() => {
    if (this.isInHead()) return headRow;
    const index = this.ids().indexOf(this.id() ?? '');
    return index >= 0 ? index : Math.min(this.lastRow, this.ids().length - 1);
  });
  readonly column = linkedSignal<number, number>({
    source: () => this.columns(),
    computation: (columns, before) => Math.min(before?.value ?? 0, Math.max(0, columns - 1)),
  });
  /** Id of the record of the row; null in the head and in an empty table. */
  readonly recordId = computed(() => (this.isInHead() ? null : (this.ids()[this.row()] ?? null)));

  constructor(
    private readonly ids: () => readonly string[],
    private readonly columns: () => number,
  ) {}

  /** Goes to a row (`headRow` for the head) and a column, as far as there are any. */
  go(row: number, column = this.column()): void {
    const last = this.ids().length - 1;
    const wanted = Math.max(headRow, Math.min(row, last));
    this.isInHead.set(wanted === headRow);
    this.lastRow = Math.max(0, wanted);
    this.id.set(this.ids()[wanted] ?? null);
    this.column.set(Math.max(0, Math.min(column, this.columns() - 1)));
  }

  /** One cell on, to the beginning of the next row at the end of one. */
  step(by: 1 | -1): void {
    const column = this.column() + by;
    if (column >= this.columns()) this.go(this.row() + 1, 0);
    else if (column < 0) this.go(Math.max(0, this.row() - 1), this.columns() - 1);
    else this.go(this.row(), column);
  }
}
