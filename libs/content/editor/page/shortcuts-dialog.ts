import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Dialog, Kbd } from '@tessera/ui';

const groups: ReadonlyArray<{
  readonly name: string;
  readonly keys: ReadonlyArray<readonly [keys: string, act: string]>;
}> = [
  {
    name: 'Page',
    keys: [
      ['mod+s', 'Save now'],
      ['mod+enter', 'Publish'],
      ['mod+shift+p', 'Preview'],
      ['mod+.', 'Inspector'],
      ['mod+k', 'Search or do…'],
      ['?', 'These keys'],
    ],
  },
  {
    name: 'Blocks',
    keys: [
      ['escape', 'From the text to its block'],
      ['arrowup', 'Block above'],
      ['arrowdown', 'Block below'],
      ['enter', 'Into the block'],
      ['/', 'Add a block'],
      ['alt+arrowup', 'Move up'],
      ['alt+arrowdown', 'Move down'],
      ['mod+d', 'Duplicate'],
      ['backspace', 'Remove'],
      ['mod+z', 'Undo, words and blocks alike'],
      ['mod+shift+z', 'Redo'],
    ],
  },
  {
    name: 'Text',
    keys: [
      ['mod+b', 'Bold'],
      ['mod+i', 'Italic'],
      ['mod+k', 'Link'],
      ['mod+alt+2', 'Heading'],
      ['mod+alt+3', 'Smaller heading'],
      ['mod+shift+8', 'List'],
      ['mod+shift+7', 'Numbered list'],
      ['mod+e', 'Code'],
      ['/', 'At the start of a line: more'],
      ['alt+F10', 'To the toolbar'],
    ],
  },
];

/** The keys of the page screen. */
@Component({
  selector: 'tessera-shortcuts-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Kbd],
  template: `
    <tessera-dialog heading="Keys">
      <div class="groups">
        @for (group of groups; track group.name) {
          <section>
            <h3>{{ group.name }}</h3>
            <dl>
              @for (line of group.keys; track $index) {
                <div>
                  <dt>{{ line[1] }}</dt>
                  <dd><tessera-kbd [keys]="line[0]" /></dd>
                </div>
              }
            </dl>
          </section>
        }
      </div>
    </tessera-dialog>
  `,
  styles: `
    .groups {
      columns: 2;
      column-gap: 32px;
    }
    section {
      break-inside: avoid;
      margin-bottom: 20px;
    }
    h3 {
      margin-bottom: 4px;
      font-weight: 600;
    }
    dl div {
      display: flex;
      justify-content: space-between;
      gap: 12px;
      padding: 5px 0;
      border-top: 1px solid var(--line);
    }
    @media (max-width: 640px) {
      .groups {
        columns: 1;
      }
    }
  `,
})
export class ShortcutsDialog {
  protected readonly groups = groups;
}
