import { CdkContextMenuTrigger } from '@angular/cdk/menu';
import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { FocusMover, Icon, IconButton, Menu, MenuItem, MenuLine, TimeAgo, isPressed } from '@tessera/ui';
import type { PageRow } from '../../contract';
import { PageSchema } from '../api/page-schema';
import { titleOf } from '../api/page-state';
import { SiteAddresses } from '../api/site-addresses';
import { PageBranches, type TreeLine } from './page-branches';
import { PagePlanSign } from './page-plan';
import { PageStateBadge } from './page-state-badge';
import { TreeActs } from './tree-acts';
import { TreeDrag } from './tree-drag';
import { TreeKeys } from './tree-keys';

/** The page tree: lazy, for keyboard, pointer and screen reader alike. Needs `PageBranches`, `TreeActs` and `TreeDrag` around it. */
@Component({
  selector: 'tessera-page-tree-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CdkContextMenuTrigger,
    Icon,
    IconButton,
    Menu,
    MenuItem,
    MenuLine,
    PagePlanSign,
    PageStateBadge,
    RouterLink,
    TimeAgo,
    TreeKeys,
  ],
  templateUrl: './page-tree-view.html',
  styleUrl: './page-tree-view.css',
})
export class PageTreeView {
  /** The page that the person came from. */
  readonly from = input<string | null>(null);
  readonly addBeneath = output<PageRow>();
  readonly moveElsewhere = output<PageRow>();
  readonly duplicate = output<PageRow>();

  protected readonly branches = inject(PageBranches);
  protected readonly acts = inject(TreeActs);
  protected readonly drag = inject(TreeDrag);
  protected readonly addresses = inject(SiteAddresses);
  private readonly schema = inject(PageSchema);
  private readonly router = inject(Router);
  private readonly mover = inject(FocusMover);
  private readonly keys = viewChild.required(TreeKeys);
  private readonly contextMenu = viewChild.required(CdkContextMenuTrigger);

  protected readonly lines = this.branches.lines;
  /** The line with the tab stop. */
  protected readonly current = linkedSignal<readonly TreeLine[], string | null>({
    source: this.lines,
    computation: (lines, before) => {
      const wanted = before?.value ?? this.from();
      return lines.some(({ key }) => key === wanted) ? wanted : (lines[0]?.key ?? null);
    },
  });
  /** The line whose acts are shown. */
  protected readonly hot = signal<string | null>(null);
  protected readonly menuPage = signal<PageRow | null>(null);
  protected readonly titleOf = titleOf;

  /** Puts the keyboard onto a line. */
  focus(key: string | null = this.current()): void {
    if (key === null) return;
    this.current.set(key);
    // The line may be drawn only now.
    this.mover.draw();
    this.keys().focus(key);
  }

  protected iconOf(page: PageRow): string {
    return this.schema.pageType(page.type)?.icon ?? 'file-text';
  }

  protected typeOf(page: PageRow): string {
    return this.schema.pageType(page.type)?.label ?? page.type;
  }

  protected mayHoldPages(page: PageRow): boolean {
    return page.may.create && this.schema.typesUnder(page.type).length > 0;
  }

  protected toggle(line: TreeLine & { sort: 'page' }): void {
    if (line.isOpen) this.branches.collapse(line.key);
    else void this.branches.expand(line.key);
  }

  protected enter(key: string): void {
    const line = this.lines().find((each) => each.key === key);
    if (line?.sort === 'page') void this.router.navigate(['/pages', key]);
    else if (line) void this.more(line);
  }

  /** The next siblings; the keyboard goes on at the first of them. */
  protected async more(line: TreeLine): Promise<void> {
    if (line.sort === 'page') return;
    const known = this.branches.branch(line.parent).ids.length;
    await this.branches.load(line.parent);
    this.focus(this.branches.branch(line.parent).ids[known] ?? line.key);
  }

  protected async press(event: KeyboardEvent): Promise<void> {
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset['line'];
    const page = key === undefined ? undefined : this.branches.page(key);
    if (!page) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      if (!page.may.move) return;
      await this.acts.nudge(page, event.key === 'ArrowUp' ? 'up' : 'down');
      this.mover.draw();
      // Unless the keyboard went on meanwhile.
      if (document.activeElement === document.body) this.focus(page.id);
    } else if (isPressed('mod+d', event)) {
      event.preventDefault();
      if (page.parent && page.may.create) this.duplicate.emit(page);
    } else if (
      (event.key === 'Delete' || event.key === 'Backspace') &&
      page.may.delete &&
      !event.metaKey &&
      !event.ctrlKey
    ) {
      event.preventDefault();
      await this.trash(page);
    }
  }

  /** The line below, or above, gets the keyboard. */
  protected async trash(page: PageRow): Promise<void> {
    const lines = this.lines();
    const index = lines.findIndex(({ key }) => key === page.id);
    const next = lines.slice(index + 1).find((line) => line.level <= lines[index]!.level) ?? lines[index - 1];
    if (await this.acts.trash(page)) this.focus(next?.key ?? null);
  }

  /** One menu serves all lines; it opens for the line that the event comes from. */
  protected aim(event: Event): void {
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset['line'];
    const page = key && this.branches.page(key);
    if (!page) return event.stopImmediatePropagation();
    this.menuPage.set(page);
    this.current.set(page.id);
  }

  /** For fingers, which have neither hover nor a second button. */
  protected openMenu(event: MouseEvent, page: PageRow): void {
    this.menuPage.set(page);
    this.current.set(page.id);
    this.contextMenu().open({ x: event.clientX, y: event.clientY });
  }
}
