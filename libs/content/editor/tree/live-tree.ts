import { inject, Injectable } from '@angular/core';
import { pageEntityName } from '@tessera/models';
import { type LiveChange, liveChanges } from '@tessera/realtime/editor';
import { asProblem } from '@tessera/ui';
import { PagesApi } from '../api/pages-api';
import { PageBranches } from './page-branches';

/** Of more changes at once it is not asked one by one where they happened. */
const mostPages = 20;

/** Takes into the page tree what others add, move, publish and delete, while it is shown. */
@Injectable()
export class LiveTree {
  private readonly api = inject(PagesApi);
  private readonly branches = inject(PageBranches);
  private working: Promise<void> = Promise.resolve();

  constructor() {
    liveChanges(() => [pageEntityName], {
      changed: (changes) => this.soon(() => this.takeIn(changes)),
      reload: () => this.soon(() => this.readAgain()),
    });
  }

  private async takeIn(changes: readonly LiveChange[]): Promise<void> {
    // What this window did itself, it knows.
    const news = changes.filter(
      ({ id, version }) => version === null || version > (this.branches.page(id)?.version ?? 0),
    );
    if (news.length > mostPages) return this.readAgain();
    const parents = new Set<string | null>();
    for (const { id, kind } of news) {
      const before = this.branches.page(id);
      if (before) parents.add(before.parent);
      const now = kind === 'deleted' ? undefined : await this.api.page(id).catch(unlessGone);
      if (now) parents.add(now.parent);
    }
    for (const parent of parents)
      if (this.branches.isKnown(parent) || (parent && this.branches.page(parent))) await this.branches.refresh(parent);
  }

  private async readAgain(): Promise<void> {
    for (const parent of [null, ...this.branches.open()])
      if (this.branches.isKnown(parent)) await this.branches.refresh(parent).catch(unlessGone);
  }

  /** One after the other. What cannot be read now stays as it is shown; it is read again when it is opened. */
  private soon(work: () => Promise<void>): void {
    this.working = this.working.then(work).catch(() => undefined);
  }
}

/** A page that is gone, or that one may not see, tells nothing more. */
function unlessGone(thrown: unknown): undefined {
  const problem = asProblem(thrown);
  if (problem.status !== 404 && problem.status !== 403) throw problem;
  return undefined;
}
