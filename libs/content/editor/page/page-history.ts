import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import type { Json } from '@tessera/models';
import { ErrorState, Skeleton, TimeAgo } from '@tessera/ui';
import type { HistoryEntry, RevisionReason } from '../../contract';
import { PageNames } from '../api/page-names';
import { PagesApi } from '../api/pages-api';
import { isUuid } from '../values/ids';
import { DraftSession } from './draft-session';

const reasons: Readonly<Record<RevisionReason, string>> = { published: 'Published', author: 'Before somebody else wrote', time: 'Kept while writing' };
const fields: Readonly<Record<string, string>> = {
  slug: 'Address', path: 'Full address', parent: 'Stands beneath', position: 'Order', title: 'Title', state: 'State', isLive: 'Live', publishedAt: 'Published', trashedAt: 'In the trash since', liveRevision: 'Live version', type: 'Type',
};

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
  protected readonly revisions = resource({ params: this.moment, loader: ({ params }) => this.api.revisions(params.id) });
  protected readonly changes = resource({ params: this.moment, loader: ({ params }) => this.api.history(params.id) });
  protected readonly reasons = reasons;

  protected label(field: string): string {
    return fields[field] ?? field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());
  }

  protected words({ field }: HistoryEntry['changes'][number], value: Json): string {
    if (value === null) return '–';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (field === 'parent' && isUuid(value)) return this.names.name(value)()?.title ?? '…';
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toLocaleString();
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
}
