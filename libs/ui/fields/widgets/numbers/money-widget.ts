import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import type { Json, Money } from '@tessera/models';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';
import { majorAmount, minorAmount, minorUnits } from '../../values/minor-units';

/** An amount as people write it, `12.50`, beside its currency; kept in minor units. */
@Component({
  selector: 'tessera-money-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `
    <input
      tesseraControl
      type="text"
      inputmode="decimal"
      autocomplete="off"
      [placeholder]="placeholder()"
      [value]="typed()"
      (input)="read($event)"
    />
    <select tesseraControl="part" aria-label="Currency" (change)="choose($event)">
      @for (code of currencies(); track code) {
        <option [value]="code" [selected]="code === currency()">{{ code }}</option>
      }
    </select>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 92px;
      gap: 8px;
    }
    input {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class MoneyWidget {
  private readonly field = inject(fieldContext);
  private readonly value = computed(() => (this.field.value() ?? null) as Money | null);

  protected readonly currencies = computed(() => {
    const own = this.field.schema()['currencies'] as readonly string[] | null | undefined;
    const known = own ?? Intl.supportedValuesOf('currency');
    const mine = this.value()?.currency;
    return mine && !known.includes(mine) ? [mine, ...known] : known;
  });
  protected readonly currency = linkedSignal<string>(() => this.value()?.currency ?? this.usual());
  protected readonly placeholder = computed(() => majorAmount(0, this.currency()));
  protected readonly typed = linkedSignal<Money | null, string>({
    source: this.value,
    computation: (value, previous) => {
      // What is being typed stays as it is typed: "12." is on its way to "12.50".
      if (value && previous && minorAmount(previous.value, value.currency) === value.amount) return previous.value;
      return value ? majorAmount(value.amount, value.currency) : '';
    },
  });

  protected read(event: Event): void {
    this.write((event.target as HTMLInputElement).value, this.currency());
  }

  protected choose(event: Event): void {
    const currency = (event.target as HTMLSelectElement).value;
    this.currency.set(currency);
    this.write(this.typed(), currency);
  }

  private write(text: string, currency: string): void {
    this.typed.set(text);
    if (text.trim() === '') {
      this.field.set(null);
      this.currency.set(currency);
      return;
    }
    const amount = minorAmount(text, currency);
    if (amount === null) this.field.complain(this.cure(currency));
    else this.field.set({ amount, currency } satisfies Json);
  }

  private cure(currency: string): string {
    const digits = minorUnits(currency);
    return digits === 0
      ? `Type a whole number: ${currency} has no smaller unit.`
      : `Type an amount such as ${majorAmount(1250, currency)}.`;
  }

  private usual(): string {
    const fallback = (this.field.schema()['default'] as Money | undefined)?.currency;
    const known = this.currencies();
    return fallback ?? (known.includes('EUR') ? 'EUR' : (known[0] ?? 'EUR'));
  }
}
