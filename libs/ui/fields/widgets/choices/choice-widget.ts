import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Control } from '../../../field/control';
import { choicesOf } from '../../choices-of';
import { fieldContext } from '../../field-context';

/** One of a fixed set. */
@Component({
  selector: 'tessera-choice-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `
    <select tesseraControl (change)="read($event)">
      @if (mayBeEmpty()) {
        <option value="" [selected]="!value()">–</option>
      }
      @for (choice of choices(); track choice.value) {
        <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
      }
    </select>
  `,
})
export class ChoiceWidget {
  private readonly field = inject(fieldContext);
  protected readonly choices = computed(() => choicesOf(this.field.schema()));
  protected readonly value = computed(() => (this.field.value() ?? this.field.schema()['default'] ?? '') as string);
  protected readonly mayBeEmpty = computed(
    () => this.field.schema()['default'] === undefined && (!this.field.schema().required || !this.value()),
  );

  protected read(event: Event): void {
    this.field.set((event.target as HTMLSelectElement).value || null);
  }
}
