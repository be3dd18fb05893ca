import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { IconButton } from '../button/icon-button';
import { type Toast, Toasts } from './toasts';

const stays = 8_000;

/** Where toasts appear; stands once, in the shell. They stay while pointed at or focused. */
@Component({
  selector: 'tessera-toast-area',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [IconButton],
  host: {
    role: 'status',
    '(pointerenter)': 'isHeld.set(true)',
    '(pointerleave)': 'isHeld.set(false)',
    '(focusin)': 'isHeld.set(true)',
    '(focusout)': 'isHeld.set(false)',
  },
  template: `
    @if (toasts.current(); as toast) {
      <div class="toast">
        <span>{{ toast.text }}</span>
        @if (toast.undo) {
          <button class="undo" type="button" (click)="undo(toast)">Undo</button>
        }
        <button tesseraIconButton icon="x" label="Dismiss" [small]="true" (click)="toasts.dismiss(toast)"></button>
      </div>
    }
  `,
  styles: `
    :host {
      position: fixed;
      inset: auto 16px calc(16px + var(--bottom-bar, 0px) + var(--bottom-acts, 0px));
      z-index: 20;
      display: grid;
      justify-items: center;
      pointer-events: none;
    }
    .toast {
      display: flex;
      align-items: center;
      gap: 8px;
      max-width: 100%;
      padding: 4px 6px 4px 14px;
      border-radius: var(--radius-overlay);
      background: light-dark(oklch(0.26 0.02 275), oklch(0.33 0.014 275));
      color: oklch(0.98 0.004 275);
      box-shadow: var(--shadow-overlay);
      font: var(--text-ui);
      pointer-events: auto;
      animation: tessera-rise var(--place);
    }
    span {
      padding-block: 6px;
    }
    .undo {
      padding: 4px 8px;
      border-radius: var(--radius);
      color: oklch(0.86 0.08 275);
      font-weight: 600;
    }
    .undo:hover {
      background: oklch(1 0 0 / 0.12);
    }
    [tesseraIconButton] {
      --text: oklch(1 0 0);
      --text-secondary: oklch(0.82 0.01 275);
      --hover: oklch(1 0 0 / 0.12);
    }
    @keyframes tessera-rise {
      from {
        opacity: 0;
        transform: translateY(6px);
      }
    }
  `,
})
export class ToastArea {
  protected readonly toasts = inject(Toasts);
  protected readonly isHeld = signal(false);

  constructor() {
    effect((onCleanup) => {
      const toast = this.toasts.current();
      if (!toast || this.isHeld()) return;
      const timer = setTimeout(() => this.toasts.dismiss(toast), stays);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected undo(toast: Toast): void {
    this.toasts.dismiss(toast);
    toast.undo?.();
  }
}
