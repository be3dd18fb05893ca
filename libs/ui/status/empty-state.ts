import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** Nothing here yet: one sentence what belongs here, and one act inside: `<tessera-empty icon="files" says="…"><button …/></tessera-empty>`. */
@Component({
  selector: 'tessera-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (icon(); as name) {
      <span class="tile"><tessera-icon [name]="name" [size]="20" /></span>
    }
    @if (heading(); as heading) {
      <h2>{{ heading }}</h2>
    }
    <p>{{ says() }}</p>
    <div class="act"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 4px;
      max-width: 400px;
      margin: 0 auto;
      padding: 64px 24px;
      text-align: center;
    }
    .tile {
      display: grid;
      place-items: center;
      width: 44px;
      height: 44px;
      margin-bottom: 12px;
      border-radius: 12px 12px 3px 12px;
      background: var(--accent-wash);
      color: var(--accent-text);
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
    .act {
      margin-top: 16px;
    }
    .act:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly says = input.required<string>();
  readonly heading = input<string>();
  readonly icon = input<IconName>();
}
