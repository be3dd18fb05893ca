import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Control } from './control';

/**
 * Day and time in the person's own zone; the value is ISO 8601 in UTC (`2030-01-01T08:00:00.000Z`) or null, as the API
 * has it. `<tessera-date-time [(value)]="publishedOn" />` or with `[formField]`.
 */
@Component({
  selector: 'tessera-date-time',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `
    <input
      tesseraControl
      type="datetime-local"
      step="60"
      [attr.aria-label]="label()"
      [value]="local()"
      [disabled]="disabled()"
      (change)="read($event)"
      (blur)="touch.emit()"
    />
  `,
})
export class DateTimeControl implements FormValueControl<string | null> {
  readonly value = model<string | null>(null);
  readonly disabled = input(false);
  /** The accessible name, when no `Field` with a label stands around it. */
  readonly label = input<string>();
  readonly touch = output<void>();

  protected readonly local = computed(() => toLocal(this.value()));

  protected read(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.value.set(value ? new Date(value).toISOString() : null);
  }
}

/** `YYYY-MM-DDTHH:mm` in the zone of the browser, as `datetime-local` wants it. */
function toLocal(iso: string | null): string {
  if (!iso) return '';
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
