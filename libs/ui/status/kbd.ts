import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { keyCaps } from './keys';

/** Keys to press, as the person's own keyboard names them: `keys="mod+k"` shows ⌘ K on a Mac, Ctrl K elsewhere. */
@Component({
  selector: 'tessera-kbd',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (cap of caps(); track $index) {
    <kbd>{{ cap }}</kbd>
  }`,
  styles: `
    :host {
      display: inline-flex;
      gap: 2px;
    }
    kbd {
      min-width: 18px;
      padding: 0 4px;
      border: 1px solid var(--kbd-line, var(--line-strong));
      border-radius: var(--radius-small);
      color: var(--kbd-text, var(--text-secondary));
      font: 500 11px/16px var(--sans);
      text-align: center;
    }
  `,
})
export class Kbd {
  /** Keys joined by `+`; `mod` is ⌘ or Ctrl. */
  readonly keys = input.required<string>();
  protected readonly caps = computed(() => keyCaps(this.keys()));
}
