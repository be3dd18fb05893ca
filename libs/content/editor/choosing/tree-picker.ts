import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  model,
  type OnInit,
  viewChild,
} from '@angular/core';
import { Control, FocusMover, Icon, Skeleton } from '@tessera/ui';
import type { PageRow } from '../../contract';
import { PageSchema } from '../api/page-schema';
import { titleOf } from '../api/page-state';
import { PageBranches, type TreeLine } from '../tree/page-branches';
import { PageFinds } from './page-finds';
import { TreeKeys } from '../tree/tree-keys';

/** A tree to choose one page from, with a search over it. `[mayChoose]` says which may be chosen, the others are faint. */
@Component({
  selector: 'tessera-tree-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Icon, Skeleton, TreeKeys],
  providers: [PageBranches, PageFinds],
  templateUrl: './tree-picker.html',
  styleUrl: './tree-picker.css',
})
export class TreePicker implements OnInit {
  readonly label = input('Pages');
  readonly chosen = model<PageRow | null>(null);
  readonly mayChoose = input<(page: PageRow) => boolean>(() => true);
  /** The page that is chosen from the start. */
  readonly reveal = input<string | null>(null);

  protected readonly branches = inject(PageBranches);
  protected readonly finds = inject(PageFinds);
  private readonly schema = inject(PageSchema);
  private readonly mover = inject(FocusMover);
  private readonly keys = viewChild(TreeKeys);
  protected readonly titleOf = titleOf;

  protected readonly current = linkedSignal<readonly TreeLine[], string | null>({
    source: this.branches.lines,
    computation: (lines, before) => {
      const wanted = before?.value ?? this.reveal();
      return lines.some(({ key }) => key === wanted) ? wanted : (lines[0]?.key ?? null);
    },
  });

  async ngOnInit(): Promise<void> {
    await Promise.all([this.branches.load(null), this.schema.load()]);
    const [only, ...others] = this.branches.branch(null).ids;
    if (only && others.length === 0) await this.branches.expand(only);
    const page = this.reveal();
    if (!page) return;
    await this.branches.reveal(page);
    if (!this.chosen()) this.chosen.set(this.branches.page(page) ?? null);
  }

  protected iconOf(page: PageRow): string {
    return this.schema.pageType(page.type)?.icon ?? 'file-text';
  }

  protected go(key: string): void {
    this.current.set(key);
    this.mover.draw();
    this.keys()?.focus(key);
  }

  protected enter(key: string): void {
    const line = this.branches.lines().find((each) => each.key === key);
    if (line?.sort === 'page') this.choose(line.page);
    else if (line) void this.branches.load(line.parent);
  }

  protected choose(page: PageRow): void {
    if (this.mayChoose()(page)) this.chosen.set(page);
  }

  protected toggle(event: Event, line: TreeLine & { sort: 'page' }): void {
    event.stopPropagation();
    if (line.isOpen) this.branches.collapse(line.key);
    else void this.branches.expand(line.key);
  }
}
