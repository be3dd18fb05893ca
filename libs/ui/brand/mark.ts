import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Tessera's mark: a T laid of five tiles, one of them in the accent. */
@Component({
  selector: 'tessera-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 0 24 24" [attr.width]="size()" [attr.height]="size()">
      <path
        class="tile"
        d="M2.5 2.9 8.1 2.5l.2 5.7-5.6.3z M16 2.6l5.5-.1.1 5.9-5.5-.3z M9.3 9.5l5.6-.2.2 5.6-5.7.2z M9.4 16.2l5.7-.2.1 5.4-5.6.3z"
      />
      <path class="accent" d="M9.4 2.4l5.4.2-.1 5.6-5.4.1z" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    .tile {
      fill: currentColor;
    }
    .accent {
      fill: var(--accent);
    }
    path {
      stroke: none;
    }
  `,
})
export class Mark {
  /** Pixels. */
  readonly size = input(24);
}
