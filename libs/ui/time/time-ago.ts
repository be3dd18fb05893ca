import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Clock } from './clock';
import { absoluteTime, relativeTime } from './relative-time';

/** A moment, relative within a week, the whole on hover: `<tessera-time [at]="page.updatedAt" />`. */
@Component({
  selector: 'tessera-time',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<time [attr.datetime]="iso()" [title]="whole()">{{ words() }}</time>`,
  styles: `
    :host {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class TimeAgo {
  /** ISO 8601, a date or milliseconds. */
  readonly at = input.required<string | number | Date>();

  private readonly now = inject(Clock).watch();
  private readonly moment = computed(() => new Date(this.at()).getTime());
  protected readonly iso = computed(() => new Date(this.moment()).toISOString());
  protected readonly whole = computed(() => absoluteTime(this.moment()));
  protected readonly words = computed(() => relativeTime(this.moment(), this.now()));
}
