import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Button, Dialog, Icon } from '@tessera/ui';
import type { RightChange, RightsDifference } from '../../contract';

/** What somebody is about to change. */
export interface DifferenceQuestion {
  readonly group: string;
  readonly difference: RightsDifference;
  /** From then on the group follows extensions. */
  readonly follows: boolean;
}

/** The difference that a change of rights makes, before it is saved. Closes with true to save. */
@Component({
  selector: 'tessera-difference-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, Icon],
  template: `
    <tessera-dialog [heading]="'Change the rights of ' + question.group + '?'">
      <p class="meta">{{ people(question.difference.members) }} in the group. It counts with their next click.</p>
      @if (question.follows) {
        <p>The group follows extensions from then on, so an update may bring it new rights.</p>
        @if (question.difference.gained.length + question.difference.lost.length === 0) {
          <p>For now it may the same as before.</p>
        }
      }
      @for (side of sides; track side.heading) {
        @if (side.changes.length > 0) {
          <h3>{{ side.heading }}</h3>
          <ul>
            @for (change of side.changes; track $index) {
              <li>
                <tessera-icon [name]="side.icon" [size]="14" />
                <span class="label">{{ change.label }}{{ change.place ? ', in one place' : '' }}</span>
                <span class="meta">{{ people(change.people) }}</span>
              </li>
            }
          </ul>
        }
      }
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
        <button tesseraButton type="button" look="primary" (click)="dialog.close(true)">Save</button>
      </div>
    </tessera-dialog>
  `,
  styles: `
    h3 {
      margin-top: 16px;
      font: 600 13px/20px var(--sans);
    }
    ul {
      max-height: 40vh;
      overflow-y: auto;
    }
    li {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 28px;
      font: var(--text-ui);
    }
    .label {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class DifferenceDialog {
  protected readonly question = inject<DifferenceQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly sides: readonly { heading: string; icon: string; changes: readonly RightChange[] }[] = [
    { heading: 'They gain', icon: 'plus', changes: this.question.difference.gained },
    { heading: 'They lose', icon: 'minus', changes: this.question.difference.lost },
  ];

  protected people(count: number): string {
    return count === 0 ? 'Nobody' : count === 1 ? '1 person' : `${count} people`;
  }
}
