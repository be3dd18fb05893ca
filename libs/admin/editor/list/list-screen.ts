import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Breadcrumb,
  Button,
  Commands,
  type Crumb,
  Dialogs,
  EmptyState,
  ErrorState,
  IconButton,
  isIconName,
  isPressed,
  Menu,
  MenuFor,
  MenuItem,
  MenuLine,
  Notice,
  PopoverFor,
  type Segment,
  Segments,
  Skeleton,
  Slot,
} from '@tessera/ui';
import { Session } from '@tessera/auth/editor';
import { type LiveChange, liveChanges } from '@tessera/realtime/editor';
import type { ListView, RecordJson } from '../../contract';
import { ListActs } from './acts/list-acts';
import { SelectionBar } from './acts/selection-bar';
import { RecordBoard } from './board/record-board';
import { RecordCalendar } from './calendar/record-calendar';
import { CellEdits } from './editing/cell-edits';
import { FilterBar } from './filter/filter-bar';
import { listCommands } from './list-commands';
import { isTyping } from './list-keys';
import { ListDesk } from './rows/list-desk';
import { RecordEdits } from './rows/record-edits';
import { Undoing } from './rows/undoing';
import { SearchField } from './search-field';
import { RecordCards } from './table/record-cards';
import { RecordTable } from './table/record-table';
import { ColumnChooser } from './view/column-chooser';
import type { Column } from './view/columns';
import { ListOpening } from './view/list-opening';
import { ListState } from './view/list-state';
import { SavedViews } from './view/saved-views';
import { ViewMenu } from './view/view-menu';
import { isNarrow } from './narrow';

/** `/{scope}/{entities}`: the records of an entity as table, board or calendar; all of how they are looked at stands in the address. */
@Component({
  selector: 'tessera-list-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Breadcrumb,
    Button,
    ColumnChooser,
    EmptyState,
    ErrorState,
    FilterBar,
    IconButton,
    Menu,
    MenuFor,
    MenuItem,
    MenuLine,
    Notice,
    PopoverFor,
    RecordBoard,
    RecordCalendar,
    RecordCards,
    RecordTable,
    RouterLink,
    SearchField,
    Segments,
    SelectionBar,
    Skeleton,
    Slot,
    ViewMenu,
  ],
  providers: [CellEdits, ListActs, ListDesk, ListOpening, ListState, RecordEdits, SavedViews, Undoing],
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './list-screen.html',
  styleUrl: './list-screen.css',
})
export class ListScreen {
  protected readonly state = inject(ListState);
  protected readonly desk = inject(ListDesk);
  protected readonly acts = inject(ListActs);
  protected readonly opening = inject(ListOpening);
  private readonly session = inject(Session);
  private readonly undoing = inject(Undoing);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly searchField = viewChild(SearchField);
  private readonly filterBar = viewChild(FilterBar);
  private readonly table = viewChild(RecordTable);

  protected readonly isNarrow = isNarrow();
  protected readonly crumbs = computed<Crumb[]>(() => {
    if (!this.state.isReady()) return [];
    const { labels, resource } = this.state.schema();
    return this.state.isTrash() ? [{ label: labels, link: `/${resource}` }, { label: 'Trash' }] : [{ label: labels }];
  });
  protected readonly shapes = computed<Segment<ListView['shape']>[]>(() => {
    const { board, calendar } = this.state.schema();
    return [
      { value: 'table', label: 'Table', icon: 'table' },
      ...(board ? [{ value: 'board' as const, label: 'Board', icon: 'square-kanban' as const }] : []),
      ...(calendar ? [{ value: 'calendar' as const, label: 'Calendar', icon: 'calendar-days' as const }] : []),
    ];
  });
  protected readonly icon = computed(() => {
    const { icon } = this.state.schema();
    return isIconName(icon) ? icon : 'box';
  });
  protected readonly newLink = computed(() => `/${this.state.schema().resource}/new`);
  protected readonly newLabel = computed(() => `New ${this.state.schema().label.toLowerCase()}`);
  protected readonly isNarrowed = computed(() => Object.keys(this.state.view().query).length > 0);
  protected readonly isEmpty = computed(
    () => this.desk.rows.isReady() && this.desk.rows.all().length === 0 && !this.desk.rows.isLoading(),
  );
  protected readonly total = computed(() => {
    const isTable = this.state.view().shape === 'table';
    const total = isTable ? this.desk.rows.total() : this.desk.otherTotal();
    if (total === null) return '';
    return typeof total === 'number'
      ? new Intl.NumberFormat().format(total)
      : `${new Intl.NumberFormat().format(10_000)}+`;
  });

  constructor() {
    effect(() => {
      if (!this.state.isReady() || this.state.view().shape !== 'table') return;
      const request = this.desk.request();
      untracked(() => void this.desk.rows.load(request));
    });
    // What is chosen is chosen among what is seen.
    effect(() => {
      if (!this.state.isReady()) return;
      this.state.narrowing();
      untracked(() => this.desk.clear());
    });
    liveChanges(() => (this.state.isReady() ? [this.state.schema().name] : []), {
      changed: (changes) => void this.refresh(this.news(changes)),
      reload: () => void this.desk.renew(),
    });
    inject(DestroyRef).onDestroy(() => this.desk.rows.stop());
    inject(Commands).add(() =>
      this.state.isReady()
        ? listCommands(this.state.schema(), {
            ...(this.mayAdd() && { add: () => this.router.navigateByUrl(this.newLink()) }),
            ...(this.mayExport() && { export: () => this.acts.export() }),
            ...(this.state.schema().keepsTrash && { showTrash: () => this.state.reset({ isTrash: true }) }),
            filter: () => this.filterBar()?.build(),
            showAll: () => this.state.reset(),
            showKeys: () => this.showKeys(),
          })
        : [],
    );
  }

  /** Shows records that were created, changed or deleted elsewhere as they are now. */
  async refresh(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.desk.refresh(ids);
  }

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || !this.state.isReady()) return;
    if (isTyping(event.target) || document.querySelector('[aria-modal=true], .cdk-menu')) return;
    const act = this.actOf(event);
    if (act) act();
    else if (!this.isNobodys(event.target) || !this.table()?.press(event)) return;
    else this.table()?.focus();
    event.preventDefault();
  }

  protected openRecord(record: RecordJson): void {
    void this.router.navigateByUrl(`/${this.state.schema().resource}/${record.id}`);
  }

  protected filterBy(column: Column): void {
    this.filterBar()?.build(column);
  }

  protected shape(shape: ListView['shape']): void {
    this.state.change({ shape });
  }

  protected toggleCompact(): void {
    this.state.change({ isCompact: !this.state.view().isCompact });
  }

  protected intoList(): void {
    this.table()?.focus();
  }

  /** Records that changed and are not shown as they are now: one's own changes are. */
  private news(changes: readonly LiveChange[]): string[] {
    return changes
      .filter(({ id, version }) => version === null || this.desk.rows.byId().get(id)?.version !== version)
      .map(({ id }) => id);
  }

  private actOf(event: KeyboardEvent): (() => unknown) | undefined {
    if (isPressed('mod+z', event)) return () => this.undoing.undo();
    if (event.metaKey || event.ctrlKey || event.altKey) return undefined;
    switch (event.key) {
      case '/':
        return () => this.searchField()?.focus();
      case 'f':
        return () => this.filterBar()?.build();
      case 'n':
        return this.mayAdd() ? () => this.router.navigateByUrl(this.newLink()) : undefined;
      case '?':
        return () => this.showKeys();
      default:
        return undefined;
    }
  }

  protected mayExport(): boolean {
    return this.session.may('admin.export');
  }

  protected mayImport(): boolean {
    const { may } = this.state.schema();
    return this.session.may('admin.import') && (may.add || may.change) && !this.state.isTrash();
  }

  protected mayAdd(): boolean {
    return this.state.schema().may.add && !this.state.isTrash();
  }

  protected async showKeys(): Promise<void> {
    const { KeysDialog } = await import('./keys-dialog');
    await this.dialogs.open(KeysDialog);
  }

  /** Keys pressed beside everything belong to the table. */
  private isNobodys(target: EventTarget | null): boolean {
    return target === document.body || (target instanceof HTMLElement && target.id === 'content');
  }
}
