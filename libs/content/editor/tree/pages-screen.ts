import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  type OnInit,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import {
  type ApiProblem,
  asProblem,
  Button,
  type Command,
  Commands,
  type Crumb,
  Breadcrumb,
  EmptyState,
  ErrorState,
  Icon,
  IconButton,
  Notice,
  remembered,
  Skeleton,
  Slot,
} from '@tessera/ui';
import type { PageRow } from '../../contract';
import { PageSchema } from '../api/page-schema';
import { SiteAddresses } from '../api/site-addresses';
import { MoveQuestion } from '../placing/move-dialog';
import { CopyQuestion } from '../page/copy-dialog';
import { NewPageQuestion } from '../placing/new-page-dialog';
import { LiveTree } from './live-tree';
import { PageBranches } from './page-branches';
import { PageFinds } from '../choosing/page-finds';
import { PageTreeView } from './page-tree-view';
import { ScheduledList } from './scheduled/scheduled-list';
import { SearchResults } from './search/search-results';
import { TrashList } from './trash/trash-list';
import { TreeActs } from './tree-acts';
import { TreeDrag } from './tree-drag';

/** Open lines that are remembered for the next visit; each costs one request then. */
const mostRemembered = 12;

const headings: Readonly<Record<string, string>> = { trash: 'Trash', scheduled: 'Scheduled' };

/** `/pages`: the page tree, its search and its trash (`?view=trash`), the pages for which something is planned (`?view=scheduled`); `?at=<id>` shows where a page stands, `?new=page` asks for a new one. */
@Component({
  selector: 'tessera-pages-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Breadcrumb,
    Button,
    EmptyState,
    ErrorState,
    Icon,
    IconButton,
    Notice,
    PageTreeView,
    ScheduledList,
    SearchResults,
    Skeleton,
    Slot,
    TrashList,
  ],
  providers: [LiveTree, PageBranches, PageFinds, TreeActs, TreeDrag],
  templateUrl: './pages-screen.html',
  styleUrl: './pages-screen.css',
})
export class PagesScreen implements OnInit {
  readonly view = input<string>();
  readonly at = input<string>();
  readonly new = input<string>();

  protected readonly branches = inject(PageBranches);
  protected readonly finds = inject(PageFinds);
  protected readonly acts = inject(TreeActs);
  private readonly schema = inject(PageSchema);
  private readonly sites = inject(SiteAddresses);
  private readonly router = inject(Router);
  private readonly newPage = inject(NewPageQuestion);
  private readonly moveQuestion = inject(MoveQuestion);
  private readonly copyQuestion = inject(CopyQuestion);
  private readonly tree = viewChild(PageTreeView);
  private readonly results = viewChild(SearchResults);
  private readonly remembered = remembered<readonly string[]>('tree-open', []);

  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly isTrash = computed(() => this.view() === 'trash');
  protected readonly isScheduled = computed(() => this.view() === 'scheduled');
  protected readonly heading = computed(() => headings[this.view() ?? ''] ?? 'Pages');
  protected readonly crumbs = computed<Crumb[]>(() =>
    this.heading() === 'Pages' ? [{ label: 'Pages' }] : [{ label: 'Pages', link: '/pages' }, { label: this.heading() }],
  );
  private readonly roots = computed(() => this.branches.branch(null).ids.flatMap((id) => this.branches.page(id) ?? []));
  /** Beneath which page a new one stands unless the person says otherwise: the first home page or section that takes some. */
  protected readonly start = computed(() => this.roots().find(({ may }) => may.create));
  protected readonly isAlone = computed(() => {
    const [home, ...others] = this.roots();
    return home?.path === '/' && home.may.create && home.children === 0 && others.length === 0;
  });

  constructor() {
    inject(LiveTree);
    effect(() => this.remembered.set([...this.branches.open()].slice(-mostRemembered)));
    const newPage: Command = {
      id: 'pages.new',
      group: 'Pages',
      label: 'New page…',
      icon: 'file-plus',
      run: () => this.add(this.start()),
    };
    inject(Commands).add(() => [
      ...(this.start() ? [newPage] : []),
      {
        id: 'pages.scheduled',
        group: 'Pages',
        label: 'Show scheduled pages',
        icon: 'calendar-clock',
        run: () => this.show('scheduled'),
      },
      { id: 'pages.trash', group: 'Pages', label: 'Show the trash', icon: 'trash', run: () => this.show('trash') },
    ]);
  }

  ngOnInit(): void {
    void this.open();
  }

  protected async open(): Promise<void> {
    this.problem.set(null);
    try {
      const open = this.remembered();
      await Promise.all([this.schema.load(), this.sites.load(), this.branches.load(null)]);
      const homes = this.branches.branch(null);
      if (homes.problem) throw homes.problem;
      const wanted = homes.ids.length === 1 ? [homes.ids[0]!, ...open] : open;
      // A line whose parent is not there any more would be opened for nothing.
      for (const id of new Set(wanted)) if (this.branches.page(id)) await this.branches.expand(id);
      const at = this.at();
      if (at) await this.branches.reveal(at);
      if (at) this.tree()?.focus(at);
      if (this.new()) void this.addAsAsked();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    }
  }

  /** Once: going back to this address, or loading it anew, asks nothing. */
  private async addAsAsked(): Promise<void> {
    await this.router.navigate(['/pages'], { replaceUrl: true });
    await this.add(this.start());
  }

  protected async add(parent: PageRow | undefined): Promise<void> {
    if (!parent) return;
    const page = await this.newPage.ask(parent);
    if (page) await this.router.navigate(['/pages', page.id]);
  }

  protected async move(page: PageRow): Promise<void> {
    const place = await this.moveQuestion.ask(page);
    if (!place || !(await this.acts.move(page, place))) return;
    if (place.parent) await this.branches.expand(place.parent);
    this.tree()?.focus(page.id);
  }

  /** The copy stands right behind the page; where everything beneath came along, that is read anew too. */
  protected async copy(page: PageRow): Promise<void> {
    const copy = await this.copyQuestion.ask(page);
    if (!copy) return;
    await this.branches.reload(page.parent);
    this.tree()?.focus(copy.id);
  }

  protected async show(view: 'trash' | 'scheduled' | null): Promise<void> {
    this.finds.text.set('');
    await this.router.navigate(['/pages'], { queryParams: view ? { view } : {} });
    if (!view) await this.open();
  }

  protected search(event: Event): void {
    this.finds.text.set((event.target as HTMLInputElement).value);
  }

  protected pressInSearch(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (this.finds.isOn()) this.results()?.focusFirst();
      else this.tree()?.focus();
    } else if (event.key === 'Escape' && this.finds.isOn()) {
      event.preventDefault();
      this.finds.text.set('');
    }
  }
}
