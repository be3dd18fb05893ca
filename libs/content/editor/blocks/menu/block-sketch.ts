import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '@tessera/ui';
import { sketches } from './sketches';

/** A small picture of a block; its icon where nobody drew one. Says nothing that the words beside it do not. */
@Component({
  selector: 'tessera-block-sketch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { 'aria-hidden': 'true' },
  template: `
    @if (strokes(); as strokes) {
      <svg viewBox="0 0 96 60">
        @for (stroke of strokes; track $index) {
          <rect
            rx="1.5"
            [class]="stroke[4] ?? 'light'"
            [attr.x]="stroke[0]"
            [attr.y]="stroke[1]"
            [attr.width]="stroke[2]"
            [attr.height]="stroke[3]"
          />
        }
      </svg>
    } @else {
      <tessera-icon [name]="icon()" [size]="28" />
    }
  `,
  styles: `
    :host {
      display: grid;
      place-items: center;
      aspect-ratio: 96 / 60;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--text-secondary);
    }
    svg {
      width: 100%;
    }
    .light {
      fill: var(--line-strong);
    }
    .dark {
      fill: var(--text-faint);
    }
    .accent {
      fill: var(--accent);
    }
  `,
})
export class BlockSketch {
  /** Of a block, or of an act within a text. */
  readonly of = input.required<string>();
  readonly icon = input('box');

  protected readonly strokes = computed(() => (Object.hasOwn(sketches, this.of()) ? sketches[this.of()] : undefined));
}
