import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { EditedField, type FieldLook } from '@tessera/ui';
import { blockContext } from './block-context';

/** A field of the block around it, by its name; nothing where the block has no such field. */
@Component({
  selector: 'tessera-face-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EditedField],
  template: `
    @if (schema(); as schema) {
      <tessera-edited-field
        [look]="look()"
        [schema]="schema"
        [value]="block.block().fields[schema.name]"
        [path]="block.path() + '.' + schema.name"
        [prompt]="prompt()"
        (valueChange)="block.set(schema.name, $event)"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class FaceField {
  readonly name = input.required<string>();
  readonly look = input<FieldLook>('surface');
  readonly prompt = input('');
  protected readonly block = inject(blockContext);
  protected readonly schema = computed(() => this.block.schema().fields.find(({ name }) => name === this.name()));
}
