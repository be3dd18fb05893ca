import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { ErrorState, Skeleton, TimeAgo } from '@tessera/ui';
import type { HistoryEntry } from '../../../contract';
import { PageNames } from '../../api/page-names';
import { PagesApi } from '../../api/pages-api';
import { DraftSession } from '../saving/draft-session';
import { Comparing } from '../versions/comparing';
import { reasonWords } from '../versions/reason-words';
import { historyWords } from './history-words';

/** What became of a page: its kept versions, and the changes of its place and state. */
@Component({
  selector: 'tessera-page-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, Skeleton, TimeAgo],
  templateUrl: './page-history.html',
  styleUrl: './page-history.css',
})
export class PageHistory {
  private readonly session = inject(DraftSession);
  private readonly api = inject(PagesApi);
  private readonly names = inject(PageNames);

  /** Asked for again whenever the place or the publication changed. */
  private readonly moment = computed(() => {
    const page = this.session.page();
    return page ? { id: page.id, version: page.version, publishedAt: page.publishedAt } : undefined;
  });
  protected readonly revisions = resource({
    params: this.moment,
    loader: ({ params }) => this.api.revisions(params.id),
  });
  protected readonly seesChanges = computed(() => this.session.page()?.may.seeHistory === true);
  protected readonly changes = resource({
    params: () => (this.seesChanges() ? this.moment() : undefined),
    loader: ({ params }) => this.api.history(params.id),
  });
  protected readonly reasons = reasonWords;
  protected readonly comparing = inject(Comparing);

  protected words(entry: HistoryEntry): string[] {
    return historyWords(entry, (page) => this.names.name(page)()?.title ?? '…');
  }
}
