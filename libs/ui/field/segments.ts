import { ChangeDetectionStrategy, Component, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** One of the choices of `Segments`. */
export interface Segment<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
}

let count = 0;

/** Two to four choices side by side, of which one is in: `<tessera-segments label="Size" [choices]="sizes" [(value)]="size" />`. */
@Component({
  selector: 'tessera-segments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { role: 'radiogroup', '[attr.aria-label]': 'label()' },
  template: `
    @for (choice of choices(); track choice.value) {
      <label [class.in]="choice.value === value()">
        <input
          type="radio"
          [name]="group"
          [value]="choice.value"
          [checked]="choice.value === value()"
          [disabled]="disabled()"
          (change)="value.set(choice.value)"
          (blur)="touch.emit()"
        />
        @if (choice.icon; as icon) {
          <tessera-icon [name]="icon" [size]="14" />
        }
        <span class="cut">{{ choice.label }}</span>
      </label>
    }
  `,
  styleUrl: './segments.css',
})
export class Segments<T extends string = string> implements FormValueControl<T> {
  readonly value = model.required<T>();
  readonly choices = input.required<readonly Segment<T>[]>();
  readonly label = input.required<string>();
  readonly disabled = input(false);
  readonly touch = output<void>();
  protected readonly group = `tessera-segments-${++count}`;
}
