import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import {
  asProblem,
  Button,
  Dialogs,
  Icon,
  Menu,
  MenuChoice,
  MenuFor,
  MenuItem,
  MenuLabel,
  MenuLine,
  Toasts,
} from '@tessera/ui';
import type { SavedView } from '../../../contract';
import { isSameView, plainView } from './list-address';
import { ListState } from './list-state';
import { type NewView, SavedViews } from './saved-views';
import { ViewDialog } from './view-dialog';

/** The saved views of a list: which one is open, whether it was changed, and what can be done with it. */
@Component({
  selector: 'tessera-view-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, Menu, MenuChoice, MenuFor, MenuItem, MenuLabel, MenuLine],
  templateUrl: './view-menu.html',
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 8px;
      min-width: 0;
    }
    .name {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-width: 0;
      max-width: 320px;
      padding: 4px 8px;
      border-radius: var(--radius);
      color: var(--text);
    }
    .name:hover,
    .name[aria-expanded='true'] {
      background: var(--hover);
    }
    h1 {
      min-width: 0;
      font: 600 16px/24px var(--sans);
      letter-spacing: -0.011em;
    }
    .changed {
      flex: none;
      color: var(--text-secondary);
      font: var(--text-meta);
    }
    @media (max-width: 640px) {
      .name {
        padding-left: 0;
      }
    }
  `,
})
export class ViewMenu {
  protected readonly state = inject(ListState);
  protected readonly views = inject(SavedViews);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);

  /** How many records there are, in words. */
  readonly total = input('');

  protected readonly isSaving = signal(false);
  protected readonly current = computed(() => this.views.find(this.state.address().savedView));
  protected readonly name = computed(() => this.current()?.name ?? this.state.schema().labels);
  protected readonly mine = computed(() => this.views.all().filter(({ isMine, isShared }) => isMine && !isShared));
  protected readonly shared = computed(() => this.views.all().filter(({ isShared }) => isShared));
  protected readonly isChanged = computed(() => {
    const base = this.current()?.view ?? plainView(this.state.schema());
    return !this.state.isTrash() && !isSameView(this.state.view(), base);
  });

  protected open(view: SavedView | null): void {
    if (!view) return this.state.reset();
    this.state.go({ view: view.view, savedView: view.id, isTrash: false, month: null });
  }

  /** Puts the list as it is into the view that is open. */
  protected async save(): Promise<void> {
    const current = this.current();
    if (current) await this.attempt(() => this.views.change(current, { view: this.state.view() }));
  }

  protected async saveAs(): Promise<void> {
    const wanted = await this.dialogs.open<NewView>(ViewDialog, { data: { heading: 'Save this list as a view' } });
    if (!wanted) return;
    const saved = await this.attempt(() => this.views.add(this.state.view(), wanted));
    if (saved) this.state.go({ ...this.state.address(), savedView: saved.id }, { isPassing: true });
  }

  protected async rename(view: SavedView): Promise<void> {
    const wanted = await this.dialogs.open<NewView>(ViewDialog, { data: { heading: 'Change the view', view } });
    if (wanted) await this.attempt(() => this.views.change(view, wanted));
  }

  protected async delete(view: SavedView): Promise<void> {
    const isSure = await this.dialogs.confirm({
      heading: `Delete the view “${view.name}”?`,
      text: view.isShared ? 'It is gone for everybody. The records stay.' : 'The records stay.',
      act: 'Delete',
      danger: true,
    });
    if (!isSure) return;
    await this.attempt(() => this.views.delete(view));
    if (this.state.address().savedView === view.id)
      this.state.go({ ...this.state.address(), savedView: null }, { isPassing: true });
  }

  protected discard(): void {
    const current = this.current();
    if (current) this.open(current);
    else this.state.reset();
  }

  private async attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    this.isSaving.set(true);
    try {
      return await act();
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.toasts.show({ text: ['The view was not saved.', title, detail].filter(Boolean).join(' ') });
      return undefined;
    } finally {
      this.isSaving.set(false);
    }
  }
}
