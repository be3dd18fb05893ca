import {
  HttpBackend,
  HttpErrorResponse,
  type HttpEvent,
  HttpHeaders,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { describeFields, field, type FieldSchema, type FormLayout, type Json, uuidv7 } from '@tessera/models';
import { provideApi, provideFieldDisplays, provideFieldWidgets } from '@tessera/ui';
import { defer, type Observable } from 'rxjs';
import type { AdminField, Batch, DeletionPlan, EntitySchema, RecordChange, RecordJson } from '../../contract';
import { referenceDisplays, referenceWidgets } from '../references/reference-widgets';

// jsdom lays nothing out, so there is nothing to scroll to.
Element.prototype.scrollIntoView ??= () => undefined;

const person = { name: 'test.person' };
const venueFields = {
  name: field.text({ required: true, max: 20, help: 'As on the door.' }),
  slug: field.slug({ from: 'name' }),
  city: field.text(),
  capacity: field.integer({ min: 0 }),
  isOpen: field.boolean({ default: true }),
  reason: field.text({ label: 'Why it is closed' }),
  owner: field.reference(person),
  guides: field.references(person),
  notes: field.text({ multiline: true }),
};
const openingFields = {
  venue: field.reference({ name: 'test.venue' }, { required: true }),
  day: field.text({ required: true, max: 10 }),
  seats: field.integer({ min: 0 }),
  place: field.integer(),
};

/** The description of an entity that may be changed altogether. */
function schemaOf(
  name: string,
  label: string,
  title: string,
  fields: object,
  more: Partial<EntitySchema> = {},
): EntitySchema {
  const described = describeFields(fields);
  const system = describeFields({
    createdAt: field.dateTime({ label: 'Created' }),
    updatedAt: field.dateTime({ label: 'Changed' }),
  });
  const admin = (schema: FieldSchema, isSystem: boolean): AdminField => ({
    ...schema,
    operators: [],
    isSortable: true,
    isSearched: false,
    isWritable: !isSystem,
    isSystem,
  });
  return {
    name,
    label,
    labels: `${label}s`,
    help: null,
    icon: 'box',
    group: 'Test',
    resource: `test/${label.toLowerCase()}s`,
    title,
    may: { add: true, change: true, delete: true },
    keepsTrash: false,
    keepsHistory: true,
    fields: [...described.map((each) => admin(each, false)), ...system.map((each) => admin(each, true))],
    computed: [],
    list: [title],
    order: [],
    filter: [],
    editable: [],
    isSearchable: false,
    form: { [label]: described.map((each) => each.name) } satisfies FormLayout,
    when: {},
    inlines: [],
    actions: [],
    board: null,
    calendar: null,
    ...more,
  };
}

interface Kept {
  record: RecordJson;
  history: RecordChange[];
}

/**
 * The API of records in memory, in place of the network, by the contract: venues with openings below them, and people. It writes down
 * what it was asked, and a test may answer a request in another way.
 */
export class RecordsServer implements HttpBackend {
  readonly schemas = new Map<string, EntitySchema>(
    [
      schemaOf('test.venue', 'Venue', 'name', venueFields, {
        form: {
          Venue: [['name', 'slug'], 'city', 'capacity', 'isOpen', 'reason'],
          People: ['owner', 'guides'],
          Notes: ['notes'],
        },
        when: { reason: { where: { isOpen: false } } as never },
        keepsTrash: true,
        inlines: [
          {
            entity: 'test.opening',
            resource: 'test/openings',
            by: 'venue',
            label: 'Openings',
            fields: ['day', 'seats'],
            order: 'place',
          },
        ],
      }),
      schemaOf('test.opening', 'Opening', 'day', openingFields),
      schemaOf(
        'test.person',
        'Person',
        'name',
        { name: field.text({ required: true }) },
        { labels: 'People', resource: 'test/people' },
      ),
    ].map((schema) => [schema.resource, schema]),
  );
  readonly asked: string[] = [];
  readonly bodies: Json[] = [];
  readonly keys: (string | null)[] = [];
  plan: DeletionPlan = { toTrash: true, effects: [], hasHidden: false, isPossible: true };
  /** Answers a request in another way when it returns something. */
  instead: (request: HttpRequest<unknown>) => HttpResponse<unknown> | HttpErrorResponse | undefined = () => undefined;
  private readonly kept = new Map<string, Map<string, Kept>>();

  /** What a test bed needs for it. */
  providers(): Array<Provider | EnvironmentProviders> {
    return [
      provideApi(),
      { provide: HttpBackend, useValue: this },
      provideFieldWidgets(referenceWidgets),
      provideFieldDisplays(referenceDisplays),
    ];
  }

  /** Changes the description of an entity. */
  describe(resource: string, change: Partial<EntitySchema>): void {
    this.schemas.set(resource, { ...this.schemas.get(resource)!, ...change });
  }

  add(resource: string, values: Readonly<Record<string, Json>>): string {
    const id = uuidv7();
    const at = '2026-11-22T09:00:00.000Z';
    const record: RecordJson = { ...values, id, version: 1, createdAt: at, updatedAt: at };
    const changes = Object.entries(values).map(([name, to]) => ({ field: name, from: null, to }));
    this.of(resource).set(id, {
      record,
      history: [{ id: uuidv7(), at, operation: 'created', by: 'Anna', system: null, changes }],
    });
    return id;
  }

  record(resource: string, id: string): RecordJson | undefined {
    return this.of(resource).get(id)?.record;
  }

  records(resource: string): RecordJson[] {
    return [...this.of(resource).values()].map(({ record }) => record);
  }

  /** Somebody else saves it. */
  change(resource: string, id: string, values: Readonly<Record<string, Json>>, by = 'Bodil'): RecordJson {
    const kept = this.of(resource).get(id)!;
    const at = new Date(Date.UTC(2026, 10, 22, 10, kept.record.version)).toISOString();
    const changes = Object.entries(values).map(([name, to]) => ({ field: name, from: kept.record[name] ?? null, to }));
    kept.history.unshift({ id: uuidv7(), at, operation: 'changed', by, system: null, changes });
    kept.record = { ...kept.record, ...values, version: kept.record.version + 1, updatedAt: at };
    return kept.record;
  }

  /** Somebody else deletes it. */
  forget(resource: string, id: string): void {
    this.of(resource).delete(id);
  }

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    return defer(async () => {
      await Promise.resolve();
      this.asked.push(`${request.method} ${decodeURIComponent(request.urlWithParams.replace('/api/v1/', ''))}`);
      if (request.body) this.bodies.push(request.body as Json);
      if (request.method === 'POST') this.keys.push(request.headers.get('Idempotency-Key'));
      const answer = this.instead(request) ?? this.answer(request);
      if (answer instanceof HttpErrorResponse) throw answer;
      return answer;
    });
  }

  private answer(request: HttpRequest<unknown>): HttpResponse<unknown> | HttpErrorResponse {
    const [scope, entities, id, part] = request.url.replace('/api/v1/', '').split('/');
    if (scope === 'schema') return ok({ data: [...this.schemas.values()] });
    const resource = `${scope}/${entities}`;
    if (id === 'choices') return ok({ data: this.choices(resource, request) });
    if (id === 'batch') return this.batch(resource, request.body as Batch);
    if (id === undefined)
      return request.method === 'POST' ? this.create(resource, request) : this.list(resource, request);
    const kept = this.of(resource).get(id);
    if (!kept) return problem(404, 'test.not-found', 'There is no such thing.');
    if (part === 'history') return ok({ data: kept.history, page: { next: null } });
    if (part === 'deletion-plan') return ok(this.plan);
    const isHidden = (kept.record['trashedAt'] ?? null) !== null && request.params.get('trash') !== 'with';
    if (request.method === 'GET')
      return isHidden ? problem(404, 'test.not-found', 'There is no such thing.') : this.single(resource, id);
    if (request.headers.get('If-Match') !== `"${kept.record.version}"`)
      return problem(412, 'test.changed', 'Somebody else changed this.', { current: kept.record });
    if (part === 'restorations') return this.restore(resource, id, request.body as { change?: string });
    if (request.method === 'DELETE') return this.remove(resource, id, request);
    return this.single(resource, this.change(resource, id, request.body as Record<string, Json>, 'Anna').id);
  }

  private create(resource: string, { body }: HttpRequest<unknown>): HttpResponse<unknown> {
    return this.single(resource, this.add(resource, body as Record<string, Json>), 201);
  }

  private single(resource: string, id: string, status = 200): HttpResponse<unknown> {
    const { record } = this.of(resource).get(id)!;
    const { may } = this.schemas.get(resource)!;
    return ok({ data: record, may: { change: may.change, delete: may.delete } }, status, record.version);
  }

  private list(resource: string, { params }: HttpRequest<unknown>): HttpResponse<unknown> {
    const filters = params.keys().flatMap((key) => /^filter\[(\w+)\]$/.exec(key)?.[1] ?? []);
    const sort = params.get('sort');
    const data = this.records(resource)
      .filter((record) => filters.every((name) => record[name] === params.get(`filter[${name}]`)))
      .sort((a, b) => (sort ? Number(a[sort] ?? 0) - Number(b[sort] ?? 0) : 0));
    return ok({ data, page: { next: null, previous: null } });
  }

  private choices(resource: string, { params }: HttpRequest<unknown>) {
    const title = this.schemas.get(resource)!.title!;
    const ids = params.get('ids')?.split(',');
    const search = (params.get('search') ?? '').toLowerCase();
    return this.records(resource)
      .filter((record) => (ids ? ids.includes(record.id) : String(record[title]).toLowerCase().includes(search)))
      .map((record) => ({ id: record.id, text: String(record[title]), hint: null }));
  }

  private batch(
    resource: string,
    { create = [], change = [], delete: removed = [] }: Batch,
  ): HttpResponse<unknown> | HttpErrorResponse {
    const faults = (part: string, rows: readonly { id: string; version: number }[]) =>
      rows.flatMap(({ id, version }, index) => {
        const found = this.record(resource, id);
        if (!found) return [{ path: `${part}.${index}`, code: 'not-found', message: 'There is no such thing.' }];
        if (found.version === version) return [];
        return [{ path: `${part}.${index}.version`, code: 'changed', message: 'Somebody else changed this.' }];
      });
    const errors = [...faults('change', change), ...faults('delete', removed)];
    if (errors.length > 0) return problem(422, 'database.invalid-batch', 'Nothing was changed.', { errors });
    return ok({
      created: create.map((values) => this.record(resource, this.add(resource, values))!),
      changed: change.map(({ id, values }) => this.change(resource, id, values, 'Anna')),
      deleted: removed.map(({ id }) => (this.of(resource).delete(id), id)),
    });
  }

  private restore(resource: string, id: string, { change }: { change?: string }): HttpResponse<unknown> {
    const { history } = this.of(resource).get(id)!;
    if (change === undefined) return this.single(resource, this.change(resource, id, { trashedAt: null }, 'Anna').id);
    const later = history.slice(
      0,
      history.findIndex((each) => each.id === change),
    );
    const values = Object.fromEntries(
      later.flatMap(({ changes }) => changes.map(({ field: name, from }) => [name, from])),
    );
    return this.single(resource, this.change(resource, id, values, 'Anna').id);
  }

  private remove(resource: string, id: string, { params }: HttpRequest<unknown>): HttpResponse<unknown> {
    if (this.schemas.get(resource)!.keepsTrash && params.get('forGood') !== 'true')
      this.change(resource, id, { trashedAt: '2026-11-22T12:00:00.000Z' }, 'Anna');
    else this.of(resource).delete(id);
    return ok(null, 204);
  }

  private of(resource: string): Map<string, Kept> {
    const kept = this.kept.get(resource) ?? new Map<string, Kept>();
    this.kept.set(resource, kept);
    return kept;
  }
}

function ok(body: unknown, status = 200, version?: number): HttpResponse<unknown> {
  return new HttpResponse({ body, status, headers: new HttpHeaders(version ? { ETag: `"${version}"` } : {}) });
}

/** A refusal as the server words it. */
export function problem(status: number, code: string, title: string, more: object = {}): HttpErrorResponse {
  return new HttpErrorResponse({ status, error: { code, title, ...more } });
}

/** Nobody answers. */
export const unreachable = new HttpErrorResponse({ status: 0 });
