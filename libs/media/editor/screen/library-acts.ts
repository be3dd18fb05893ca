import { inject, Injectable, signal } from '@angular/core';
import { type ApiProblem, asProblem, Dialogs, Toasts } from '@tessera/ui';
import type { AssetView } from '../../contract';
import { Folders, type FolderRow } from '../library/folders';
import { MediaLibrary } from '../library/media-library';
import { DescribeDialog, MoveDialog, type MoveWish, NameDialog, type NameWish } from './folder-dialogs';
import { LibraryDesk } from './library-desk';

/** What one does with assets and folders on the library screen. */
@Injectable()
export class LibraryActs {
  private readonly library = inject(MediaLibrary);
  private readonly folders = inject(Folders);
  private readonly desk = inject(LibraryDesk);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  readonly problem = signal<ApiProblem | null>(null);
  readonly isBusy = signal(false);

  async moveAssets(assets: readonly AssetView[]): Promise<void> {
    const data: MoveWish = { heading: `Move ${namesOf(assets)}`, from: assets[0]?.folder ?? null };
    const target = await this.dialogs.open<string, MoveWish>(MoveDialog, { data });
    if (target) await this.moveTo(assets, target);
  }

  /** Into a folder, or to the `top`. */
  async moveTo(assets: readonly AssetView[], target: string): Promise<void> {
    const folder = target === 'top' ? null : target;
    const moving = assets.filter((asset) => asset.folder !== folder);
    if (moving.length === 0) return;
    await this.work(async () => {
      const changed = await this.library.batch({
        change: moving.map(({ id, version }) => ({ id, version, values: { folder } })),
      });
      this.shown(changed);
      this.toasts.show({
        text: `Moved ${namesOf(moving)} to ${this.folders.folder(folder)?.name ?? 'the top'}.`,
        undo: () => void this.moveBack(moving, changed),
      });
    });
  }

  async describe(assets: readonly AssetView[]): Promise<void> {
    const alt = await this.dialogs.open<string, string>(DescribeDialog, { data: `Describe ${namesOf(assets)}` });
    if (alt === undefined) return;
    await this.work(async () => {
      const change = assets.map(({ id, version }) => ({ id, version, values: { alt } }));
      this.shown(await this.library.batch({ change }));
    });
  }

  /** To the trash. It says before where they are used. */
  async discard(assets: readonly AssetView[]): Promise<void> {
    await this.work(async () => {
      const text = await this.planWords(assets);
      const isSure = await this.dialogs.confirm({
        heading: `Move ${namesOf(assets)} to the trash?`,
        text,
        act: 'Move to trash',
        danger: true,
      });
      if (!isSure) return;
      await this.library.batch({ delete: assets.map(({ id, version }) => ({ id, version })) });
      this.desk.drop(assets.map(({ id }) => id));
      this.toasts.show({
        text: `Moved ${namesOf(assets)} to the trash.`,
        undo: () => void this.restore(assets.map((asset) => ({ ...asset, version: asset.version + 1 }))),
      });
    });
  }

  async restore(assets: readonly AssetView[]): Promise<void> {
    await this.work(async () => {
      for (const asset of assets) {
        const restored = await this.library.restore(asset);
        if (this.desk.isTrash()) this.desk.drop([asset.id]);
        else if (this.desk.belongs(restored)) this.desk.show(restored);
      }
    });
  }

  async deleteForGood(assets: readonly AssetView[]): Promise<void> {
    const isSure = await this.dialogs.confirm({
      heading: `Delete ${namesOf(assets)} for good?`,
      text: 'Nobody can take this back. What uses them shows nothing in their place.',
      act: 'Delete for good',
      danger: true,
    });
    if (!isSure) return;
    await this.work(async () => {
      for (const asset of assets) {
        await this.library.deleteForGood(asset);
        this.desk.drop([asset.id]);
      }
    });
  }

  async addFolder(parent: string | null): Promise<void> {
    const name = await this.name({ heading: 'New folder', act: 'Make folder', name: '' });
    if (name) await this.work(async () => this.desk.go((await this.folders.add(name, parent)).id));
  }

  async renameFolder(folder: FolderRow): Promise<void> {
    const name = await this.name({ heading: 'Rename folder', act: 'Rename', name: folder.name });
    if (name && name !== folder.name) await this.work(() => this.folders.rename(folder, name));
  }

  async moveFolder(folder: FolderRow, to?: string): Promise<void> {
    const data: MoveWish = { heading: `Move “${folder.name}”`, from: folder.parent, except: folder.id };
    const target = to ?? (await this.dialogs.open<string, MoveWish>(MoveDialog, { data }));
    const parent = target === 'top' ? null : target;
    if (parent === undefined || parent === folder.parent || parent === folder.id) return;
    await this.work(() => this.folders.move(folder, parent));
  }

  async deleteFolder(folder: FolderRow): Promise<void> {
    const isSure = await this.dialogs.confirm({
      heading: `Delete the folder “${folder.name}”?`,
      text: 'Only an empty folder can be deleted. Whoever was given it loses it.',
      act: 'Delete folder',
      danger: true,
    });
    if (!isSure) return;
    await this.work(async () => {
      await this.folders.remove(folder);
      if (this.desk.place() === folder.id) this.desk.go(folder.parent ?? 'all');
    });
  }

  private async moveBack(before: readonly AssetView[], after: readonly AssetView[]): Promise<void> {
    const folderOf = new Map(before.map(({ id, folder }) => [id, folder]));
    await this.work(async () =>
      this.shown(
        await this.library.batch({
          change: after.map(({ id, version }) => ({ id, version, values: { folder: folderOf.get(id) ?? null } })),
        }),
      ),
    );
  }

  private shown(assets: readonly AssetView[]): void {
    for (const asset of assets) if (this.desk.belongs(asset)) this.desk.show(asset);
    this.desk.drop(assets.filter((asset) => !this.desk.belongs(asset)).map(({ id }) => id));
  }

  private async planWords(assets: readonly AssetView[]): Promise<string> {
    // More than a few are not asked about one by one.
    const plans = await Promise.all(assets.slice(0, 10).map(({ id }) => this.library.deletionPlan(id)));
    const titles = [...new Set(plans.flatMap(({ data }) => data.map(({ title }) => `“${title}”`)))];
    const hasMore = plans.some((plan) => plan.hasMore) || assets.length > plans.length || titles.length > 3;
    const spare = 'It can be taken back for 30 days.';
    if (titles.length === 0)
      return hasMore ? `There may be pages and records that use this. ${spare}` : `Nothing uses it. ${spare}`;
    return `Used by ${titles.slice(0, 3).join(', ')}${hasMore ? ' and others' : ''}, where it will be shown no more. ${spare}`;
  }

  private name(data: NameWish): Promise<string | undefined> {
    return this.dialogs.open<string, NameWish>(NameDialog, { data });
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    this.isBusy.set(true);
    try {
      await act();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }
}

function namesOf(assets: readonly AssetView[]): string {
  return assets.length === 1 ? `“${assets[0]!.name}”` : `${assets.length} pictures and files`;
}
