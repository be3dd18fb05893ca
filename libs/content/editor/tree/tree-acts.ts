import { inject, Injectable, signal } from '@angular/core';
import { type ApiProblem, asProblem, Toasts } from '@tessera/ui';
import type { PageRow, PlaceChange } from '../../contract';
import { PagesApi } from '../api/pages-api';
import { titleOf } from '../api/page-state';
import { PageBranches } from './page-branches';

/** What is done to pages in a tree, each act with its way back; one for each `PageBranches`. */
@Injectable()
export class TreeActs {
  private readonly api = inject(PagesApi);
  private readonly branches = inject(PageBranches);
  private readonly toasts = inject(Toasts);

  /** Why the last act did not happen; stays until the next, or until it is dismissed. */
  readonly problem = signal<ApiProblem | null>(null);
  private nudging = Promise.resolve(true);

  /** Puts a page elsewhere. `after` null: first; absent: last where the parent changes. */
  async move(page: PageRow, change: Pick<PlaceChange, 'parent' | 'after'>): Promise<boolean> {
    const back = { parent: page.parent ?? undefined, after: this.branches.predecessor(page.id) };
    return this.attempt(async () => {
      const moved = await this.place(page, change);
      this.toasts.show({
        text: moveSentence(page, moved, this.branches),
        undo: () => this.attempt(() => this.place(moved, back)),
      });
    });
  }

  /** One place up or down among its siblings; after the nudge before it, so that keys may come faster than answers. */
  nudge({ id }: PageRow, direction: 'up' | 'down'): Promise<boolean> {
    return (this.nudging = this.nudging.then(() => this.nudgeNow(this.branches.page(id), direction)));
  }

  private async nudgeNow(page: PageRow | undefined, direction: 'up' | 'down'): Promise<boolean> {
    if (!page) return false;
    const { ids } = this.branches.branch(page.parent);
    const index = ids.indexOf(page.id);
    const anchor = direction === 'up' ? (ids[index - 2] ?? null) : ids[index + 1];
    if ((direction === 'up' && index <= 0) || anchor === undefined) return false;
    return this.attempt(async () => void (await this.place(page, { after: anchor })));
  }

  /** Puts a page and all beneath it into the trash. */
  async trash(page: PageRow): Promise<boolean> {
    return this.attempt(async () => {
      await this.api.trash(page);
      this.branches.remove(page.id);
      const rest = page.children > 0 ? ' and all beneath it' : '';
      this.toasts.show({ text: `“${titleOf(page)}”${rest} moved to the trash`, undo: () => this.restore(page.id) });
    });
  }

  /** Takes a page out of the trash, to where it was. */
  async restore(id: string): Promise<boolean> {
    return this.attempt(async () => {
      const page = await this.api.restore(id);
      if (page.parent) await this.branches.reload(page.parent);
      else this.branches.settle(page);
    });
  }

  private async place(page: PageRow, change: PlaceChange): Promise<PageRow & { redirects: number }> {
    const moved = await this.api.place(page, change);
    this.branches.settle(moved, change.after);
    return moved;
  }

  private async attempt(act: () => Promise<void | PageRow>): Promise<boolean> {
    this.problem.set(null);
    try {
      await act();
      return true;
    } catch (thrown) {
      const problem = asProblem(thrown);
      const current = problem.members['current'] as PageRow | undefined;
      // The page was moved or renamed by somebody else: show it as it is now, so that the next try is based on that.
      if (problem.status === 412 && current) this.branches.settle(current);
      this.problem.set(problem);
      return false;
    }
  }
}

function moveSentence(page: PageRow, moved: PageRow & { redirects: number }, branches: PageBranches): string {
  const parent = moved.parent && branches.page(moved.parent);
  const where = moved.parent !== page.parent && parent ? ` to “${titleOf(parent)}”` : '';
  const redirects = moved.redirects > 0 ? '. Its old address leads to the new one' : '';
  return `“${titleOf(page)}” moved${where}${redirects}`;
}
