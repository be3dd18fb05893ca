import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Tessera's mark: a T laid of five tiles, one of them in the accent. */
@Component({
  selector: 'tessera-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 0 24 24" [attr.width]="size()" [attr.height]="size()">
      <path class="tile" d="M2.6 3.4 8 3l.3 5.9-5.4.4z M16 3.2l5.3-.1.2 6-5.4-.3z M9.5 10.6l5.4-.3.1 5.2-5.3.3z M9.8 17.2l5.1-.3.3 4.3-5.6.2z" />
      <path class="accent" d="M9.4 3l5.3.2-.1 5.8-5 .1z" />
    </svg>
  `,
  styles: `
    :host { display: inline-flex; flex: none; }
    .tile { fill: currentColor; }
    .accent { fill: var(--accent); }
    path { stroke: none; }
  `,
})
export class Mark {
  /** Pixels. */
  readonly size = input(24);
}
