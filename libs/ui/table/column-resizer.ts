import { Directive, ElementRef, inject, input, output } from '@angular/core';

/** Narrowest and widest column, in pixels. */
export const columnWidths = { least: 56, most: 800 } as const;

/** A width that a column may have, in whole pixels. */
export function columnWidth(wanted: number): number {
  return Math.round(Math.min(columnWidths.most, Math.max(columnWidths.least, wanted)));
}

/**
 * The edge of a column head that is dragged: `<span tesseraColumnResizer [width]="160" (widthChange)="…" (settled)="…">`.
 * It is for the pointer; give the keyboard its own way (keys on the head, or items of its menu).
 */
@Directive({
  selector: '[tesseraColumnResizer]',
  host: {
    'aria-hidden': 'true',
    '(pointerdown)': 'take($event)',
    '(pointermove)': 'drag($event)',
    '(pointerup)': 'drop($event)',
    '(pointercancel)': 'drop($event)',
    '(click)': '$event.stopPropagation()',
    '(dblclick)': 'reset($event)',
  },
})
export class ColumnResizer {
  readonly width = input.required<number>({ alias: 'tesseraColumnResizer' });
  /** While it is dragged. */
  readonly widthChange = output<number>();
  /** It was let go. */
  readonly settled = output<number>();
  /** Double click: as it was at first. */
  readonly restored = output<void>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private start: { readonly x: number; readonly width: number } | null = null;
  private now = 0;

  protected take(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.element.setPointerCapture?.(event.pointerId);
    this.now = this.width();
    this.start = { x: event.clientX, width: this.now };
  }

  protected drag(event: PointerEvent): void {
    if (!this.start) return;
    this.now = columnWidth(this.start.width + event.clientX - this.start.x);
    this.widthChange.emit(this.now);
  }

  protected drop(event: PointerEvent): void {
    if (!this.start) return;
    const isMoved = this.now !== this.start.width;
    this.start = null;
    this.element.releasePointerCapture?.(event.pointerId);
    if (isMoved) this.settled.emit(this.now);
  }

  protected reset(event: Event): void {
    event.stopPropagation();
    this.restored.emit();
  }
}
