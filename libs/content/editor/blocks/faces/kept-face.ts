import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Icon } from '@tessera/ui';
import { blockContext } from './block-context';

/** A block that asks for a right which the person lacks: shown as it is, to be moved and taken away, not changed. */
@Component({
  selector: 'tessera-kept-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <p class="name"><tessera-icon [name]="block.schema().icon ?? 'box'" />{{ block.schema().label }}</p>
    <pre tabindex="0" [attr.aria-label]="block.schema().label">{{ words() }}</pre>
    <p class="why">
      <tessera-icon name="lock" />You may move it or take it away. Changing it needs a right of its own.
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 14px 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface-sunk);
    }
    .name,
    .why {
      display: flex;
      gap: 8px;
      align-items: center;
      color: var(--text-secondary);
      font: var(--text-meta);
    }
    pre {
      max-height: 160px;
      overflow: auto;
      font: 12px/18px var(--mono);
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
  `,
})
export class KeptFace {
  protected readonly block = inject(blockContext);
  protected readonly words = computed(() =>
    Object.values(this.block.block().fields)
      .filter((value) => typeof value === 'string')
      .join('\n'),
  );
}
