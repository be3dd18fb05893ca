import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { absoluteTime, Clock, Icon, relativeTime } from '@tessera/ui';
import type { PagePlan } from '../../contract';

/** What is planned for a page, as a sign with words for whoever points at it or does not see it. */
@Component({
  selector: 'tessera-page-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[class.failed]': 'plan().hasFailed', '[attr.title]': 'words()' },
  template: `<tessera-icon [name]="plan().hasFailed ? 'triangle-alert' : 'calendar-clock'" [size]="14" /><span
      [class.visually-hidden]="!isLong()"
      >{{ words() }}</span
    >`,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      color: var(--info-text);
    }
    :host(.failed) {
      color: var(--danger-text);
    }
  `,
})
export class PagePlanSign {
  readonly plan = input.required<PagePlan>();
  /** Says it instead of showing a sign alone. */
  readonly isLong = input(false);

  private readonly now = inject(Clock).watch();
  protected readonly words = computed(() => planWords(this.plan(), this.now()));
}

const week = 7 * 86_400_000;

/** "To be published in 3 days, until …", as one line. */
export function planWords({ publishAt, unpublishAt, hasFailed }: PagePlan, now: number): string {
  if (hasFailed) return 'What was planned did not happen';
  const moment = (iso: string): string => {
    const at = Date.parse(iso);
    // Further off, the relative words are a date themselves.
    return Math.abs(at - now) < week ? `${relativeTime(at, now)} (${absoluteTime(at)})` : absoluteTime(at);
  };
  return [publishAt && `To be published ${moment(publishAt)}`, unpublishAt && `to be taken off ${moment(unpublishAt)}`]
    .filter(Boolean)
    .join(', ')
    .replace(/^t/, 'T');
}
