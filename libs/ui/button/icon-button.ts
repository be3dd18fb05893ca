import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';
import { Tooltip } from '../overlay/tooltip';

/**
 * A button that shows only an icon; its `label` is the accessible name and the tooltip:
 * `<button tesseraIconButton icon="trash" label="Move to trash"></button>`.
 */
@Component({
  selector: 'button[tesseraIconButton], a[tesseraIconButton]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  hostDirectives: [Tooltip],
  host: {
    '[attr.type]': 'isLink ? null : "button"',
    '[attr.aria-label]': 'label()',
    '[attr.aria-pressed]': 'pressed() ?? null',
    '[class.small]': 'small()',
  },
  template: `<tessera-icon [name]="icon()" />`,
  styleUrl: './icon-button.css',
})
export class IconButton {
  readonly icon = input.required<IconName>();
  readonly label = input.required<string>();
  /** Keys that do the same, shown in the tooltip, e.g. `mod+b`. */
  readonly keys = input<string>();
  /** For buttons that stay in: whether it is in. */
  readonly pressed = input<boolean>();
  /** 24 px instead of 32, for toolbars and rows. */
  readonly small = input(false);

  protected readonly isLink = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.tagName === 'A';

  constructor() {
    const tooltip = inject(Tooltip);
    tooltip.describes = false;
    effect(() => {
      tooltip.text.set(this.label());
      tooltip.keys.set(this.keys());
    });
  }
}
