import { computed, DestroyRef, Directive, ElementRef, inject, input, signal } from '@angular/core';

/** The rows from `start` up to and without `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** What is known of a long list of rows of one height; pixels, but `count` and `around`, which are rows. */
export interface RowGeometry {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
  /** Rows drawn above and below those in sight, so that scrolling finds them there. */
  readonly around: number;
}

/** Which rows are drawn: those in sight and a few around them. */
export function rowsInSight({ top, height, rowHeight, count, around }: RowGeometry): RowRange {
  const start = Math.max(0, Math.floor(top / rowHeight) - around);
  const end = Math.ceil((top + height) / rowHeight) + around;
  return { start: Math.min(start, Math.max(0, count - 1)), end: Math.min(count, end) };
}

/** Rows drawn above and below those in sight. */
const around = 8;

/** Drawn before the height is known, and where nothing has one. */
const assumedHeight = 800;

/**
 * Makes an element that scrolls draw only the rows in sight, of however many:
 * `<div tesseraRowWindow #rows="tesseraRowWindow" [rowCount]="100000" [rowHeight]="36">` and in it one element as high as
 * `rows.fullHeight()` with the rows of `rows.range()`, each moved down by `index * rowHeight`.
 */
@Directive({ selector: '[tesseraRowWindow]', exportAs: 'tesseraRowWindow', host: { '(scroll)': 'look()' } })
export class RowWindow {
  readonly rowCount = input(0);
  /** Pixels. */
  readonly rowHeight = input(36);
  /** Pixels at the top that a sticky head covers. */
  readonly coveredAbove = input(0);
  /** Pixels at the bottom that a bar of acts covers. */
  readonly coveredBelow = input(0);

  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly top = signal(0);
  private readonly height = signal(0);

  readonly fullHeight = computed(() => this.rowCount() * this.rowHeight());
  /** How many elements are needed at most; the row `index` may take the one of `index % capacity()`, which left the sight before. */
  readonly capacity = computed(() => Math.ceil((this.height() || assumedHeight) / this.rowHeight()) + 2 * around + 1);
  readonly range = computed(
    () =>
      rowsInSight({
        top: this.top(),
        height: this.height() || assumedHeight,
        rowHeight: this.rowHeight(),
        count: this.rowCount(),
        around,
      }),
    { equal: (a, b) => a.start === b.start && a.end === b.end },
  );

  constructor() {
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => this.look());
    observer.observe(this.element);
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  /** Scrolls as little as is needed for a row to be seen. */
  reveal(index: number): void {
    const { element } = this;
    const above = index * this.rowHeight();
    const below = above + this.rowHeight() + this.coveredAbove() + this.coveredBelow();
    if (above < element.scrollTop) element.scrollTop = above;
    else if (below > element.scrollTop + element.clientHeight && element.clientHeight > 0)
      element.scrollTop = below - element.clientHeight;
    this.look();
  }

  /** How many whole rows are seen at once; for Page Up and Page Down. */
  rowsPerPage(): number {
    const height = (this.height() || assumedHeight) - this.coveredAbove() - this.coveredBelow();
    return Math.max(1, Math.floor(height / this.rowHeight()) - 1);
  }

  /** Back to the first row. */
  toTop(): void {
    this.element.scrollTop = 0;
    this.look();
  }

  protected look(): void {
    this.top.set(this.element.scrollTop);
    this.height.set(this.element.clientHeight);
  }
}
