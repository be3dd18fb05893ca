import { inject, Injectable, signal } from '@angular/core';
import { ApiClient } from '@tessera/ui';
import type { ListView, SavedView } from '../../../contract';

/** What a new view says of itself. */
export interface NewView {
  readonly name: string;
  readonly isShared: boolean;
  readonly isDefault: boolean;
}

/** The saved views of one entity: one's own and those that others share. */
@Injectable()
export class SavedViews {
  private readonly api = inject(ApiClient);
  private readonly views = signal<readonly SavedView[]>([]);
  private entity = '';

  readonly all = this.views.asReadonly();

  async load(entity: string): Promise<readonly SavedView[]> {
    this.entity = entity;
    const { data } = await this.api.get('/admin/views', {
      query: { 'filter[entity]': entity },
    });
    if (this.entity === entity) this.views.set(data);
    return data;
  }

  find(id: string | null): SavedView | undefined {
    return this.views().find((each) => each.id === id);
  }

  /** The view that the list is opened with: one's own default before one that is shared. */
  default(): SavedView | undefined {
    const defaults = this.views().filter(({ isDefault }) => isDefault);
    return defaults.find(({ isMine }) => isMine) ?? defaults[0];
  }

  async add(view: ListView, { name, isShared, isDefault }: NewView): Promise<SavedView> {
    const { entity } = this;
    const saved = await this.api.post('/admin/views', { body: { entity, name, isShared, isDefault, view } });
    this.put(saved);
    return saved;
  }

  async change({ id, version }: SavedView, change: Partial<NewView & { view: ListView }>): Promise<SavedView> {
    const saved = await this.api.patch('/admin/views/{id}', { path: { id }, body: change, version });
    this.put(saved);
    return saved;
  }

  async delete({ id, version }: SavedView): Promise<void> {
    await this.api.delete('/admin/views/{id}', { path: { id }, version });
    this.views.update((views) => views.filter((each) => each.id !== id));
  }

  /** A default takes the place of the one before it, which the server has unset. */
  private put(saved: SavedView): void {
    this.views.update((views) => [
      ...views
        .filter(({ id }) => id !== saved.id)
        .map((each) =>
          saved.isDefault && each.isDefault && each.isMine && each.isShared === saved.isShared
            ? { ...each, isDefault: false }
            : each,
        ),
      saved,
    ]);
  }
}
