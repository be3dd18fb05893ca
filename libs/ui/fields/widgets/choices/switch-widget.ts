import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';

/** Yes or no. */
@Component({
  selector: 'tessera-switch-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `<input tesseraControl type="checkbox" role="switch" [checked]="isOn()" (change)="field.set(!isOn())" />`,
  styles: `
    :host {
      display: flex;
    }
  `,
})
export class SwitchWidget {
  protected readonly field = inject(fieldContext);
  protected readonly isOn = computed(() => (this.field.value() ?? this.field.schema()['default']) === true);
}
