import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Combobox, type ComboboxOption } from '../../../combobox/combobox';
import { Control } from '../../../field/control';
import { choicesOf } from '../../choices-of';
import { fieldContext } from '../../field-context';
import { Tokens } from '../text/tokens';

/** So many are seen at once; of more the chosen ones are tokens and the rest is searched. */
const fewest = 8;

/** Several of a fixed set, kept in the order of the set: checkboxes where there are few, tokens where there are many. */
@Component({
  selector: 'tessera-choices-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Control, Tokens],
  host: { role: 'group', '[attr.aria-label]': 'field.schema().label' },
  template: `
    @if (isFew()) {
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
    } @else {
      <tessera-tokens [tokens]="tokens()" (removed)="toggle($event)" />
      <tessera-combobox
        placeholder="Add…"
        [label]="'Add to ' + field.schema().label"
        [options]="offers()"
        (asked)="search.set($event)"
        (chosen)="toggle($event.id)"
        (backspaced)="takeBack()"
      />
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
  protected readonly search = signal('');
  protected readonly choices = computed(() => choicesOf(this.field.schema()));
  protected readonly isFew = computed(() => this.choices().length <= fewest);
  protected readonly chosen = computed(
    () => new Set((this.field.value() ?? this.field.schema()['default'] ?? []) as string[]),
  );
  protected readonly tokens = computed(() =>
    this.choices()
      .filter(({ value }) => this.chosen().has(value))
      .map(({ value, label }) => ({ id: value, text: label })),
  );
  protected readonly offers = computed<ComboboxOption[]>(() =>
    this.choices()
      .filter(
        ({ value, label }) => !this.chosen().has(value) && label.toLowerCase().includes(this.search().toLowerCase()),
      )
      .map(({ value, label }) => ({ id: value, text: label })),
  );

  protected toggle(value: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(value)) chosen.add(value);
    const values = this.choices()
      .map((choice) => choice.value)
      .filter((each) => chosen.has(each));
    this.field.set(values.length > 0 ? values : null);
  }

  protected takeBack(): void {
    const last = this.tokens().at(-1);
    if (last) this.toggle(last.id);
  }
}
