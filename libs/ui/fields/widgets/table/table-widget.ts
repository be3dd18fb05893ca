import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { tableMaxColumns, tableMaxRows, type TableValue } from '@tessera/models';
import { Button } from '../../../button/button';
import { IconButton } from '../../../button/icon-button';
import { FocusMover } from '../../../focus/focus-mover';
import { fieldContext } from '../../field-context';
import {
  cellsFrom,
  type Grid,
  newGrid,
  withCell,
  withColumn,
  withColumnMoved,
  withoutColumn,
  withoutRow,
  withPasted,
  withRow,
  withRowMoved,
} from './table-grid';

/**
 * A table, cell by cell. Enter goes to the row below and makes one at the end, arrows at the edge of a text go on to the next
 * cell, Alt and arrows move the row or the column; cells of a spreadsheet are pasted into as many cells.
 */
@Component({
  selector: 'tessera-table-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, IconButton],
  template: `
    <div class="scroll">
      <table>
        <tbody>
          @for (cells of grid(); track $index; let row = $index) {
            <tr>
              @for (cell of cells; track $index; let column = $index) {
                <td>
                  <input
                    [value]="cell"
                    maxlength="2000"
                    autocomplete="off"
                    [attr.aria-label]="'Row ' + (row + 1) + ', column ' + (column + 1)"
                    (input)="write(row, column, $event)"
                    (focus)="at.set({ row, column })"
                    (keydown)="press(row, column, $event)"
                    (paste)="paste(row, column, $event)"
                  />
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
    <div class="acts" role="group" aria-label="Rows and columns">
      <button tesseraButton type="button" look="quiet" icon="plus" [disabled]="!mayGrowDown()" (click)="addRow()">
        Row
      </button>
      <button tesseraButton type="button" look="quiet" icon="plus" [disabled]="!mayGrowRight()" (click)="addColumn()">
        Column
      </button>
      @if (at(); as at) {
        <span class="where">Row {{ at.row + 1 }}</span>
        <button
          tesseraIconButton
          icon="arrow-up"
          label="Move the row up"
          keys="alt+up"
          [small]="true"
          (click)="moveRow(-1)"
        ></button>
        <button
          tesseraIconButton
          icon="arrow-down"
          label="Move the row down"
          keys="alt+down"
          [small]="true"
          (click)="moveRow(1)"
        ></button>
        <button tesseraIconButton icon="x" label="Remove the row" [small]="true" (click)="removeRow()"></button>
        <span class="where">Column {{ at.column + 1 }}</span>
        <button
          tesseraIconButton
          icon="arrow-left"
          label="Move the column left"
          keys="alt+left"
          [small]="true"
          (click)="moveColumn(-1)"
        ></button>
        <button
          tesseraIconButton
          icon="arrow-right"
          label="Move the column right"
          keys="alt+right"
          [small]="true"
          (click)="moveColumn(1)"
        ></button>
        <button tesseraIconButton icon="x" label="Remove the column" [small]="true" (click)="removeColumn()"></button>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .scroll {
      overflow-x: auto;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    td {
      min-width: 96px;
      padding: 0;
      border: 1px solid var(--line);
    }
    tr:first-child td {
      border-top: 0;
    }
    tr:last-child td {
      border-bottom: 0;
    }
    td:first-child {
      border-left: 0;
    }
    td:last-child {
      border-right: 0;
    }
    input {
      width: 100%;
      padding: 6px 8px;
      border: 0;
      background: none;
      color: inherit;
      font: var(--text-ui);
    }
    input:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: -2px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      align-items: center;
      margin-top: 4px;
    }
    .where {
      margin-left: 8px;
      color: var(--text-secondary);
      font: var(--text-meta);
    }
  `,
})
export class TableWidget {
  private readonly field = inject(fieldContext);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly grid = computed<Grid>(() => {
    const rows = (this.field.value() as TableValue | null | undefined)?.rows;
    return rows && rows.length > 0 ? rows : newGrid;
  });
  /** The cell that was written in last. */
  protected readonly at = signal<{ readonly row: number; readonly column: number } | null>(null);
  protected readonly mayGrowDown = computed(() => this.grid().length < tableMaxRows);
  protected readonly mayGrowRight = computed(() => this.grid()[0]!.length < tableMaxColumns);

  protected write(row: number, column: number, event: Event): void {
    this.put(withCell(this.grid(), row, column, (event.target as HTMLInputElement).value));
  }

  protected press(row: number, column: number, event: KeyboardEvent): void {
    const { key, altKey, metaKey, ctrlKey, shiftKey } = event;
    if (metaKey || ctrlKey || event.isComposing) return;
    const input = event.target as HTMLInputElement;
    const isAtStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const isAtEnd = input.selectionStart === input.value.length;
    const took = (act: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    if (altKey) {
      const by = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
      if (key === 'ArrowUp' || key === 'ArrowDown') took(() => this.moveRow(by));
      else if (key === 'ArrowLeft' || key === 'ArrowRight') took(() => this.moveColumn(by));
    } else if (key === 'Enter' && !shiftKey) {
      took(() => {
        if (row === this.grid().length - 1 && this.mayGrowDown()) this.put(withRow(this.grid(), row + 1));
        this.go(row + 1, column);
      });
    } else if (key === 'ArrowDown' && row < this.grid().length - 1) took(() => this.go(row + 1, column));
    else if (key === 'ArrowUp' && row > 0) took(() => this.go(row - 1, column));
    else if (key === 'ArrowRight' && isAtEnd && !shiftKey && column < this.grid()[0]!.length - 1)
      took(() => this.go(row, column + 1));
    else if (key === 'ArrowLeft' && isAtStart && !shiftKey && column > 0) took(() => this.go(row, column - 1));
  }

  protected paste(row: number, column: number, event: ClipboardEvent): void {
    const cells = cellsFrom(event.clipboardData?.getData('text/plain') ?? '');
    if (!cells) return;
    event.preventDefault();
    this.put(withPasted(this.grid(), row, column, cells, { rows: tableMaxRows, columns: tableMaxColumns }));
  }

  /** Behind the row that was written in last, else at the end. */
  protected addRow(): void {
    const row = (this.at()?.row ?? this.grid().length - 1) + 1;
    this.put(withRow(this.grid(), row));
    this.go(row, this.at()?.column ?? 0);
  }

  protected addColumn(): void {
    const column = (this.at()?.column ?? this.grid()[0]!.length - 1) + 1;
    this.put(withColumn(this.grid(), column));
    this.go(this.at()?.row ?? 0, column);
  }

  protected moveRow(by: 1 | -1): void {
    const { row, column } = this.at()!;
    const moved = withRowMoved(this.grid(), row, by);
    if (moved === this.grid()) return;
    this.put(moved);
    this.go(row + by, column);
  }

  protected moveColumn(by: 1 | -1): void {
    const { row, column } = this.at()!;
    const moved = withColumnMoved(this.grid(), column, by);
    if (moved === this.grid()) return;
    this.put(moved);
    this.go(row, column + by);
  }

  protected removeRow(): void {
    const { row, column } = this.at()!;
    const grid = withoutRow(this.grid(), row);
    this.put(grid);
    this.go(Math.min(row, grid.length - 1), column);
  }

  protected removeColumn(): void {
    const { row, column } = this.at()!;
    const grid = withoutColumn(this.grid(), column);
    this.put(grid);
    this.go(row, Math.min(column, grid[0]!.length - 1));
  }

  private put(rows: Grid): void {
    this.field.set({ rows });
  }

  /** To a cell, also one that is drawn only now. */
  private go(row: number, column: number): void {
    this.at.set({ row, column });
    this.mover.to(() => this.element.querySelectorAll('tr')[row]?.querySelectorAll('input')[column]);
  }
}
