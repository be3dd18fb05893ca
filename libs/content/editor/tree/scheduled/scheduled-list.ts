import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ApiProblem, asProblem, Button, EmptyState, ErrorState, Icon, Skeleton } from '@tessera/ui';
import type { PageRow } from '../../../contract';
import { PageSchema } from '../../api/page-schema';
import { PagesApi } from '../../api/pages-api';
import { titleOf } from '../../api/page-state';
import { PagePlanSign } from '../page-plan';
import { PageStateBadge } from '../page-state-badge';

/** The pages for which something is planned, the next one first, and those where it did not happen. */
@Component({
  selector: 'tessera-scheduled-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, ErrorState, Icon, PagePlanSign, PageStateBadge, RouterLink, Skeleton],
  templateUrl: './scheduled-list.html',
  styleUrl: '../trash/trash-list.css',
})
export class ScheduledList {
  private readonly api = inject(PagesApi);
  private readonly schema = inject(PageSchema);

  protected readonly pages = signal<readonly PageRow[] | null>(null);
  protected readonly next = signal<string | null>(null);
  protected readonly isLoading = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly titleOf = titleOf;

  constructor() {
    void this.load();
  }

  protected async load(after: string | null = null): Promise<void> {
    this.isLoading.set(true);
    this.problem.set(null);
    try {
      const { data, page } = await this.api.scheduled(after);
      this.pages.update((pages) => (after === null ? data : [...(pages ?? []), ...data]));
      this.next.set(page.next);
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isLoading.set(false);
    }
  }

  protected iconOf(page: PageRow): string {
    return this.schema.pageType(page.type)?.icon ?? 'file-text';
  }
}
