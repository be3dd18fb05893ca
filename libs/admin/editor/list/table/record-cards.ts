import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Control, RowWindow, Skeleton } from '@tessera/ui';
import type { RecordJson } from '../../../contract';
import { recordTitle } from '../../schema/record-title';
import { cellValue, filledColumns } from '../cells/cell-value';
import { RecordCell } from '../cells/record-cell';
import { ListDesk } from '../rows/list-desk';
import type { Column } from '../view/columns';
import { ListState } from '../view/list-state';

/** Columns of the second line. */
const most = 3;

/** Records on a telephone: each a title and below it the first columns; only those in sight are drawn. */
@Component({
  selector: 'tessera-record-cards',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, RecordCell, RouterLink, RowWindow, Skeleton],
  template: `
    <div
      class="scroll"
      tesseraRowWindow
      role="list"
      [rowCount]="count()"
      [rowHeight]="60"
      [attr.aria-label]="state.schema().labels"
      [attr.aria-busy]="desk.rows.isLoading() || null"
    >
      <div class="body" role="presentation" [style.height.px]="window().fullHeight()">
        @for (row of drawn(); track row.record.id) {
          <div
            class="card"
            role="listitem"
            [attr.aria-posinset]="row.index + 1"
            [attr.aria-setsize]="size()"
            [class.chosen]="desk.isWholeList() || desk.selection.has(row.record.id)"
            [style.transform]="'translateY(' + row.index * 60 + 'px)'"
          >
            <label class="check">
              <input
                tesseraControl
                type="checkbox"
                [attr.aria-label]="'Choose ' + titleOf(row.record)"
                [checked]="desk.isWholeList() || desk.selection.has(row.record.id)"
                (change)="choose(row.record.id)"
              />
            </label>
            <a class="words" [routerLink]="'/' + state.schema().resource + '/' + row.record.id">
              <span class="name cut">{{ titleOf(row.record) }}</span>
              <span class="more">
                @for (column of filled(row.record); track column.name) {
                  @if (isTrue(column, row.record)) {
                    <span class="cut">{{ column.label }}</span>
                  } @else {
                    <tessera-record-cell
                      [column]="column"
                      [record]="row.record"
                      [rows]="desk.rows"
                      [entity]="state.schema().name"
                      [isPlain]="true"
                    />
                  }
                }
              </span>
            </a>
          </div>
        }
        @for (index of waiting(); track index) {
          <div class="card waiting" aria-hidden="true" [style.transform]="'translateY(' + index * 60 + 'px)'">
            <tessera-skeleton [width]="60" />
          </div>
        }
      </div>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    .scroll {
      flex: 1;
      min-height: 0;
      overflow: hidden auto;
      overscroll-behavior: contain;
    }
    .body {
      position: relative;
    }
    .card {
      position: absolute;
      inset: 0 0 auto;
      display: flex;
      height: 60px;
      border-bottom: 1px solid var(--line);
    }
    .card.chosen {
      background: var(--accent-wash);
    }
    .check {
      display: grid;
      flex: none;
      place-items: center;
      width: 48px;
    }
    .words {
      display: flex;
      flex: 1;
      flex-direction: column;
      justify-content: center;
      min-width: 0;
      padding-right: 16px;
      color: inherit;
      text-decoration: none;
    }
    .name {
      color: var(--text);
      font: 500 14px/20px var(--sans);
    }
    .more {
      display: flex;
      gap: 12px;
      min-width: 0;
      height: 20px;
      overflow: hidden;
      color: var(--text-secondary);
      font: var(--text-meta);
    }
    .more tessera-record-cell {
      flex: 0 1 auto;
      max-width: 60%;
    }
    .waiting {
      display: block;
      padding: 12px 48px;
      border-color: transparent;
    }
  `,
})
export class RecordCards {
  protected readonly state = inject(ListState);
  protected readonly desk = inject(ListDesk);
  protected readonly window = viewChild.required(RowWindow);

  private readonly others = computed(() => this.state.columns().filter(({ isTitle }) => !isTitle));
  protected readonly count = computed(() => this.desk.rows.all().length + (this.desk.rows.hasMore() ? 3 : 0));
  protected readonly size = computed(() => {
    const total = this.desk.rows.total();
    return typeof total === 'number' ? total : -1;
  });
  protected readonly drawn = computed(() => {
    const { start, end } = this.window().range();
    return this.desk.rows
      .all()
      .slice(start, end)
      .map((record, offset) => ({ index: start + offset, record }));
  });
  protected readonly waiting = computed(() => {
    const loaded = this.desk.rows.all().length;
    return Array.from({ length: Math.max(0, this.window().range().end - loaded) }, (_, offset) => loaded + offset);
  });

  constructor() {
    effect(() => {
      const { end } = this.window().range();
      if (end >= this.desk.rows.all().length - 20 && this.desk.rows.hasMore())
        untracked(() => void this.desk.rows.more());
    });
    effect(() => {
      this.desk.request();
      untracked(() => this.window().toTop());
    });
  }

  protected titleOf(record: RecordJson): string {
    return recordTitle(record, this.state.schema());
  }

  /** The first columns in which a record has something; a “no” without the head of its column says nothing. */
  protected filled(record: RecordJson): readonly Column[] {
    return filledColumns(this.others(), record, this.desk.rows)
      .filter((column) => cellValue(column, record, this.desk.rows) !== false)
      .slice(0, most);
  }

  /** Then the name of the column says it. */
  protected isTrue(column: Column, record: RecordJson): boolean {
    return cellValue(column, record, this.desk.rows) === true;
  }

  protected choose(id: string): void {
    this.desk.isWholeList.set(false);
    this.desk.selection.toggle(id);
  }
}
