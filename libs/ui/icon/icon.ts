import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type IconName, icons, isIconName } from './icons';

/**
 * A Lucide icon, 16 px with a stroke of 1.5 px. It says nothing to screen readers: the word beside it, or the
 * name of the button around it, does.
 */
@Component({
  selector: 'tessera-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      [attr.width]="size()"
      [attr.height]="size()"
      [attr.stroke-width]="stroke()"
    >
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
  `,
})
export class Icon {
  /** Lucide's name. A name we do not have (definitions may name any) is drawn as a plain box. */
  readonly name = input.required<IconName | (string & {})>();
  /** Pixels; the stroke stays 1.5 px at any size. */
  readonly size = input(16);

  protected readonly path = computed(() => {
    const name = this.name();
    return icons[isIconName(name) ? name : 'box'];
  });
  protected readonly stroke = computed(() => (24 / this.size()) * 1.5);
}
