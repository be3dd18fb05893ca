import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Control } from '../../field/control';
import { choicesOf } from '../choices-of';
import { fieldContext } from '../field-context';

/** Several of a fixed set, kept in the order of the set. */
@Component({
  selector: 'tessera-choices-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  host: { role: 'group', '[attr.aria-label]': 'field.schema().label' },
  template: `
    @for (choice of choices(); track choice.value) {
      <label
        ><input
          tesseraControl
          type="checkbox"
          [checked]="chosen().has(choice.value)"
          (change)="toggle(choice.value)"
        />{{ choice.label }}</label
      >
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding-top: 4px;
    }
    label {
      display: flex;
      gap: 8px;
      align-items: center;
      font: var(--text-form);
    }
  `,
})
export class ChoicesWidget {
  protected readonly field = inject(fieldContext);
  protected readonly choices = computed(() => choicesOf(this.field.schema()));
  protected readonly chosen = computed(
    () => new Set((this.field.value() ?? this.field.schema()['default'] ?? []) as string[]),
  );

  protected toggle(value: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(value)) chosen.add(value);
    const values = this.choices()
      .map((choice) => choice.value)
      .filter((each) => chosen.has(each));
    this.field.set(values.length > 0 ? values : null);
  }
}
