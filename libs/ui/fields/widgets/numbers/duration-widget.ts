import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';
import { durationText, parseDuration } from '../../values/duration-text';

/** A length of time as people write it, `1h 30m`, `2 days` or `1:30`; kept in ISO 8601. */
@Component({
  selector: 'tessera-duration-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `<input
    tesseraControl
    type="text"
    autocomplete="off"
    spellcheck="false"
    placeholder="1h 30m"
    [value]="typed()"
    (input)="read($event)"
    (change)="settle()"
  />`,
})
export class DurationWidget {
  private readonly field = inject(fieldContext);
  private readonly value = computed(() => (this.field.value() ?? '') as string);
  protected readonly typed = linkedSignal<string, string>({
    source: this.value,
    computation: (value, previous) =>
      previous && parseDuration(previous.value) === value ? previous.value : value && durationText(value),
  });

  protected read(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    const duration = parseDuration(text);
    this.typed.set(text);
    if (text.trim() === '') this.field.set(null);
    else if (duration === null) this.field.complain('Type a length of time such as 1h 30m.');
    else this.field.set(duration);
  }

  /** Shows what was understood. */
  protected settle(): void {
    if (parseDuration(this.typed()) === this.value() && this.value() !== '') this.typed.set(durationText(this.value()));
  }
}
