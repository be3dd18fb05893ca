import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';
import type { Tone } from './badge';

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  accent: 'info',
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-alert',
  danger: 'circle-alert',
};

/** A sentence that matters, in its place inside a form or a screen; acts go inside with `<button acts …>`. */
@Component({
  selector: 'tessera-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[class]': 'tone()', '[attr.role]': 'tone() === "danger" ? "alert" : "status"' },
  template: `
    <tessera-icon [name]="icon()" />
    <div class="words"><ng-content /></div>
    <ng-content select="[acts]" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 10px;
      align-items: flex-start;
      padding: 9px 12px;
      border: 1px solid var(--edge, var(--line));
      border-radius: var(--radius);
      background: var(--wash, var(--surface-sunk));
      color: var(--text);
      font: 13px/20px var(--sans);
    }
    /* A line of text stands at the height of the buttons beside it. */
    :host(:has([acts])) {
      align-items: center;
    }
    tessera-icon {
      flex: none;
      margin-block: 2px;
      color: var(--words, var(--text-secondary));
    }
    /* Where there is no room for both, the acts stand below. */
    .words {
      flex: 1 1 200px;
      min-width: 0;
      text-wrap: pretty;
    }
    :host(.accent) {
      --edge: var(--accent-line);
      --wash: var(--accent-wash);
      --words: var(--accent-text);
    }
    :host(.info) {
      --edge: var(--info-line);
      --wash: var(--info-wash);
      --words: var(--info-text);
    }
    :host(.success) {
      --edge: var(--success-line);
      --wash: var(--success-wash);
      --words: var(--success-text);
    }
    :host(.warning) {
      --edge: var(--warning-line);
      --wash: var(--warning-wash);
      --words: var(--warning-text);
    }
    :host(.danger) {
      --edge: var(--danger-line);
      --wash: var(--danger-wash);
      --words: var(--danger-text);
    }
  `,
})
export class Notice {
  readonly tone = input<Tone>('info');
  protected readonly icon = computed(() => icons[this.tone()]);
}
