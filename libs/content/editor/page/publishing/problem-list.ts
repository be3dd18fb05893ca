import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon, Notice } from '@tessera/ui';
import type { PlacedProblem } from './page-problems';

/** What is in the way, each a way to its place. */
@Component({
  selector: 'tessera-problem-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Notice],
  template: `
    <tessera-notice tone="danger">
      <strong>{{ heading() }}</strong>
      <ul>
        @for (problem of problems(); track problem.path) {
          <li>
            <button type="button" (click)="go.emit(problem.path)">
              <span class="place">{{ problem.place }}</span> {{ problem.message
              }}<tessera-icon name="arrow-right" [size]="14" />
            </button>
          </li>
        }
      </ul>
    </tessera-notice>
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      margin-top: 4px;
    }
    button {
      padding: 2px 4px;
      margin-left: -4px;
      border-radius: var(--radius-small);
      text-align: start;
    }
    button:hover {
      background: var(--hover);
    }
    .place {
      font-weight: 500;
    }
    tessera-icon {
      margin-left: 4px;
      vertical-align: -2px;
    }
  `,
})
export class ProblemList {
  readonly heading = input.required<string>();
  readonly problems = input.required<readonly PlacedProblem[]>();
  readonly go = output<string>();
}
