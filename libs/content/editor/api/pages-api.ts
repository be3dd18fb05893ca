import { inject, Injectable } from '@angular/core';
import { ApiClient, type ApiExtra } from '@tessera/ui';
import type {
  Draft,
  HistoryEntry,
  MadePreviewLink,
  NewCopy,
  NewPage,
  NewSchedule,
  Paged,
  PageDetails,
  PageRow,
  PlaceChange,
  PreviewLink,
  Publication,
  RevisionDocument,
  RevisionRow,
  Schedule,
  SiteRow,
  TrashedPage,
} from '../../contract';

/** Siblings asked for at once. */
export const siblingsAtOnce = 50;

/** The pages of the API, each call by its name. All throw `ApiProblem`. */
@Injectable({ providedIn: 'root' })
export class PagesApi {
  private readonly api = inject(ApiClient);

  /** The pages directly beneath one, in their order; `null`: the home pages of the sites. */
  children(parent: string | null, after?: string | null): Promise<Paged<PageRow>> {
    return this.api.get('/pages', {
      query: { 'filter[parent]': parent ?? 'none', 'page[size]': siblingsAtOnce, 'page[after]': after },
    });
  }

  /** Finds pages at any depth by title and path. */
  search(text: string, options: ApiExtra & { readonly after?: string | null } = {}): Promise<Paged<PageRow>> {
    const { after, ...extra } = options;
    return this.api.get('/pages', { ...extra, query: { search: text, 'page[size]': 20, 'page[after]': after } });
  }

  page(id: string): Promise<PageDetails> {
    return this.api.get('/pages/{id}', { path: { id } });
  }

  create(page: NewPage, idempotencyKey?: string): Promise<PageRow> {
    return this.api.post('/pages', { body: page, idempotencyKey });
  }

  /** Moves or renames; also says how many redirects lead from the old addresses. */
  place(
    { id, version }: Pick<PageRow, 'id' | 'version'>,
    change: PlaceChange,
  ): Promise<PageDetails & { readonly redirects: number }> {
    return this.api.patch('/pages/{id}', { path: { id }, body: change, version });
  }

  /** Puts the page and all beneath it into the trash. */
  trash({ id, version }: Pick<PageRow, 'id' | 'version'>): Promise<void> {
    return this.api.delete('/pages/{id}', { path: { id }, version });
  }

  async trashed(): Promise<readonly TrashedPage[]> {
    return (await this.api.get('/trash')).data;
  }

  restore(id: string): Promise<PageDetails> {
    return this.api.post('/pages/{id}/restoration', { path: { id } });
  }

  draft(id: string): Promise<Draft> {
    return this.api.get('/pages/{id}/draft', { path: { id } });
  }

  publish(id: string, draftVersion: number): Promise<Publication> {
    return this.api.post('/pages/{id}/publication', { path: { id }, version: draftVersion });
  }

  unpublish({ id, version }: Pick<PageRow, 'id' | 'version'>): Promise<void> {
    return this.api.delete('/pages/{id}/publication', { path: { id }, version });
  }

  async revisions(id: string): Promise<readonly RevisionRow[]> {
    return (await this.api.get('/pages/{id}/revisions', { path: { id } })).data;
  }

  revision(page: string, revision: string): Promise<RevisionDocument> {
    return this.api.get('/pages/{id}/revisions/{revision}', { path: { id: page, revision } });
  }

  /** Keeps the draft as it is, so that it can be brought back. */
  keep(id: string, draftVersion: number): Promise<RevisionRow> {
    return this.api.post('/pages/{id}/revisions', { path: { id }, version: draftVersion });
  }

  schedule(id: string): Promise<Schedule> {
    return this.api.get('/pages/{id}/schedule', { path: { id } });
  }

  plan(id: string, plan: NewSchedule, version: number): Promise<Schedule> {
    return this.api.put('/pages/{id}/schedule', { path: { id }, body: plan, version });
  }

  dropPlan(id: string, version: number): Promise<void> {
    return this.api.delete('/pages/{id}/schedule', { path: { id }, version });
  }

  /** Pages for which something is planned, the next first. */
  scheduled(after?: string | null): Promise<Paged<PageRow>> {
    return this.api.get('/pages', { query: { 'filter[scheduled]': 'true', 'page[size]': 50, 'page[after]': after } });
  }

  async previewLinks(id: string): Promise<readonly PreviewLink[]> {
    return (await this.api.get('/pages/{id}/preview-links', { path: { id } })).data;
  }

  sharePreview(id: string, days: number): Promise<MadePreviewLink> {
    return this.api.post('/pages/{id}/preview-links', { path: { id }, body: { days } });
  }

  revokePreview(id: string, link: string): Promise<void> {
    return this.api.delete('/pages/{id}/preview-links/{link}', { path: { id, link } });
  }

  /** Copies the draft, on request with everything beneath. */
  copy(id: string, copy: NewCopy, idempotencyKey: string): Promise<PageRow> {
    return this.api.post('/pages/{id}/copies', { path: { id }, body: copy, idempotencyKey });
  }

  async history(id: string): Promise<readonly HistoryEntry[]> {
    return (await this.api.get('/pages/{id}/history', { path: { id } })).data;
  }

  async sites(): Promise<readonly SiteRow[]> {
    return (await this.api.get('/sites')).data;
  }
}
