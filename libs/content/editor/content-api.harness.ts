import { HttpBackend, HttpErrorResponse, type HttpEvent, type HttpRequest, HttpResponse } from '@angular/common/http';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { type BlockJson, describeFields, type DocumentFields, field, type Json, uuidv7 } from '@tessera/models';
import { provideApi, provideFieldWidgets } from '@tessera/ui';
import { defer, type Observable } from 'rxjs';
import { contentBlocks, contentPages, type Draft, type PageDetails, type PageMay, type PageRow } from '../contract';
import { describeBlock, describePageType } from '../contract/schema';
import { applyChanges, type Change } from './draft/change';
import { mediaWidgets } from '@tessera/media/editor';
import { PagePlans } from './page-plans.harness';
import { contentWidgets } from './fields/content-widgets';

interface KeptPage {
  row: PageRow;
  fields: DocumentFields;
  draftVersion: number;
  isTrashed: boolean;
  readonly plans: PagePlans;
}

// jsdom lays nothing out, so there is nothing to scroll to.
Element.prototype.scrollIntoView ??= () => undefined;

/** A page type with a field of each sort that has a widget, to draw them all. */
export const everyField = describeFields({
  line: field.text({ max: 20 }),
  lines: field.text({ multiline: true }),
  count: field.integer({ min: 1, max: 9 }),
  price: field.decimal(),
  isOpen: field.boolean(),
  size: field.choice({ choices: { s: 'Small', l: 'Large' } }),
  days: field.choices({ choices: { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday' } }),
  day: field.date(),
  hour: field.time(),
  moment: field.dateTime(),
  tint: field.colour(),
  site: field.url(),
  mail: field.email(),
  target: field.link(),
  words: field.list(field.text({ max: 30 })),
  steps: field.list(field.group({ what: field.text(), when: field.date() })),
  raw: field.json(),
  place: field.location(),
});

/** What who may everything may do with a page. */
export function mayAll(isHome: boolean): PageMay {
  const common = { create: true, change: true, adopt: true, publish: true, share: true, seeHistory: true };
  return { ...common, rename: !isHome, move: !isHome, delete: !isHome };
}

/**
 * The API of pages in memory, in place of the network: what the screens of this folder ask for, by the contract. It counts
 * what it was asked, and a test may answer a request in another way.
 */
export class ContentServer implements HttpBackend {
  readonly pages = new Map<string, KeptPage>();
  readonly asked: string[] = [];
  /** Answers a request in another way when it returns something. */
  instead: (request: HttpRequest<unknown>) => HttpResponse<unknown> | HttpErrorResponse | undefined = () => undefined;
  readonly site = uuidv7();
  readonly home = this.add(null, 'content.home', 'Home');

  /** What a test bed needs for it. */
  providers(): Array<Provider | EnvironmentProviders> {
    return [
      provideApi(),
      provideFieldWidgets({ ...contentWidgets, ...mediaWidgets }),
      { provide: HttpBackend, useValue: this },
    ];
  }

  add(parent: string | null, type: string, title: string, fields: DocumentFields = {}): string {
    const id = uuidv7();
    const slug = title.toLowerCase().replace(/\W+/g, '-');
    const above = parent ? this.pages.get(parent)!.row.path : '';
    const row: PageRow = {
      id,
      site: this.site,
      parent,
      type,
      title,
      slug: parent ? slug : '',
      path: parent ? `${above === '/' ? '' : above}/${slug}` : '/',
      state: 'draft',
      isLive: false,
      publishedAt: null,
      schedule: null,
      updatedAt: '2026-11-22T09:00:00.000Z',
      version: 1,
      children: 0,
      position: String(this.pages.size).padStart(6, '0'),
      may: mayAll(parent === null),
    };
    this.pages.set(id, {
      row,
      fields: { title, ...fields },
      draftVersion: 1,
      isTrashed: false,
      plans: new PagePlans(),
    });
    return id;
  }

  page(id: string): KeptPage {
    return this.pages.get(id)!;
  }

  /** What the person may not do with a page. */
  forbid(id: string, ...acts: ReadonlyArray<keyof PageMay>): void {
    const page = this.page(id);
    const refused = Object.fromEntries(acts.map((act) => [act, false]));
    page.row = { ...page.row, may: { ...page.row.may, ...refused } };
  }

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    return defer(async () => {
      await Promise.resolve();
      const path = request.urlWithParams.replace('/api/v1', '');
      this.asked.push(`${request.method} ${decodeURIComponent(path)}`);
      const answer = this.instead(request) ?? this.answer(request);
      if (answer instanceof HttpErrorResponse) throw answer;
      return answer;
    });
  }

  private answer(request: HttpRequest<unknown>): HttpResponse<unknown> | HttpErrorResponse {
    const [, what, id, part, of] = request.url.replace('/api/v1', '').split('/');
    const body = request.body as Record<string, never>;
    if (what === 'schema')
      return ok({
        pages: [
          ...contentPages.map(describePageType),
          {
            name: 'test.every',
            label: 'Every',
            under: null,
            fields: [...describeFields({ title: field.text() }), ...everyField],
            hasAddress: true,
          },
        ],
        blocks: contentBlocks.map((block) => describeBlock(block)),
      });
    if (what === 'sites')
      return ok({
        data: [{ id: this.site, name: 'Site', locale: 'en', home: this.home, url: 'https://site.example' }],
      });
    if (what === 'trash')
      return ok({
        data: [...this.pages.values()]
          .filter(({ isTrashed }) => isTrashed)
          .map(({ row }) => ({ ...this.row(row), trashedAt: row.updatedAt, trashedBy: null })),
      });
    if (what !== 'pages') return problem(404, 'http.not-found');
    if (!id) return request.method === 'POST' ? this.create(body) : this.list(request);
    const page = this.pages.get(id);
    if (!page) return problem(404, 'content.page-not-found');
    if (part === 'draft') return request.method === 'PATCH' ? this.save(page, request) : ok(this.draft(page));
    if (part === 'publication') return this.publish(page, request);
    if (part === 'restoration') page.isTrashed = false;
    if (part === 'history') return ok({ data: [] });
    if (part === 'copies') return this.copy(page, body);
    const planned = page.plans.answer(request, part, of, page);
    if (planned) return planned;
    if (!part && request.method === 'DELETE') page.isTrashed = true;
    if (!part && request.method === 'PATCH') this.place(page, body);
    return ok(request.method === 'DELETE' ? null : this.details(page));
  }

  private list(request: HttpRequest<unknown>): HttpResponse<unknown> {
    const [parent, search] = [request.params.get('filter[parent]'), request.params.get('search')];
    const isScheduled = request.params.has('filter[scheduled]');
    const size = Number(request.params.get('page[size]'));
    const start = Number(request.params.get('page[after]') ?? 0);
    const rows = [...this.pages.values()]
      .filter(
        ({ row, isTrashed }) =>
          !isTrashed &&
          (isScheduled
            ? this.row(row).schedule !== null
            : search
              ? row.title.toLowerCase().includes(search)
              : row.parent === (parent === 'none' ? null : parent)),
      )
      .map(({ row }) => this.row(row))
      .sort((a, b) => (a.position < b.position ? -1 : 1));
    return ok({
      data: rows.slice(start, start + size),
      page: { next: start + size < rows.length ? String(start + size) : null },
    });
  }

  private copy({ row, fields }: KeptPage, { withBeneath }: { readonly withBeneath?: boolean }): HttpResponse<unknown> {
    const title = `${row.title} (copy)`;
    const id = this.add(row.parent, row.type, title, { ...fields, title });
    if (withBeneath) for (const each of this.pages.values()) if (each.row.parent === row.id) this.copy(each, {});
    return ok(this.details(this.page(id)), 201);
  }

  private create({ parent, type, title }: Record<string, string>): HttpResponse<unknown> {
    return ok(this.details(this.page(this.add(parent!, type!, title!))), 201);
  }

  private save(page: KeptPage, request: HttpRequest<unknown>): HttpResponse<unknown> | HttpErrorResponse {
    if (request.headers.get('If-Match') !== `"${page.draftVersion}"`)
      return problem(412, 'content.draft-changed', { current: this.draft(page), conflicts: [] });
    page.fields = applyChanges(page.fields, (request.body as { changes: Change[] }).changes);
    page.draftVersion++;
    return ok({ version: page.draftVersion, updatedAt: new Date().toISOString(), merged: false });
  }

  private publish(page: KeptPage, request: HttpRequest<unknown>): HttpResponse<unknown> {
    const isLive = request.method === 'POST';
    page.row = { ...page.row, isLive, state: isLive ? 'live' : 'draft', version: page.row.version + 1 };
    return ok(
      isLive
        ? { revision: uuidv7(), publishedAt: page.row.updatedAt, url: `https://site.example${page.row.path}` }
        : null,
    );
  }

  private place(page: KeptPage, change: { slug?: string; parent?: string; after?: string | null }): void {
    const { row } = page;
    const parent = change.parent ?? row.parent;
    const before =
      change.after === undefined ? undefined : change.after === null ? '' : this.page(change.after).row.position;
    page.row = {
      ...row,
      parent,
      slug: change.slug ?? row.slug,
      version: row.version + 1,
      ...(before !== undefined && { position: `${before}~` }),
      ...(change.after === null && { position: '!' }),
    };
  }

  private draft({ row, fields, draftVersion }: KeptPage): Draft {
    return {
      page: row.id,
      type: row.type,
      version: draftVersion,
      schemaVersion: 1,
      fields,
      updatedAt: row.updatedAt,
      updatedBy: null,
    };
  }

  private row(row: PageRow): PageRow {
    const { publishAt, unpublishAt, publishFailure } = this.page(row.id).plans.schedule;
    const hasFailed = publishFailure !== null;
    return {
      ...row,
      schedule: publishAt || unpublishAt ? { publishAt, unpublishAt, hasFailed } : null,
      children: [...this.pages.values()].filter((each) => each.row.parent === row.id && !each.isTrashed).length,
    };
  }

  private details({ row, draftVersion }: KeptPage): PageDetails & { redirects: number } {
    const ancestors = [];
    for (let id = row.parent; id; id = this.page(id).row.parent) ancestors.unshift(this.page(id).row);
    return {
      ...this.row(row),
      ancestors,
      draftVersion,
      liveUrl: row.isLive ? `https://site.example${row.path}` : null,
      redirects: 0,
    };
  }
}

/** An answer of the server. */
export function ok(body: unknown, status = 200): HttpResponse<unknown> {
  return new HttpResponse({ body, status });
}

/** A refusal of the server (RFC 9457). */
export function problem(status: number, code: string, members: Record<string, unknown> = {}): HttpErrorResponse {
  return new HttpErrorResponse({ status, error: { code, status, title: `${code}.`, ...members } });
}

/** A text block. */
export function textBlock(words: string, id = uuidv7()): BlockJson {
  return { id, type: 'content.rich-text', fields: { text: richText(words) } };
}

/** A rich text of one paragraph. */
export function richText(words: string): Json {
  return { type: 'doc', content: [{ type: 'paragraph', ...(words && { content: [{ type: 'text', text: words }] }) }] };
}

/** A quote block. */
export function quoteBlock(text: string, id = uuidv7()): BlockJson {
  return { id, type: 'content.quote', fields: { text } };
}
