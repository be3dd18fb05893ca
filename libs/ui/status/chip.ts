import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon';

/**
 * Something that holds and can be taken away, such as a filter:
 * `<tessera-chip [removeLabel]="'Remove city'" (removed)="…"><button chipAct>City is Oslo</button></tessera-chip>`.
 */
@Component({
  selector: 'tessera-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <ng-content />
    <button class="remove" type="button" [attr.aria-label]="removeLabel()" (click)="removed.emit()">
      <tessera-icon name="x" [size]="12" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: stretch;
      min-width: 0;
      max-width: 320px;
      height: 26px;
      border: 1px solid var(--accent-line);
      border-radius: var(--radius);
      background: var(--accent-wash);
      color: var(--accent-text);
      font: 500 12px/16px var(--sans);
    }
    :host ::ng-deep [chipAct] {
      min-width: 0;
      padding: 0 2px 0 8px;
      overflow: hidden;
      border-radius: 5px 0 0 5px;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .remove {
      display: grid;
      flex: none;
      place-items: center;
      width: 24px;
      border-radius: 0 5px 5px 0;
    }
    :host ::ng-deep [chipAct]:hover,
    .remove:hover {
      background: var(--hover);
    }
    @media (pointer: coarse) {
      :host {
        height: 36px;
      }
      .remove {
        width: 36px;
      }
    }
  `,
})
export class Chip {
  /** E.g. "Remove the filter City". */
  readonly removeLabel = input.required<string>();
  readonly removed = output<void>();
}
