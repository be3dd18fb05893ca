import { computed, signal } from '@angular/core';
import type { Json } from '@tessera/models';
import { type ApiProblem, asProblem } from '@tessera/ui';
import type { RecordJson, RecordPage } from '../../../contract';
import { narrowed } from '../filter/tree/filter-tree';
import type { ListApi } from './list-api';
import { pageSize, type RowRequest } from './row-request';

type Included = NonNullable<RecordPage['included']>;
type Computed = NonNullable<RecordPage['computed']>;

/** Records of a list, loaded page by page as somebody scrolls. Those of before stay until the new ones are there. */
export class RecordRows {
  private readonly records = signal<readonly RecordJson[]>([]);
  private readonly references = signal<Included>({});
  private readonly values = signal<Computed>({});
  private readonly trouble = signal<ApiProblem | null>(null);
  private readonly working = signal<'first' | 'more' | null>(null);
  private readonly count = signal<number | '10000+' | null>(null);
  private readonly next = signal<string | null>(null);
  private readonly strangers = signal<ReadonlySet<string>>(new Set());
  private request: RowRequest | null = null;
  private running: AbortController | undefined;

  readonly all = this.records.asReadonly();
  /** In the order of the rows. */
  readonly ids = computed(() => this.records().map(({ id }) => id));
  readonly byId = computed(() => new Map(this.records().map((record) => [record.id, record])));
  /** Null until it is known. */
  readonly total = this.count.asReadonly();
  readonly problem = this.trouble.asReadonly();
  readonly isLoading = computed(() => this.working() === 'first');
  readonly isLoadingMore = computed(() => this.working() === 'more');
  readonly hasMore = computed(() => this.next() !== null);
  /** Something was loaded, be it nothing at all. */
  readonly isReady = signal(false);
  /** How many records came into the list elsewhere since it was loaded. */
  readonly newcomers = computed(() => this.strangers().size);

  constructor(
    private readonly api: ListApi,
    private readonly size = pageSize,
  ) {}

  /** Loads the first page of what is asked for; a question that is still open is dropped. */
  async load(request: RowRequest): Promise<void> {
    this.request = request;
    await this.ask(async (signal) => {
      this.working.set('first');
      const page = await this.api.list(
        request.resource,
        { ...request.query, 'page[size]': this.size, 'page[total]': true },
        signal,
      );
      this.records.set(page.data);
      this.references.set(page.included ?? {});
      this.values.set(page.computed ?? {});
      this.count.set(page.page.total ?? null);
      this.next.set(page.page.next);
      this.strangers.set(new Set());
      this.isReady.set(true);
    });
  }

  /** The same again, from the first page. */
  async reload(): Promise<void> {
    if (this.request) await this.load(this.request);
  }

  /** Loads the page behind the last row, where there is one and nothing else is being loaded. */
  async more(): Promise<void> {
    const after = this.next();
    const { request } = this;
    if (!request || after === null || this.working() !== null) return;
    await this.ask(async (signal) => {
      this.working.set('more');
      const page = await this.api.list(
        request.resource,
        { ...request.query, 'page[size]': this.size, 'page[after]': after },
        signal,
      );
      const known = this.byId();
      this.records.update((records) => [...records, ...page.data.filter(({ id }) => !known.has(id))]);
      this.keep(page);
      this.next.set(page.page.next);
    });
  }

  /**
   * Asks for records again that changed elsewhere: those that are shown are shown as they are now, those that left the list
   * leave it, and those that came into it are counted as `newcomers`.
   */
  async refresh(ids: readonly string[]): Promise<void> {
    const { request } = this;
    if (!request || ids.length === 0) return;
    const asked = [...new Set(ids)].slice(0, 200);
    const query = narrowed(request.query as Readonly<Record<string, string>>, {
      path: 'id',
      operator: 'in',
      value: asked.join(),
    });
    const page = await this.api.list(request.resource, { ...query, 'page[size]': 200 });
    if (this.request !== request) return;
    const now = new Map(page.data.map((record) => [record.id, record]));
    const known = this.byId();
    this.keep(page);
    this.records.update((records) =>
      records.flatMap((record) => (asked.includes(record.id) ? (now.get(record.id) ?? []) : [record])),
    );
    this.recount(asked.filter((id) => known.has(id) && !now.has(id)).length);
    this.strangers.update((before) => new Set([...before, ...[...now.keys()].filter((id) => !known.has(id))]));
  }

  /** Shows values before the server has them. */
  patch(id: string, values: Readonly<Record<string, Json>>): void {
    this.records.update((records) => records.map((record) => (record.id === id ? { ...record, ...values } : record)));
  }

  /** Shows a record as the server has it now. */
  put(record: RecordJson): void {
    this.patch(record.id, record);
  }

  /** Takes rows away that are not in the list any more. */
  remove(ids: Iterable<string>): void {
    const gone = new Set(ids);
    const left = this.records().filter(({ id }) => !gone.has(id));
    this.recount(this.records().length - left.length);
    this.records.set(left);
  }

  /** Adds a record that came from elsewhere, at the top. */
  add(record: RecordJson): void {
    if (this.byId().has(record.id)) return this.put(record);
    this.records.update((records) => [record, ...records]);
    this.recount(-1);
  }

  /** What a reference of a record leads to, as far as the person may see it. */
  included(path: string, id: string): RecordJson | undefined {
    return this.references()[path]?.[id];
  }

  /** The value of a computed column. */
  computedValue(id: string, name: string): Json {
    return this.values()[id]?.[name] ?? null;
  }

  stop(): void {
    this.running?.abort();
  }

  private keep({ included = {}, computed = {} }: RecordPage): void {
    this.references.update((before) => {
      const merged: Record<string, Included[string]> = { ...before };
      for (const [path, records] of Object.entries(included)) merged[path] = { ...merged[path], ...records };
      return merged;
    });
    this.values.update((before) => ({ ...before, ...computed }));
  }

  private recount(gone: number): void {
    if (gone !== 0) this.count.update((count) => (typeof count === 'number' ? Math.max(0, count - gone) : count));
  }

  private async ask(load: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.running?.abort();
    const running = (this.running = new AbortController());
    this.trouble.set(null);
    try {
      await load(running.signal);
    } catch (thrown) {
      if (running.signal.aborted) return;
      this.trouble.set(asProblem(thrown));
    } finally {
      if (this.running === running) this.working.set(null);
    }
  }
}
