import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';

/** Whole numbers, and decimals that stay text so that no digit is lost. What is no number stays here and says so. */
@Component({
  selector: 'tessera-number-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `<input
    tesseraControl
    type="text"
    [attr.inputmode]="isInteger() ? 'numeric' : 'decimal'"
    autocomplete="off"
    [value]="typed()"
    (input)="read($event)"
  />`,
})
export class NumberWidget {
  private readonly field = inject(fieldContext);
  protected readonly isInteger = computed(() => this.field.schema().kind === 'integer');
  protected readonly typed = linkedSignal(() => String(this.field.value() ?? ''));

  protected read(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    const number = text.trim().replace(',', '.');
    const wrong = number && this.faultOf(number);
    if (wrong) {
      this.typed.set(text);
      return this.field.complain(wrong);
    }
    this.field.set(number === '' ? null : this.isInteger() ? Number(number) : number);
  }

  private faultOf(number: string): string | null {
    const { min, max } = this.field.schema() as { min?: number; max?: number };
    if (!/^-?\d+(\.\d+)?$/.test(number) || (this.isInteger() && number.includes('.'))) {
      return this.isInteger() ? 'Type a whole number.' : 'Type a number.';
    }
    if (min !== undefined && Number(number) < min) return `Type ${min} or more.`;
    if (max !== undefined && Number(number) > max) return `Type ${max} or less.`;
    return null;
  }
}
