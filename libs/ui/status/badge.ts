import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The meaning of a colour; there is always a word beside it. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

/**
 * A state in a word: `<tessera-badge tone="success">Live</tessera-badge>`, a dot and a word in rows and bars;
 * with `[filled]="true"` a small wash, where the state must be seen from afar.
 */
@Component({
  selector: 'tessera-badge',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'tone()', '[class.filled]': 'filled()' },
  template: `<span class="dot" [class.hollow]="hollow()"></span><span class="cut"><ng-content /></span>`,
  styleUrl: './badge.css',
})
export class Badge {
  readonly tone = input<Tone>('neutral');
  readonly filled = input(false);
  /** A ring instead of a dot, for what is not there yet (a draft). */
  readonly hollow = input(false);
}
