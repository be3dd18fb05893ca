import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { Control } from '@tessera/ui';
import { momentAt, wallClock } from './zoned-time';

/** Day and time on the clocks of any zone; the value is ISO 8601 in UTC or null. Stays the same moment when the zone changes. */
@Component({
  selector: 'tessera-zoned-moment',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `<input
    tesseraControl
    type="datetime-local"
    step="60"
    [value]="local()"
    (change)="read($any($event.target).value)"
  />`,
})
export class ZonedMoment {
  readonly value = model<string | null>(null);
  readonly zone = input.required<string>();

  protected readonly local = computed(() => {
    const value = this.value();
    return value ? wallClock(value, this.zone()) : '';
  });

  protected read(wall: string): void {
    this.value.set(momentAt(wall, this.zone()));
  }
}
