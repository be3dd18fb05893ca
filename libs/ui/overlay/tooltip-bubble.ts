import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Kbd } from '../status/kbd';

/** What a `Tooltip` shows; not for use on its own. */
@Component({
  selector: 'tessera-tooltip-bubble',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Kbd],
  host: { role: 'tooltip' },
  template: `
    {{ text() }}
    @if (keys(); as keys) {
      <tessera-kbd [keys]="keys" />
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 8px;
      max-width: 280px;
      padding: 4px 8px;
      border-radius: var(--radius);
      background: light-dark(oklch(0.26 0.02 275), oklch(0.33 0.014 275));
      color: oklch(0.98 0.004 275);
      font: 500 12px/18px var(--sans);
      pointer-events: none;
      animation: tessera-appear var(--state);
    }
    tessera-kbd {
      --kbd-text: oklch(0.85 0.01 275);
      --kbd-line: oklch(1 0 0 / 0.2);
    }
  `,
})
export class TooltipBubble {
  readonly text = input('');
  readonly keys = input<string>();
}
