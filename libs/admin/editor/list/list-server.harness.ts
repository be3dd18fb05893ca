import { HttpBackend, HttpErrorResponse, type HttpEvent, type HttpRequest, HttpResponse } from '@angular/common/http';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { describeFields, field, type FieldSchema, type FilterOperator, type Json, uuidv7 } from '@tessera/models';
import { provideApi, provideFieldWidgets } from '@tessera/ui';
import { defer, finalize, type Observable } from 'rxjs';
import type { AdminField, Batch, EntitySchema, RecordJson, SavedView } from '../../contract';
import { referenceWidgets } from '../references/reference-widgets';
import { type FilterNode, isGroup, readFilter } from './filter/tree/filter-tree';

// jsdom lays nothing out, so there is nothing to scroll to.
Element.prototype.scrollIntoView ??= () => undefined;

const venueFields = {
  name: field.text({ required: true, max: 60 }),
  city: field.text({ max: 60 }),
  capacity: field.integer({ min: 0 }),
  state: field.choice({ choices: { open: 'Open', closed: 'Closed' }, default: 'open' }),
  isLit: field.boolean(),
  until: field.date(),
  owner: field.reference({ name: 'test.person' }),
};

const operators: Readonly<Record<string, readonly FilterOperator[]>> = {
  text: ['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith', 'isNull'],
  integer: ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull'],
  date: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'isNull'],
  choice: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  reference: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  boolean: ['eq', 'ne', 'isNull'],
};

/** The description of an entity as the server gives it to who may do everything. */
export function schemaOf(
  name: string,
  label: string,
  fields: readonly FieldSchema[],
  more: Partial<EntitySchema> = {},
): EntitySchema {
  const resource = `${name.split('.')[0]}/${label.toLowerCase()}s`;
  const described = fields.map((each): AdminField => ({
    ...each,
    operators: operators[each.kind] ?? [],
    isSortable: true,
    isSearched: each.kind === 'text',
    isWritable: true,
    isSystem: false,
    ...(each.kind === 'reference' && { target: 'test.person', targetResource: 'test/persons' }),
  }));
  return {
    name,
    label,
    labels: `${label}s`,
    help: null,
    icon: 'box',
    group: 'Test',
    resource,
    title: 'name',
    may: { add: true, change: true, delete: true },
    keepsTrash: true,
    keepsHistory: true,
    fields: described,
    computed: [],
    list: ['name'],
    order: ['name'],
    filter: [],
    editable: [],
    isSearchable: true,
    form: {},
    when: {},
    inlines: [],
    actions: [],
    board: null,
    calendar: null,
    ...more,
  };
}

/** Venues with an owner each, and the people who own them, in memory in place of the network, by the contract. */
export class ListServer implements HttpBackend {
  readonly schemas: EntitySchema[] = [
    schemaOf('test.venue', 'Venue', describeFields(venueFields), {
      list: ['name', 'city', 'capacity', 'state', 'owner', 'owner.name', 'openings'],
      computed: [{ name: 'openings', label: 'Openings' }],
      filter: ['state', 'city'],
      editable: ['name', 'capacity', 'isLit'],
      board: 'state',
      calendar: 'until',
      actions: [
        {
          name: 'test.close-venue',
          label: 'Close',
          icon: null,
          help: null,
          form: [],
          when: null,
          confirm: 'Close {count}?',
          isDangerous: false,
          isJob: false,
        },
      ],
    }),
    schemaOf('test.person', 'Person', describeFields({ name: field.text() })),
  ];
  readonly records = new Map<string, RecordJson & { kind: string; isTrashed: boolean }>();
  readonly views = new Map<string, SavedView>();
  /** `GET /test/venues?…`, decoded, in the order asked. */
  readonly asked: string[] = [];
  /** What was sent with those that change something. */
  readonly sent: Json[] = [];
  /** Answers a request in another way when it returns something. */
  instead: (request: HttpRequest<unknown>) => HttpResponse<unknown> | HttpErrorResponse | undefined = () => undefined;
  private waiting = 0;
  readonly ada = this.add('persons', { name: 'Ada' });

  /** What a test bed needs for it. */
  providers(): Array<Provider | EnvironmentProviders> {
    return [provideApi(), provideFieldWidgets(referenceWidgets), { provide: HttpBackend, useValue: this }];
  }

  add(kind: string, values: Readonly<Record<string, Json>>): string {
    const id = uuidv7();
    this.records.set(id, { id, version: 1, ...values, kind, isTrashed: false } as never);
    return id;
  }

  venue(name: string, values: Readonly<Record<string, Json>> = {}): string {
    const nothing = { city: null, capacity: null, isLit: false, until: null, owner: null };
    return this.add('venues', { ...nothing, state: 'open', name, ...values });
  }

  /** A record as it is now. */
  record(id: string): RecordJson {
    return this.records.get(id)!;
  }

  /** Somebody else changes a record. */
  change(id: string, values: Readonly<Record<string, Json>>): void {
    const { version } = this.record(id);
    this.records.set(id, { ...this.records.get(id)!, ...values, version: version + 1 });
  }

  /** The requests for lists of venues since the last time. */
  lists(): string[] {
    return this.asked.filter((each) => /^GET \/test\/venues(\?|$)/.test(each)).map((each) => each.slice(16));
  }

  /** Whether somebody waits for an answer. */
  isBusy(): boolean {
    return this.waiting > 0;
  }

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    this.waiting++;
    return defer(async () => {
      await Promise.resolve();
      this.asked.push(`${request.method} ${decodeURIComponent(request.urlWithParams.replace('/api/v1', ''))}`);
      if (request.method !== 'GET') this.sent.push(request.body as Json);
      const answer = this.instead(request) ?? this.answer(request);
      if (answer instanceof HttpErrorResponse) throw answer;
      return answer;
    }).pipe(finalize(() => this.waiting--));
  }

  private answer(request: HttpRequest<unknown>): HttpResponse<unknown> | HttpErrorResponse {
    const [, scope, kind, id, part] = request.url.replace('/api/v1', '').split('/');
    if (scope === 'schema') return ok({ data: this.schemas });
    if (scope === 'admin') return this.view(request, id);
    if (!kind) return problem(404, 'http.not-found');
    const query = Object.fromEntries(request.params.keys().map((key) => [key, request.params.get(key)!]));
    if (!id) return ok(this.page(kind, query));
    if (id === 'facets') return ok({ data: this.facets(kind, query) });
    if (id === 'choices') return ok({ data: this.choices(kind, query) });
    if (id === 'batch') return ok(this.batch(request.body as Batch));
    if (id === 'actions') return ok({ message: 'Closed.' });
    const record = this.records.get(id);
    if (!record) return problem(404, 'test.not-found');
    if (part === 'deletion-plan') return ok({ toTrash: true, effects: [], hasHidden: false, isPossible: true });
    if (request.method === 'GET') return ok(this.single(id));
    if (request.headers.get('If-Match') !== `"${record.version}"`)
      return problem(412, 'test.venue-changed', { current: this.single(id).data });
    if (request.method === 'DELETE') this.change(id, { isTrashed: true });
    else if (part === 'restorations') this.change(id, { isTrashed: false });
    else this.change(id, request.body as Record<string, Json>);
    return request.method === 'DELETE' ? ok(null, 204) : ok(this.single(id));
  }

  private page(kind: string, query: Readonly<Record<string, string>>) {
    const all = this.found(kind, query);
    const start = Number(query['page[after]'] ?? 0);
    const size = Number(query['page[size]'] ?? 20);
    const data = all.slice(start, start + size);
    const included = Object.fromEntries(
      (query['include']?.split(',') ?? []).map((path) => [
        path,
        Object.fromEntries(
          data.flatMap((each) => {
            const target = this.records.get(String(each[path]));
            return target ? [[target.id, { id: target.id, version: 1, name: target['name'] }]] : [];
          }),
        ),
      ]),
    );
    const fields = query['fields']?.split(',');
    return {
      data: data.map((each) =>
        Object.fromEntries(
          Object.entries(each).filter(([name]) => ['id', 'version'].includes(name) || !fields || fields.includes(name)),
        ),
      ),
      page: {
        next: start + size < all.length ? String(start + size) : null,
        previous: null,
        ...(query['page[total]'] && { total: all.length }),
      },
      included,
      ...(query['computed'] && { computed: Object.fromEntries(data.map(({ id }) => [id, { openings: 2 }])) }),
    };
  }

  private found(kind: string, query: Readonly<Record<string, string>>) {
    const words = (query['search'] ?? '').toLowerCase();
    const filter = readFilter(query);
    const found = [...this.records.values()].filter(
      (each) =>
        each.kind === kind &&
        each.isTrashed === (query['trash'] === 'only') &&
        String(each['name']).toLowerCase().includes(words) &&
        fits(each, filter),
    );
    for (const by of (query['sort'] ?? '').split(',').filter(Boolean).reverse())
      found.sort((a, b) => compare(a, b, by.replace('-', '')) * (by.startsWith('-') ? -1 : 1));
    return found;
  }

  private facets(kind: string, { field: name, ...query }: Readonly<Record<string, string>>) {
    const counts = new Map<Json, number>();
    for (const record of this.found(kind, query))
      counts.set(record[name!] ?? null, (counts.get(record[name!] ?? null) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, text: String(value), count }));
  }

  private choices(kind: string, query: Readonly<Record<string, string>>) {
    const ids = query['ids']?.split(',');
    const found = ids ? ids.flatMap((id) => this.records.get(id) ?? []) : this.found(kind, query);
    return found.map((each) => ({ id: each.id, text: String(each['name']), hint: null }));
  }

  private batch({ change = [], delete: gone = [] }: Batch) {
    for (const { id, values } of change) this.change(id, values);
    for (const { id } of gone) this.change(id, { isTrashed: true });
    const changed = change.map(({ id }) => this.single(id).data);
    return { created: [], changed, deleted: gone.map(({ id }) => id) };
  }

  private view(request: HttpRequest<unknown>, id: string | undefined): HttpResponse<unknown> {
    const body = request.body as Partial<SavedView>;
    if (request.method === 'GET') return ok({ data: [...this.views.values()] });
    if (request.method === 'DELETE') return ok(this.views.delete(id!), 204);
    const before = id ? this.views.get(id)! : { id: uuidv7(), version: 0, isMine: true };
    const view = { ...before, ...body, version: before.version + 1 } as SavedView;
    this.views.set(view.id, view);
    return ok(view);
  }

  private single(id: string) {
    const { kind: _kind, isTrashed: _isTrashed, ...data } = this.records.get(id)!;
    return { data, may: { change: true, delete: true } };
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

function fits(record: RecordJson, node: FilterNode): boolean {
  if (isGroup(node)) {
    const results = node.items.map((item) => fits(record, item));
    return node.join === 'all' ? results.every(Boolean) : results.some(Boolean) === (node.join === 'any');
  }
  const value = record[node.path] ?? null;
  const text = String(value);
  switch (node.operator) {
    case 'in':
      return node.value.split(',').includes(text);
    case 'contains':
      return text.toLowerCase().includes(node.value.toLowerCase());
    case 'gte':
      return value !== null && (typeof value === 'number' ? value >= Number(node.value) : text >= node.value);
    case 'lt':
      return value !== null && (typeof value === 'number' ? value < Number(node.value) : text < node.value);
    case 'isNull':
      return (value === null) === (node.value === 'true');
    default:
      return text === node.value;
  }
}

function compare(a: RecordJson, b: RecordJson, name: string): number {
  const [left, right] = [a[name] ?? null, b[name] ?? null];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0;
}
