import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Json } from '@tessera/models';
import { Control } from '@tessera/ui';
import type { FieldAtPath } from '../../../schema/field-path';
import { BareField } from '../../editing/bare-field';
import type { FilterTerm } from '../tree/filter-tree';
import { operatorOf, operatorsFor } from '../tree/filter-words';
import { operandField, operandText, operandValue } from '../tree/operand-field';

/** Operator and value of a condition. */
@Component({
  selector: 'tessera-term-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BareField, Control],
  template: `
    <select
      tesseraControl
      class="operator"
      [attr.aria-label]="'How ' + at().label + ' is compared'"
      (change)="choose($event)"
    >
      @for (each of operators(); track each.id) {
        <option [value]="each.id" [selected]="each.id === operator()?.id">{{ each.words }}</option>
      }
    </select>
    @if (operator(); as operator) {
      @if (operator.operand !== 'none') {
        <div class="operand">
          @if (at().field.kind === 'boolean') {
            <select tesseraControl [attr.aria-label]="at().label" (change)="choose($event, true)">
              <option value="true" [selected]="term().value === 'true'">Yes</option>
              <option value="false" [selected]="term().value === 'false'">No</option>
            </select>
          } @else {
            <tessera-bare-field
              [schema]="schema()!"
              [value]="value()"
              [label]="'Value of ' + at().label"
              (valueChange)="put($event)"
            />
          }
        </div>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 148px minmax(0, 1fr);
      gap: 8px;
      align-items: start;
      min-width: 0;
    }
    :host(.stacked) {
      grid-template-columns: minmax(0, 1fr);
    }
    @media (max-width: 640px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class TermEditor {
  readonly at = input.required<FieldAtPath>();
  readonly term = input.required<FilterTerm>();
  readonly termChange = output<FilterTerm>();

  protected readonly operators = computed(() => operatorsFor(this.at().field));
  protected readonly operator = computed(() => operatorOf(this.term(), this.at().field));
  protected readonly schema = computed(() => {
    const operator = this.operator();
    return operator && operandField(this.at().field, operator);
  });
  protected readonly value = computed(() => {
    const schema = this.schema();
    return schema ? operandValue(this.term(), schema) : null;
  });

  protected choose(event: Event, isValue = false): void {
    const chosen = (event.target as HTMLSelectElement).value;
    if (isValue) return this.termChange.emit({ ...this.term(), value: chosen });
    const next = this.operators().find(({ id }) => id === chosen);
    if (!next) return;
    const before = this.operator();
    // A value that the new operator cannot read is of no use.
    const isKept = before?.operand === next.operand;
    const first = next.operand === 'several' && before?.operand === 'one';
    const value = next.fixed ?? (isKept || first ? this.term().value : '');
    this.termChange.emit({ ...this.term(), operator: next.operator, value });
  }

  protected put(value: Json): void {
    this.termChange.emit({ ...this.term(), value: operandText(value) });
  }
}
