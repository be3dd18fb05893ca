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
      @if (field.look() === 'form') {
        <p class="meta">{{ zone }}</p>
      }
    } @else {
      <input tesseraControl [type]="field.schema().kind" [value]="value()" (change)="read($event)" />
    }
  `,
  styles: `
    p {
      margin-top: 4px;
    }
  `,
})
export class TimeWidget {
  protected readonly field = inject(fieldContext);
  /** An instant is the same everywhere, what a clock shows is not. */
  protected readonly zone = `Your time, ${Intl.DateTimeFormat().resolvedOptions().timeZone}`;
  protected readonly value = computed(() => (this.field.value() ?? '') as string);

  protected read(event: Event): void {
    this.field.set((event.target as HTMLInputElement).value || null);
  }
}
