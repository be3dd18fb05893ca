import { computed, inject, Injectable, signal } from '@angular/core';
import { asProblem, type ApiProblem } from '@tessera/ui';
import type { Paged, PageRow } from '../../contract';
import { PagesApi } from '../api/pages-api';

/** What is known of the pages beneath one page, or of the home pages. */
export interface Branch {
  /** In their order; as many as were asked for. */
  readonly ids: readonly string[];
  /** Asks for those that follow; null at the end. */
  readonly next: string | null;
  readonly isLoading: boolean;
  readonly problem: ApiProblem | null;
}

/** A line of the tree as it is drawn. */
export type TreeLine =
  | {
      readonly sort: 'page';
      readonly key: string;
      readonly page: PageRow;
      readonly level: number;
      readonly at: number;
      readonly of: number;
      readonly isOpen: boolean;
    }
  | {
      readonly sort: 'more' | 'loading' | 'problem' | 'empty';
      readonly key: string;
      readonly parent: string | null;
      readonly level: number;
      readonly rest: number;
      readonly problem: ApiProblem | null;
    };

const unknown: Branch = { ids: [], next: null, isLoading: false, problem: null };
const root = '';

/**
 * The part of the page tree that was opened so far. It never asks for more than one screen of siblings at a time, so it
 * is the same whether a site has a hundred pages or a hundred thousand. One for each place that shows a tree.
 */
@Injectable()
export class PageBranches {
  private readonly api = inject(PagesApi);
  private readonly pages = signal<ReadonlyMap<string, PageRow>>(new Map());
  private readonly branches = signal<ReadonlyMap<string, Branch>>(new Map());
  readonly open = signal<ReadonlySet<string>>(new Set());

  /** What is to be drawn, in reading order. */
  readonly lines = computed(() => this.linesBeneath(null, 1));
  /** Whether the home pages are known. */
  readonly isReady = computed(() => this.branches().get(root)?.problem === null && !this.branch(null).isLoading);

  page(id: string): PageRow | undefined {
    return this.pages().get(id);
  }

  branch(parent: string | null): Branch {
    return this.branches().get(parent ?? root) ?? unknown;
  }

  /** Asks for the first or the next screen of pages beneath one. What goes wrong is kept in the branch. */
  async load(parent: string | null): Promise<void> {
    const branch = this.branch(parent);
    if (branch.isLoading) return;
    this.put(parent, { ...branch, isLoading: true, problem: null });
    try {
      const { data, page } = await this.api.children(parent, branch.next);
      this.know(data);
      const before = branch.next === null ? [] : this.branch(parent).ids;
      this.put(parent, {
        ids: [...new Set([...before, ...data.map(({ id }) => id)])],
        next: page.next,
        isLoading: false,
        problem: null,
      });
    } catch (thrown) {
      this.put(parent, { ...branch, isLoading: false, problem: asProblem(thrown) });
    }
  }

  /** Asks again for what is shown beneath a page, e.g. after something was moved there by others. */
  async reload(parent: string | null): Promise<void> {
    this.branches.update((branches) => new Map(branches).set(parent ?? root, { ...this.branch(parent), next: null }));
    await this.load(parent);
  }

  /** Reads again as many pages beneath one as are shown, and the page itself, while what is shown stays; others may have changed it. */
  async refresh(parent: string | null): Promise<void> {
    const shown = this.branches().get(parent ?? root)?.ids.length;
    if (shown !== undefined) {
      const rows: PageRow[] = [];
      let next: string | null = null;
      do {
        const part: Paged<PageRow> = await this.api.children(parent, next);
        rows.push(...part.data);
        next = part.page.next;
      } while (next !== null && rows.length < shown);
      this.know(rows);
      this.put(parent, { ids: rows.map(({ id }) => id), next, isLoading: false, problem: null });
    }
    if (parent === null || !this.page(parent)) return;
    const { ancestors: _above, ...page } = await this.api.page(parent);
    this.know([page]);
  }

  /** Whether the pages beneath one were ever asked for. */
  isKnown(parent: string | null): boolean {
    return this.branches().has(parent ?? root);
  }

  /** Shows what is beneath a page. */
  async expand(id: string): Promise<void> {
    this.open.update((open) => new Set(open).add(id));
    const { ids, isLoading, problem } = this.branch(id);
    if ((ids.length === 0 && !isLoading) || problem) await this.load(id);
  }

  collapse(id: string): void {
    this.open.update((open) => new Set([...open].filter((each) => each !== id)));
  }

  /** Opens the way to a page, so that its line is there; also where it is not among the siblings that were asked for. */
  async reveal(id: string): Promise<void> {
    const { ancestors, ...page } = await this.api.page(id);
    if (this.branch(null).ids.length === 0) await this.load(null);
    for (const ancestor of ancestors) await this.expand(ancestor.id);
    this.know([page]);
    if (!this.branch(page.parent).ids.includes(id))
      this.put(page.parent, { ...this.branch(page.parent), ids: [...this.branch(page.parent).ids, id] });
  }

  /** Takes in what a page is now, wherever it stood before; `after` places it among its siblings (null: first, absent: as it was, else last). */
  settle(page: PageRow, after?: string | null): void {
    const before = this.page(page.id);
    this.know([page]);
    if (before && before.parent === page.parent && after === undefined) return;
    if (before) this.take(page.id, before.parent, page.parent === before.parent ? 0 : -1);
    const branch = this.branch(page.parent);
    const ids = branch.ids.filter((id) => id !== page.id);
    const index = after === null ? 0 : after === undefined ? ids.length : ids.indexOf(after) + 1 || ids.length;
    const isShown = branch.next === null || index < ids.length || after !== undefined;
    if (this.branches().has(page.parent ?? root) && isShown)
      this.put(page.parent, { ...branch, ids: ids.toSpliced(index, 0, page.id) });
    if (!before || before.parent !== page.parent) this.count(page.parent, 1);
  }

  /** Forgets a page that went to the trash. */
  remove(id: string): void {
    const page = this.page(id);
    if (page) this.take(id, page.parent, -1);
  }

  /** The line before which a page stands among its siblings: the id of its predecessor, null for the first. */
  predecessor(id: string): string | null {
    const page = this.page(id);
    const ids = page ? this.branch(page.parent).ids : [];
    return ids[ids.indexOf(id) - 1] ?? null;
  }

  /** Whether `id` is `above` or stands somewhere beneath it; as far as the tree is known. */
  isBeneath(id: string, above: string): boolean {
    for (let page = this.page(id); page; page = page.parent ? this.page(page.parent) : undefined)
      if (page.id === above) return true;
    return false;
  }

  private linesBeneath(parent: string | null, level: number): TreeLine[] {
    const branch = this.branch(parent);
    const of = Math.max(parent === null ? 0 : (this.page(parent)?.children ?? 0), branch.ids.length);
    const lines = branch.ids.flatMap((id, index): TreeLine[] => {
      const page = this.page(id);
      if (!page) return [];
      const isOpen = page.children > 0 && this.open().has(id);
      const line: TreeLine = { sort: 'page', key: id, page, level, at: index + 1, of, isOpen };
      return isOpen ? [line, ...this.linesBeneath(id, level + 1)] : [line];
    });
    const note = (sort: 'more' | 'loading' | 'problem'): TreeLine => ({
      sort,
      key: `${sort}:${parent ?? root}`,
      parent,
      level,
      rest: of - branch.ids.length,
      problem: branch.problem,
    });
    if (branch.problem) return [...lines, note('problem')];
    if (branch.isLoading) return [...lines, note('loading')];
    return branch.next ? [...lines, note('more')] : lines;
  }

  private know(rows: readonly PageRow[]): void {
    this.pages.update((pages) => new Map([...pages, ...rows.map((row) => [row.id, row] as const)]));
  }

  private put(parent: string | null, branch: Branch): void {
    this.branches.update((branches) => new Map(branches).set(parent ?? root, branch));
  }

  private take(id: string, parent: string | null, count: number): void {
    const branch = this.branch(parent);
    this.put(parent, { ...branch, ids: branch.ids.filter((each) => each !== id) });
    if (count !== 0) this.count(parent, count);
  }

  private count(parent: string | null, change: number): void {
    const page = parent ? this.page(parent) : undefined;
    if (page) this.know([{ ...page, children: Math.max(0, page.children + change) }]);
  }
}
