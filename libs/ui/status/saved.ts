import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';
import { Clock } from '../time/clock';
import { relativeTime } from '../time/relative-time';

/** What became of the person's last change. `kept`: it lies in this browser and goes out when the network is back. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'kept' | 'failed';

const icons: Record<SaveState, IconName> = {
  saved: 'check',
  unsaved: 'circle-dot',
  saving: 'loader-circle',
  kept: 'cloud-off',
  failed: 'circle-alert',
};

/** "Saved 12s ago" instead of a toast: `<tessera-saved [state]="state()" [at]="savedAt()" />`. */
@Component({
  selector: 'tessera-saved',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[class]': 'state()', '[title]': 'word()' },
  template: `
    <tessera-icon [name]="icon()" [size]="14" />
    <span aria-live="polite" class="cut">{{ word() }}</span>
    @if (ago(); as ago) {
      <span class="ago">{{ ago }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-width: 0;
      color: var(--text-secondary);
      font: var(--text-meta);
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    tessera-icon {
      margin-right: 2px;
    }
    :host(.saving) tessera-icon {
      animation: turn 900ms linear infinite;
    }
    :host(.kept) {
      color: var(--warning-text);
    }
    :host(.failed) {
      color: var(--danger-text);
    }
    @keyframes turn {
      to {
        transform: rotate(1turn);
      }
    }
    @media (max-width: 640px) {
      .ago {
        display: none;
      }
      .cut {
        position: absolute;
        width: 1px;
        height: 1px;
        clip-path: inset(50%);
      }
    }
  `,
})
export class Saved {
  readonly state = input.required<SaveState>();
  /** When it was last saved. */
  readonly at = input<string | number | Date | null>();

  private readonly now = inject(Clock).watch();
  protected readonly icon = computed(() => icons[this.state()]);
  protected readonly word = computed(() => {
    switch (this.state()) {
      case 'saved':
        return 'Saved';
      case 'unsaved':
        return 'Not saved yet';
      case 'saving':
        return 'Saving…';
      case 'kept':
        return 'Kept here until you are online';
      case 'failed':
        return 'Could not save';
    }
  });
  protected readonly ago = computed(() => {
    const at = this.at();
    if (this.state() !== 'saved' || at == null) return '';
    const moment = new Date(at).getTime();
    return this.now() - moment < 10_000 ? 'just now' : relativeTime(moment, this.now(), { narrow: true });
  });
}
