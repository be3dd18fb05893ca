import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { Badge, Dialogs, IconButton, TimeAgo, type Tone } from '@tessera/ui';
import type { ImportLine, ImportState } from '../../../contract';
import { ImportSession } from './import-session';
import { countsInWords } from './in-words';

const states: Readonly<Record<ImportState, readonly [string, Tone]>> = {
  reading: ['Being read', 'neutral'],
  mapping: ['Not yet in', 'neutral'],
  testing: ['Dry run', 'info'],
  tested: ['Not yet in', 'neutral'],
  running: ['Coming in', 'info'],
  done: ['In', 'success'],
  reverting: ['Going back', 'info'],
  reverted: ['Taken back', 'neutral'],
  failed: ['Broke off', 'danger'],
};

/** Imports of the last 30 days, to look at, go on with, or take back. */
@Component({
  selector: 'tessera-past-imports',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge, IconButton, TimeAgo],
  template: `
    @if (session.past()?.length) {
      <section aria-labelledby="past-imports">
        <h2 id="past-imports">Earlier imports</h2>
        <ul>
          @for (line of session.past(); track line.id) {
            <li>
              <button type="button" class="line" (click)="opened.emit(line.id)">
                <span class="name cut" [title]="line.name">{{ line.name }}</span>
                <tessera-badge [tone]="stateOf(line)[1]">{{ stateOf(line)[0] }}</tessera-badge>
                <span class="meta cut">{{ inWords(line) }}</span>
                <span class="meta when">
                  @if (!line.isMine) {
                    {{ line.by }} ·
                  }
                  <tessera-time [at]="line.createdAt" />
                </span>
              </button>
              <button
                tesseraIconButton
                icon="trash"
                [label]="'Forget ' + line.name"
                [small]="true"
                (click)="forget(line)"
              ></button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    h2 {
      margin: 0 0 var(--s2);
      font: 600 13px/20px var(--sans);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      border-top: 1px solid var(--line);
    }
    .line {
      display: grid;
      flex: 1;
      grid-template-columns: minmax(0, 2fr) auto minmax(0, 2fr) auto;
      gap: var(--s3);
      align-items: center;
      min-height: var(--row);
      padding: var(--s1) var(--s2);
      border: 0;
      border-radius: var(--radius);
      background: none;
      color: var(--text);
      font: var(--text-ui);
      text-align: left;
      cursor: pointer;
    }
    .line:hover {
      background: var(--hover);
    }
    @media (max-width: 600px) {
      .line {
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--s3);
      }
    }
  `,
})
export class PastImports {
  /** Id of the import that is to be looked at. */
  readonly opened = output<string>();
  protected readonly session = inject(ImportSession);
  private readonly dialogs = inject(Dialogs);

  protected stateOf({ state }: ImportLine): readonly [string, Tone] {
    return states[state];
  }

  protected inWords({ counts, rows }: ImportLine): string {
    return counts ? countsInWords(counts) : `${rows.toLocaleString('en')} rows`;
  }

  protected async forget(line: ImportLine): Promise<void> {
    const isSure = await this.dialogs.confirm({
      heading: `Forget “${line.name}”?`,
      text: 'What it brought in stays. The import can then no longer be taken back.',
      act: 'Forget it',
      danger: true,
    });
    if (isSure) await this.session.forget(line.id);
  }
}
