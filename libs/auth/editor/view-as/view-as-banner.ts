import { ChangeDetectionStrategy, Component, inject, Injector } from '@angular/core';
import { Button, Commands, Icon } from '@tessera/ui';
import { Session } from '../session';
import { ViewAs } from './view-as';

/** Says that the editor is seen as a group sees it, with the way back; offers to begin in the palette. */
@Component({
  selector: 'tessera-view-as-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon],
  template: `
    <div role="status">
      @if (session.viewsAs(); as group) {
        <p>
          <tessera-icon name="eye" />
          <span>You see the editor as “{{ group.name }}” does, and change nothing.</span>
          <button tesseraButton type="button" (click)="viewAs.stop()">Stop</button>
        </p>
      }
    </div>
  `,
  styles: `
    p {
      display: flex;
      gap: 8px;
      align-items: center;
      padding: 6px 16px;
      border-bottom: 1px solid var(--info-line);
      background: var(--info-wash);
      color: var(--info-text);
      font-weight: 500;
    }
    span {
      flex: 1;
      min-width: 0;
    }
  `,
})
export class ViewAsBanner {
  protected readonly session = inject(Session);
  protected readonly viewAs = inject(ViewAs);
  private readonly injector = inject(Injector);

  constructor() {
    inject(Commands).add(() => {
      if (this.session.viewsAs())
        return [
          {
            id: 'view-as.stop',
            group: 'View',
            label: 'See the editor with your own eyes',
            icon: 'eye',
            run: () => this.viewAs.stop(),
          },
        ];
      if (!this.session.may('users.view-as')) return [];
      return [
        {
          id: 'view-as.begin',
          group: 'View',
          label: 'See the editor as a group does',
          icon: 'eye',
          run: () => this.choose(),
        },
      ];
    });
  }

  private async choose(): Promise<void> {
    const { openViewAsDialog } = await import('./view-as-dialog');
    const group = await openViewAsDialog(this.injector);
    if (group) this.viewAs.begin(group);
  }
}
