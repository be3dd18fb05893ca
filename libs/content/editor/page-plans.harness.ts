import { type HttpErrorResponse, type HttpRequest, HttpResponse } from '@angular/common/http';
import { type DocumentFields, uuidv7 } from '@tessera/models';
import type { MadePreviewLink, NewSchedule, RevisionDocument, RevisionReason, Schedule } from '../contract';

const empty: Schedule = {
  version: 0,
  publishAt: null,
  state: null,
  unpublishAt: null,
  zone: 'UTC',
  by: null,
  publishFailure: null,
  unpublishFailure: null,
};

/** Plans, kept versions and preview links of one page, in memory; a part of `ContentServer`. */
export class PagePlans {
  schedule: Schedule = empty;
  readonly revisions: RevisionDocument[] = [];
  links: MadePreviewLink[] = [];

  keep(fields: DocumentFields, reason: RevisionReason, draftVersion: number): RevisionDocument {
    const kept: RevisionDocument = {
      id: uuidv7(),
      number: this.revisions.length + 1,
      title: String(fields['title'] ?? ''),
      author: { id: 'p1', name: 'Ada' },
      createdAt: '2026-11-22T09:00:00.000Z',
      reason,
      isLive: false,
      draftVersion,
      fields,
    };
    this.revisions.unshift(kept);
    return kept;
  }

  /** The answer for a part of a page that is kept here; undefined for others. */
  answer(
    request: HttpRequest<unknown>,
    part: string | undefined,
    of: string | undefined,
    page: { readonly fields: DocumentFields; readonly draftVersion: number },
  ): HttpResponse<unknown> | HttpErrorResponse | undefined {
    const { method } = request;
    if (part === 'schedule') return this.planned(request);
    if (part === 'revisions' && method === 'POST')
      return answer(this.keep(page.fields, 'kept', page.draftVersion), 201);
    if (part === 'revisions') return answer(of ? this.revisions.find(({ id }) => id === of) : { data: this.revisions });
    if (part !== 'preview-links') return undefined;
    if (method === 'DELETE') this.links = this.links.filter(({ id }) => id !== of);
    if (method !== 'POST') return answer({ data: this.links });
    const made = { id: uuidv7(), createdAt: new Date().toISOString(), expiresAt: '2030-01-01T00:00:00.000Z', by: null };
    this.links = [{ ...made, url: `https://site.example/preview/${made.id}` }, ...this.links];
    return answer(this.links[0], 201);
  }

  private planned(request: HttpRequest<unknown>): HttpResponse<unknown> {
    if (request.method === 'DELETE') this.schedule = { ...empty, version: this.schedule.version + 1 };
    if (request.method === 'PUT') {
      const { publishAt, unpublishAt, zone, draftVersion } = request.body as NewSchedule;
      const state = draftVersion === undefined ? this.schedule.state : { revision: uuidv7(), number: 1, draftVersion };
      this.schedule = { ...empty, version: this.schedule.version + 1, publishAt, unpublishAt, zone, state };
    }
    return answer(request.method === 'DELETE' ? null : this.schedule);
  }
}

function answer(body: unknown, status = 200): HttpResponse<unknown> {
  return new HttpResponse({ body, status });
}
