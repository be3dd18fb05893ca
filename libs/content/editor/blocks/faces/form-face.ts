import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from '@tessera/ui';
import { blockContext } from './block-context';
import { FaceField } from './face-field';

/** Any block: its name and its fields as a form. */
@Component({
  selector: 'tessera-form-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FaceField, Icon],
  template: `
    <p class="name"><tessera-icon [name]="block.schema().icon ?? 'box'" />{{ block.schema().label }}</p>
    <div class="fields">
      @for (field of block.schema().fields; track field.name) {
        <tessera-face-field look="form" [class.short]="short.has(field.kind)" [name]="field.name" />
      } @empty {
        <p class="none">Nothing to set: it appears by itself.</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding: 14px 16px 18px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .name {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-bottom: 14px;
      color: var(--text-secondary);
      font: 500 13px/20px var(--sans);
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
      gap: 16px;
    }
    tessera-face-field:not(.short) {
      grid-column: 1 / -1;
    }
    .none {
      color: var(--text-secondary);
    }
  `,
})
export class FormFace {
  protected readonly block = inject(blockContext);
  /** Kinds whose control needs half the width. */
  protected readonly short = new Set([
    'integer',
    'decimal',
    'boolean',
    'choice',
    'date',
    'time',
    'dateTime',
    'colour',
    'money',
    'duration',
  ]);
}
