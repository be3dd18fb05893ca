import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  type TemplateRef,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '@tessera/auth/editor';
import {
  Breadcrumb,
  Button,
  Commands,
  Control,
  type Crumb,
  Dialogs,
  EmptyState,
  ErrorState,
  Frame,
  Icon,
  IconButton,
  Notice,
  type Segment,
  Segments,
  Skeleton,
  Slot,
} from '@tessera/ui';
import type { AssetView } from '../../contract';
import { AssetGrid } from '../library/asset-grid';
import { Folders } from '../library/folders';
import { UploadPanel } from '../uploads/upload-panel';
import { UploadQueue } from '../uploads/upload-queue';
import { AssetDetails } from './asset-details';
import { FolderList } from './folder-list';
import { LibraryActs } from './library-acts';
import { type FilterName, filters, LibraryDesk, type Sort } from './library-desk';

/** `/media`: all pictures and files; `?folder=<id>`, `?folder=top` and `?folder=trash` show a part, `?open=<id>` one beside. */
@Component({
  selector: 'tessera-media-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AssetDetails,
    AssetGrid,
    Breadcrumb,
    Button,
    Control,
    EmptyState,
    ErrorState,
    FolderList,
    Icon,
    IconButton,
    Notice,
    Segments,
    Skeleton,
    Slot,
    UploadPanel,
  ],
  providers: [LibraryDesk, LibraryActs],
  host: {
    '[class.over]': 'isOver()',
    '(dragover)': 'over($event)',
    '(dragleave)': 'leave($event)',
    '(drop)': 'drop($event)',
    '(document:paste)': 'paste($event)',
    '(keydown.escape)': 'escape()',
  },
  templateUrl: './media-screen.html',
  styleUrl: './media-screen.css',
})
export class MediaScreen {
  readonly folder = input<string>();
  /** The id of one to open beside the list. */
  readonly asset = input<string>();

  protected readonly desk = inject(LibraryDesk);
  protected readonly acts = inject(LibraryActs);
  protected readonly folders = inject(Folders);
  protected readonly queue = inject(UploadQueue);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly frame = inject(Frame);
  private readonly dialogs = inject(Dialogs);
  /** Files are held above the screen. */
  protected readonly isOver = signal(false);
  protected readonly mayAdd = computed(() => this.session.may('media.add') && !this.desk.isTrash());
  protected readonly mayChange = computed(() => this.session.may('media.change'));
  protected readonly mayDelete = computed(() => this.session.may('media.delete'));
  protected readonly filterNames = Object.entries(filters).map(([name, { label }]) => ({ name, label }));
  protected readonly looks: readonly Segment<'grid' | 'list'>[] = [
    { value: 'grid', label: 'Grid' },
    { value: 'list', label: 'List' },
  ];
  protected readonly name = computed(() => {
    const place = this.desk.place();
    if (place === 'all') return 'Media';
    if (place === 'top') return 'In no folder';
    return place === 'trash' ? 'Trash' : (this.folders.folder(place)?.name ?? '…');
  });
  protected readonly crumbs = computed<Crumb[]>(() =>
    this.desk.place() === 'all' ? [{ label: 'Media' }] : [{ label: 'Media', link: '/media' }, { label: this.name() }],
  );
  protected readonly isNarrowed = computed(() => this.desk.text() !== '' || this.desk.filter() !== '');

  constructor() {
    void this.folders.load();
    effect(() => {
      const place = this.folder() ?? 'all';
      untracked(() => this.desk.go(place));
    });
    effect(() => {
      const place = this.desk.place();
      untracked(() => {
        if (place !== (this.folder() ?? 'all'))
          void this.router.navigate(['/media'], { queryParams: place === 'all' ? {} : { folder: place } });
      });
    });
    effect(() => {
      const asset = this.asset();
      if (asset) untracked(() => this.open(asset));
    });
    const leave = this.queue.onArrival((asset) => {
      if (this.desk.belongs(asset)) this.desk.show(asset);
    });
    inject(DestroyRef).onDestroy(leave);
    inject(Commands).add(() => [
      { id: 'media.trash', group: 'Media', label: 'Show the trash', icon: 'trash', run: () => this.desk.go('trash') },
      {
        id: 'media.new-folder',
        group: 'Media',
        label: 'New folder…',
        icon: 'folder-plus',
        run: () => this.acts.addFolder(this.parentOfNew()),
      },
    ]);
  }

  protected show(asset: AssetView): void {
    this.open(asset.id);
  }

  private open(id: string): void {
    this.desk.openId.set(id);
    this.frame.showInspector();
  }

  /** On small screens, where they do not stand beside. */
  protected showFolders(content: TemplateRef<unknown>): void {
    this.dialogs.sheet(content, { label: 'Folders' });
  }

  protected add(input: HTMLInputElement): void {
    this.queue.add([...(input.files ?? [])], this.desk.folder());
    input.value = '';
  }

  protected search(event: Event): void {
    this.desk.text.set((event.target as HTMLInputElement).value);
  }

  protected narrow(event: Event): void {
    this.desk.filter.set((event.target as HTMLSelectElement).value as FilterName);
  }

  protected order(event: Event): void {
    this.desk.sort.set((event.target as HTMLSelectElement).value as Sort);
  }

  protected goTo(event: Event): void {
    this.desk.go((event.target as HTMLSelectElement).value);
  }

  protected escape(): void {
    if (this.desk.selection.size() > 0) this.desk.selection.clear();
    else this.desk.openId.set(null);
  }

  protected over(event: DragEvent): void {
    if (!this.mayAdd() || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver.set(true);
  }

  protected leave(event: DragEvent): void {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) this.isOver.set(false);
  }

  protected drop(event: DragEvent): void {
    this.isOver.set(false);
    const files = event.dataTransfer?.files ?? [];
    if (!this.mayAdd() || files.length === 0) return;
    event.preventDefault();
    this.queue.add(files, this.desk.folder());
  }

  protected paste(event: ClipboardEvent): void {
    const files = event.clipboardData?.files ?? [];
    if (!this.mayAdd() || files.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    this.queue.add(files, this.desk.folder());
  }

  private parentOfNew(): string | null {
    return this.folders.folder(this.desk.place())?.id ?? null;
  }
}
