import { ChangeDetectionStrategy, Component, computed, forwardRef, inject, linkedSignal } from '@angular/core';
import type { DocumentFields, FieldSchema, Json } from '@tessera/models';
import { fieldContext } from '../../field-context';
import { EditedField } from '../../edited-field';

/** Several fields that are one value. */
@Component({
  selector: 'tessera-group-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [forwardRef(() => EditedField)],
  host: { role: 'group', '[attr.aria-label]': 'field.schema().label' },
  template: `
    @for (inner of fields(); track inner.name) {
      <tessera-edited-field
        [schema]="inner"
        [value]="values()[inner.name]"
        [path]="field.path() + '.' + inner.name"
        (valueChange)="set(inner.name, $event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      padding: 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
  `,
})
export class GroupWidget {
  protected readonly field = inject(fieldContext);
  protected readonly fields = computed(() => (this.field.schema()['fields'] ?? []) as readonly FieldSchema[]);
  /** At once what was just typed: a second field may change before the first came back from the form. */
  protected readonly values = linkedSignal(() => (this.field.value() ?? {}) as DocumentFields);

  protected set(name: string, value: Json): void {
    this.values.update((values) => ({ ...values, [name]: value }));
    this.field.set({ ...this.values() });
  }
}
