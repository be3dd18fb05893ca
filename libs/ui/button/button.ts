import { ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** How loud a button is: one `primary` a screen, `plain` among others, `quiet` inside bars and rows, `danger` before harm. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

/**
 * A button or a link that looks like one: `<button tesseraButton look="primary">Publish</button>`.
 * While `busy` it keeps its width and its place in the tab order, says so to screen readers and ignores clicks.
 */
@Component({
  selector: 'button[tesseraButton], a[tesseraButton]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: {
    '[class]': '"look-" + look()',
    '[class.large]': 'large()',
    '[class.busy]': 'busy()',
    '[attr.aria-busy]': 'busy() || null',
    '[attr.aria-disabled]': 'busy() || refused() || null',
  },
  template: `
    @if (icon(); as name) {
      <tessera-icon [name]="name" />
    }
    <span class="words"><ng-content /></span>
    @if (trailing(); as name) {
      <tessera-icon [name]="name" [size]="14" />
    }
    @if (busy()) {
      <tessera-icon class="wheel" name="loader-circle" />
    }
  `,
  styleUrl: './button.css',
})
export class Button {
  readonly look = input<ButtonLook>('plain');
  readonly icon = input<IconName>();
  /** An icon behind the words, e.g. `chevron-down` for a menu. */
  readonly trailing = input<IconName>();
  /** 40 px high, for the one act of a form that fills the screen. */
  readonly large = input(false);
  readonly busy = input(false);
  /** It does nothing here; its title says why. It can be reached all the same, to hear that. */
  readonly refused = input(false);

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    // While capturing, because the listeners of the template around were here first.
    nativeElement.addEventListener('click', (event) => this.hold(event), { capture: true });
  }

  private hold(event: Event): void {
    if (!this.busy() && !this.refused()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
