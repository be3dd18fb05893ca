import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { Icon, Saved, type SaveState as State } from '@tessera/ui';
import { DraftSession } from './draft-session';

/** How far the page is saved, beside its name; when something waits for the person, the way there. */
@Component({
  selector: 'tessera-save-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Saved],
  template: `
    @if (waiting(); as words) {
      <button type="button" [attr.aria-label]="words" (click)="look.emit()">
        <tessera-icon name="circle-alert" [size]="14" /><span class="cut">{{ words }}</span>
      </button>
    } @else if (offline(); as words) {
      <span class="kept" role="status"
        ><tessera-icon name="cloud-off" [size]="14" /><span class="cut">{{ words }}</span></span
      >
    } @else {
      <tessera-saved [state]="state()" [at]="at()" />
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      min-width: 0;
    }
    button,
    .kept {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-width: 0;
      font: 500 12px/16px var(--sans);
    }
    button {
      padding: 2px 8px;
      border-radius: 10px;
      background: var(--warning-wash);
      color: var(--warning-text);
    }
    .kept {
      color: var(--warning-text);
    }
    /* The name of the page needs the room more. */
    @media (max-width: 640px) {
      .cut {
        display: none;
      }
    }
  `,
})
export class SaveState {
  readonly look = output<void>();
  private readonly session = inject(DraftSession);
  private readonly draft = this.session.state;

  protected readonly at = computed(() => this.draft()?.savedAt ?? this.session.savedBefore());
  protected readonly waiting = computed(() => {
    const [conflicts, refusals] = [this.draft()?.conflicts.length ?? 0, this.draft()?.refusals.length ?? 0];
    if (conflicts > 0) return conflicts === 1 ? '1 decision waits for you' : `${conflicts} decisions wait for you`;
    if (refusals > 0) return refusals === 1 ? '1 value is not saved' : `${refusals} values are not saved`;
    return null;
  });
  protected readonly offline = computed(() => {
    const draft = this.draft();
    if (draft?.phase !== 'unreachable') return null;
    return draft.cause === 'network' ? 'Not saved yet: you are offline' : 'Not saved yet: the server is busy';
  });
  /** From the first key it says "Saving…": what happens within a second needs no second word. */
  protected readonly state = computed<State>(() => {
    switch (this.draft()?.phase) {
      case 'waiting':
      case 'saving':
        return 'saving';
      case 'stopped':
        return 'failed';
      default:
        return 'saved';
    }
  });
}
