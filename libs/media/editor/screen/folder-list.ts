import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Icon, IconButton, Menu, MenuFor, MenuItem, MenuLine } from '@tessera/ui';
import { draggedAssets } from '../library/asset-grid';
import { type FolderLine, Folders } from '../library/folders';
import { UploadQueue } from '../uploads/upload-queue';
import { LibraryActs } from './library-acts';
import { LibraryDesk, type Place } from './library-desk';

const draggedFolder = 'application/x-tessera-folder';

/** The folders as a tree; assets, files and folders are dropped on them, and every drag has its act in a menu. */
@Component({
  selector: 'tessera-folder-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, IconButton, Menu, MenuFor, MenuItem, MenuLine],
  template: `
    <nav aria-label="Folders">
      <button type="button" [attr.aria-current]="desk.place() === 'all' || null" (click)="desk.go('all')">
        <tessera-icon name="images" /><span class="cut">All</span>
      </button>
      <button
        type="button"
        [class.over]="over() === 'top'"
        [attr.aria-current]="desk.place() === 'top' || null"
        (click)="desk.go('top')"
        (dragover)="allow($event, 'top')"
        (dragleave)="over.set(null)"
        (drop)="drop($event, 'top')"
      >
        <tessera-icon name="folder-open" /><span class="cut">In no folder</span>
      </button>
      <div class="head">
        <span class="meta">Folders</span>
        <button
          tesseraIconButton
          icon="folder-plus"
          label="New folder"
          [small]="true"
          (click)="acts.addFolder(null)"
        ></button>
      </div>
      <ul>
        @for (folder of folders.lines(); track folder.id) {
          <li
            [class.over]="over() === folder.id"
            draggable="true"
            (dragstart)="drag($event, folder)"
            (dragover)="allow($event, folder.id)"
            (dragleave)="over.set(null)"
            (drop)="drop($event, folder.id)"
          >
            <button
              type="button"
              [style.padding-left.px]="10 + 14 * folder.depth"
              [attr.aria-current]="desk.place() === folder.id || null"
              [title]="folder.path"
              (click)="desk.go(folder.id)"
            >
              <tessera-icon [name]="desk.place() === folder.id ? 'folder-open' : 'folder'" /><span class="cut">{{
                folder.name
              }}</span>
            </button>
            <button
              tesseraIconButton
              class="more"
              icon="ellipsis"
              [label]="'Acts of ' + folder.name"
              [small]="true"
              [tesseraMenuFor]="menu"
              [tesseraMenuData]="{ $implicit: folder }"
            ></button>
          </li>
        } @empty {
          @if (folders.isLoaded()) {
            <li class="meta none">Folders keep pictures apart, and can be given to groups of people.</li>
          }
        }
      </ul>
      <button class="trash" type="button" [attr.aria-current]="desk.isTrash() || null" (click)="desk.go('trash')">
        <tessera-icon name="trash" /><span class="cut">Trash</span>
      </button>
    </nav>
    <ng-template #menu let-folder>
      <tessera-menu>
        <button tesseraMenuItem icon="folder-plus" (triggered)="acts.addFolder(folder.id)">New folder within</button>
        <button tesseraMenuItem icon="pencil" (triggered)="acts.renameFolder(folder)">Rename…</button>
        <button tesseraMenuItem icon="folder-input" (triggered)="acts.moveFolder(folder)">Move…</button>
        <tessera-menu-line />
        <button tesseraMenuItem icon="trash" [danger]="true" (triggered)="acts.deleteFolder(folder)">Delete…</button>
      </tessera-menu>
    </ng-template>
  `,
  styleUrl: './folder-list.css',
})
export class FolderList {
  protected readonly desk = inject(LibraryDesk);
  protected readonly acts = inject(LibraryActs);
  protected readonly folders = inject(Folders);
  private readonly queue = inject(UploadQueue);
  /** What something is held above. */
  protected readonly over = signal<Place | null>(null);

  protected drag(event: DragEvent, { id }: FolderLine): void {
    event.dataTransfer?.setData(draggedFolder, id);
  }

  protected allow(event: DragEvent, place: Place): void {
    const types = event.dataTransfer?.types ?? [];
    if (![draggedAssets, draggedFolder, 'Files'].some((type) => types.includes(type))) return;
    event.preventDefault();
    event.stopPropagation();
    this.over.set(place);
  }

  protected drop(event: DragEvent, place: Place): void {
    event.preventDefault();
    event.stopPropagation();
    this.over.set(null);
    const data = event.dataTransfer!;
    const [assets, folder] = [data.getData(draggedAssets), data.getData(draggedFolder)];
    if (assets) {
      const ids = new Set(assets.split(','));
      void this.acts.moveTo(
        this.desk.assets().filter(({ id }) => ids.has(id)),
        place,
      );
    } else if (folder) {
      const moved = this.folders.folder(folder);
      const isWithin = place !== 'top' && this.folders.branch(folder).has(place);
      if (moved && !isWithin) void this.acts.moveFolder(moved, place);
    } else this.queue.add(data.files, place === 'top' ? 'none' : place);
  }
}
