import { ChangeDetectionStrategy, Component, forwardRef, input } from '@angular/core';
import { Badge, type Tone } from '@tessera/ui';
import type { BlockDifference } from './document-difference';
import { ValueDifferenceView } from './value-difference';

/** What became of each block of a field; those that stayed as they were are named alone. */
@Component({
  selector: 'tessera-block-differences',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge, forwardRef(() => ValueDifferenceView)],
  template: `
    @for (block of blocks(); track block.id) {
      <section [class]="block.is" [attr.aria-label]="block.label">
        <p class="name">
          {{ block.label }}
          @if (block.is !== 'same') {
            <tessera-badge [tone]="tones[block.is]">{{ words[block.is] }}</tessera-badge>
          }
          @if (block.hasMoved) {
            <tessera-badge tone="info">Moved</tessera-badge>
          }
        </p>
        @for (value of block.values; track value.schema.name) {
          <tessera-value-difference [difference]="value" [isBeside]="isBeside()" />
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    section {
      display: grid;
      gap: 8px;
      min-width: 0;
      padding: 10px 14px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    .added {
      border-color: var(--success-line);
    }
    .removed {
      border-color: var(--danger-line);
    }
    .same {
      padding-block: 6px;
      color: var(--text-secondary);
    }
    .name {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      font: 500 13px/20px var(--sans);
    }
  `,
})
export class BlockDifferences {
  readonly blocks = input.required<readonly BlockDifference[]>();
  readonly isBeside = input(false);

  protected readonly words = { added: 'Added', removed: 'Removed', changed: 'Changed', same: '' } as const;
  protected readonly tones: Readonly<Record<BlockDifference['is'], Tone>> = {
    added: 'success',
    removed: 'danger',
    changed: 'warning',
    same: 'neutral',
  };
}
