import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { asProblem } from '../api/api-problem';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';

/**
 * Something went wrong in a region: what happened, what is safe, what to do; the code small, for whoever helps.
 * `<tessera-error [problem]="page.error()" safe="Your draft is kept." (retry)="page.reload()" />`
 */
@Component({
  selector: 'tessera-error',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon],
  host: { role: 'alert' },
  template: `
    <span class="tile"><tessera-icon [name]="isOffline() ? 'wifi-off' : 'triangle-alert'" [size]="20" /></span>
    <h2>{{ known().title }}</h2>
    <p>{{ known().detail ?? cure() }} {{ safe() }}</p>
    @if (helpsRetry()) {
      <button tesseraButton type="button" icon="refresh-cw" (click)="retry.emit()">Try again</button>
    }
    <p class="code">
      {{ known().code }}
      @if (known().requestId; as id) {
        <span> · {{ id }}</span>
      }
    </p>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 4px;
      max-width: 440px;
      margin: 0 auto;
      padding: 56px 24px;
      text-align: center;
    }
    .tile {
      display: grid;
      place-items: center;
      width: 44px;
      height: 44px;
      margin-bottom: 12px;
      border-radius: 12px 12px 3px 12px;
      background: var(--warning-wash);
      color: var(--warning-text);
    }
    h2 {
      font: 600 15px/22px var(--sans);
      letter-spacing: -0.009em;
      text-wrap: balance;
    }
    p {
      color: var(--text-secondary);
      font: var(--text-form);
      text-wrap: balance;
    }
    button {
      margin-top: 16px;
    }
    .code {
      margin-top: 16px;
      color: var(--text-faint);
      font: 11px/16px var(--mono);
      user-select: all;
      overflow-wrap: anywhere;
    }
  `,
})
export class ErrorState {
  /** An `ApiProblem`, or anything thrown. */
  readonly problem = input.required<unknown>();
  /** What is safe, e.g. "Nothing was changed." */
  readonly safe = input('');
  readonly mayRetry = input(true);
  readonly retry = output<void>();

  protected readonly known = computed(() => asProblem(this.problem()));
  protected readonly isOffline = computed(() => this.known().code === 'network.unreachable');
  /** What is forbidden, missing or gone stays so. */
  protected readonly helpsRetry = computed(() => this.mayRetry() && ![403, 404, 410].includes(this.known().status));
  protected readonly cure = computed(() => (this.helpsRetry() ? 'Try again in a moment.' : ''));
}
