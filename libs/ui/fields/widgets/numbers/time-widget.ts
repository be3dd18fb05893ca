import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Control } from '../../../field/control';
import { DateTimeControl } from '../../../field/date-time-control';
import { fieldContext } from '../../field-context';

/** A day, a time of day, or an instant in the person's own zone. */
@Component({
  selector: 'tessera-time-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, DateTimeControl],
  template: `
    @if (field.schema().kind === 'dateTime') {
      <tessera-date-time [value]="value() || null" (valueChange)="field.set($event)" />
    } @else {
      <input tesseraControl [type]="field.schema().kind" [value]="value()" (change)="read($event)" />
    }
  `,
})
export class TimeWidget {
  protected readonly field = inject(fieldContext);
  protected readonly value = computed(() => (this.field.value() ?? '') as string);

  protected read(event: Event): void {
    this.field.set((event.target as HTMLInputElement).value || null);
  }
}
