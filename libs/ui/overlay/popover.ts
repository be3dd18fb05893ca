import type { DialogRef } from '@angular/cdk/dialog';
import {
  ChangeDetectionStrategy,
  Component,
  Directive,
  ElementRef,
  inject,
  input,
  output,
  signal,
  type TemplateRef,
} from '@angular/core';
import { Dialogs } from './dialogs';

/**
 * Opens a small panel beside a button, that holds controls and stays open while they are used:
 * `<button [tesseraPopoverFor]="panel" tesseraPopoverLabel="Filters">…</button>` and
 * `<ng-template #panel><tessera-popover>…</tessera-popover></ng-template>`. Escape or a click beside it closes it.
 */
@Directive({
  selector: '[tesseraPopoverFor]',
  exportAs: 'tesseraPopoverFor',
  host: { 'aria-haspopup': 'dialog', '[attr.aria-expanded]': 'isOpen()', '(click)': 'open()' },
})
export class PopoverFor {
  readonly tesseraPopoverFor = input.required<TemplateRef<unknown>>();
  /** The accessible name of the panel. */
  readonly tesseraPopoverLabel = input.required<string>();
  readonly tesseraPopoverOpened = output<void>();
  readonly tesseraPopoverClosed = output<void>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly dialogs = inject(Dialogs);
  private dialog: DialogRef<unknown> | null = null;
  readonly isOpen = signal(false);

  open(): void {
    if (this.dialog) return;
    const dialog = (this.dialog = this.dialogs.popover(this.tesseraPopoverFor(), this.element, {
      label: this.tesseraPopoverLabel(),
    }));
    this.isOpen.set(true);
    this.tesseraPopoverOpened.emit();
    dialog.closed.subscribe(() => {
      this.dialog = null;
      this.isOpen.set(false);
      this.tesseraPopoverClosed.emit();
    });
  }

  close(): void {
    this.dialog?.close();
  }
}

/** The panel of a popover. */
@Component({
  selector: 'tessera-popover',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ng-content />`,
  styles: `
    :host {
      display: block;
      max-width: calc(100vw - 16px);
      max-height: min(560px, calc(100dvh - 32px));
      padding: 12px;
      overflow: auto;
      border-radius: var(--radius-overlay);
      background: var(--surface-raised);
      box-shadow: var(--shadow-overlay);
      font: var(--text-ui);
      animation: tessera-rise var(--state);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid CanvasText;
      }
    }
  `,
})
export class Popover {}
