import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * A grey shape where content will be: `<tessera-skeleton shape="line" [width]="60" />`. Comes after 300 ms, so that
 * fast answers never flicker. Screen readers hear nothing; say "Loading" once, in the region (`aria-busy`).
 */
@Component({
  selector: 'tessera-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true', '[class]': 'shape()', '[style.width]': 'width() + "%"' },
  template: '',
  styles: `
    :host {
      display: block;
      height: 12px;
      margin-block: 4px;
      border-radius: var(--radius-small);
      background: var(--press);
      animation:
        tessera-appear 240ms var(--ease) 300ms both,
        breathe 1.8s ease-in-out 600ms infinite;
    }
    :host(.title) {
      height: 22px;
      margin-block: 8px;
      border-radius: var(--radius);
    }
    :host(.block) {
      height: 96px;
      margin-block: 8px;
      border-radius: var(--radius);
    }
    :host(.dot) {
      max-width: 16px;
      height: 16px;
      margin-block: 2px;
    }
    @keyframes tessera-appear {
      from {
        opacity: 0;
      }
    }
    @keyframes breathe {
      50% {
        opacity: 0.55;
      }
    }
  `,
})
export class Skeleton {
  readonly shape = input<'line' | 'title' | 'block' | 'dot'>('line');
  /** Per cent of the room; vary it from line to line as words do. */
  readonly width = input(100);
}
