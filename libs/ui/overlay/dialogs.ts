import { Dialog as CdkDialog, type DialogConfig, type DialogRef } from '@angular/cdk/dialog';
import {
  createFlexibleConnectedPositionStrategy,
  createGlobalPositionStrategy,
  createRepositionScrollStrategy,
  type FlexibleConnectedPositionStrategyOrigin,
} from '@angular/cdk/overlay';
import type { ComponentType } from '@angular/cdk/portal';
import { inject, Injectable, Injector, type TemplateRef } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { FocusMover } from '../focus/focus-mover';
import { Confirmation, type Question } from './confirmation';

let count = 0;

/** How a dialog opens. */
export interface DialogOptions<D = unknown> {
  /** Given to the dialog; there: `inject(DIALOG_DATA)`. */
  readonly data?: D;
  /** 720 px instead of 440. */
  readonly wide?: boolean;
  /** Whether Escape and the scrim close it; yes when left out. */
  readonly mayDismiss?: boolean;
  /** Selector of what gets the focus; the first control that takes it when left out. */
  readonly focus?: string;
}

/** How a sheet opens. */
export interface SheetOptions {
  readonly label: string;
  readonly data?: unknown;
  /** 560 px instead of 360. */
  readonly wide?: boolean;
  /** Whether Escape and the scrim close it; yes when left out. */
  readonly mayDismiss?: boolean;
}

/** How a popover opens. */
export interface PopoverOptions {
  readonly label: string;
  /** Given to its component; there: `inject(DIALOG_DATA)`. */
  readonly data?: unknown;
  /** Upon its anchor instead of beside it. */
  readonly over?: boolean;
  /** Selector of what gets the focus; the first control that takes it when left out. */
  readonly focus?: string;
  /** Whether Escape and a click elsewhere close it; yes when left out. */
  readonly mayDismiss?: boolean;
}

/**
 * Opens dialogs and sheets. The focus goes inside at once, stays there and returns to where it was, the page behind does not
 * scroll, Escape closes. A dialog component lays itself out with `<tessera-dialog>` and closes with `inject(DialogRef).close(result)`.
 */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly cdk = inject(CdkDialog);
  private readonly injector = inject(Injector);
  private readonly mover = inject(FocusMover);

  /** Opens a dialog; resolves with what it was closed with, `undefined` when it was dismissed. */
  open<R, D = unknown>(
    content: ComponentType<unknown> | TemplateRef<unknown>,
    options: DialogOptions<D> = {},
  ): Promise<R | undefined> {
    const dialog = this.show<R, D>(content, {
      data: options.data,
      panelClass: options.wide ? ['tessera-dialog-pane', 'tessera-dialog-pane-wide'] : 'tessera-dialog-pane',
      backdropClass: 'tessera-scrim',
      disableClose: options.mayDismiss === false,
      autoFocus: options.focus ?? 'first-tabbable',
      ariaModal: true,
      ariaLabelledBy: `tessera-dialog-${++count}`,
    });
    return firstValueFrom(dialog.closed, { defaultValue: undefined });
  }

  /** Asks before something that cannot be taken back easily; true when the person said yes. */
  async confirm(question: Question): Promise<boolean> {
    return (await this.open<boolean, Question>(Confirmation, { data: question })) === true;
  }

  /** Opens a sheet at the right edge, e.g. the inspector on a small screen. */
  sheet(
    content: ComponentType<unknown> | TemplateRef<unknown>,
    { label, data, wide = false, mayDismiss = true }: SheetOptions,
  ): DialogRef {
    return this.show(content, {
      data,
      ariaLabel: label,
      ariaModal: true,
      panelClass: wide ? ['tessera-sheet-pane', 'tessera-sheet-pane-wide'] : 'tessera-sheet-pane',
      disableClose: !mayDismiss,
      backdropClass: 'tessera-scrim',
      positionStrategy: createGlobalPositionStrategy(this.injector).right('0').top('0'),
      autoFocus: 'dialog',
    });
  }

  /** Opens a panel beside an element, or with `over` upon it; the focus stays inside until it is closed. */
  popover<R = unknown>(
    content: ComponentType<unknown> | TemplateRef<unknown>,
    anchor: FlexibleConnectedPositionStrategyOrigin,
    { label, data, over = false, focus, mayDismiss = true }: PopoverOptions,
  ): DialogRef<R> {
    const [near, far] = over ? (['top', 'top'] as const) : (['bottom', 'top'] as const);
    const position = createFlexibleConnectedPositionStrategy(this.injector, anchor)
      .withViewportMargin(8)
      .withPush(true)
      .withFlexibleDimensions(false)
      .withPositions([
        { originX: 'start', originY: near, overlayX: 'start', overlayY: 'top', offsetY: over ? 0 : 4 },
        { originX: 'end', originY: near, overlayX: 'end', overlayY: 'top', offsetY: over ? 0 : 4 },
        { originX: 'start', originY: far, overlayX: 'start', overlayY: 'bottom', offsetY: over ? 0 : -4 },
        { originX: 'end', originY: far, overlayX: 'end', overlayY: 'bottom', offsetY: over ? 0 : -4 },
      ]);
    return this.show<R>(content, {
      data,
      ariaLabel: label,
      ariaModal: true,
      backdropClass: 'cdk-overlay-transparent-backdrop',
      positionStrategy: position,
      scrollStrategy: createRepositionScrollStrategy(this.injector),
      autoFocus: focus ?? 'first-tabbable',
      disableClose: !mayDismiss,
    });
  }

  /** A dialog takes the focus when it is drawn, and what is typed before that would be lost. */
  private show<R, D = unknown>(
    content: ComponentType<unknown> | TemplateRef<unknown>,
    config: DialogConfig<D, DialogRef<R>>,
  ): DialogRef<R> {
    const dialog = this.cdk.open<R, D>(content, config);
    this.mover.draw();
    return dialog;
  }
}
