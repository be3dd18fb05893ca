import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { RecordJson } from '../../../contract';
import { recordTitle } from '../../schema/record-title';
import { narrowed } from '../filter/tree/filter-tree';
import { ListApi } from '../rows/list-api';
import { ListDesk } from '../rows/list-desk';
import { RecordEdits } from '../rows/record-edits';
import { RecordRows } from '../rows/record-rows';
import { rowRequest } from '../rows/row-request';
import { ListState } from '../view/list-state';
import { dayAfter, firstDayOfWeek, localDay, onDay, startOfDay, weeksOf } from './month';

/** Most records of a month. */
const most = 1000;

/** A record on its day. */
export interface Entry {
  readonly record: RecordJson;
  readonly title: string;
  /** `09:30`; empty where the field is a day alone. */
  readonly time: string;
}

/** The records of the month that the address names, by their days; loaded again as that changes. */
@Injectable()
export class MonthRecords {
  private readonly state = inject(ListState);
  private readonly desk = inject(ListDesk);
  private readonly edits = inject(RecordEdits);

  readonly rows = new RecordRows(inject(ListApi), 200);
  readonly today = localDay(new Date());
  readonly month = computed(() => this.state.address().month ?? this.today.slice(0, 7));
  readonly weeks = computed(() => weeksOf(this.month(), firstDayOfWeek()));
  private readonly field = computed(() =>
    this.state.schema().fields.find(({ name }) => name === this.state.schema().calendar)!,
  );
  private readonly kind = computed(() => (this.field().kind === 'dateTime' ? 'dateTime' : 'date'));
  readonly mayMove = computed(() => this.state.schema().may.change && this.field().isWritable);
  /** Why a record was not moved. */
  readonly wrong = signal<string | null>(null);

  private readonly days = computed(() => {
    const days = new Map<string, Entry[]>();
    for (const record of this.rows.all()) {
      const entry = this.entryOf(record);
      if (entry) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
    }
    for (const entries of days.values()) entries.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    return days;
  });
  private readonly request = computed(() => {
    const days = this.weeks().flat();
    const path = this.field().name;
    const edge = (day: string): string => (this.kind() === 'date' ? day : startOfDay(day));
    const from = narrowed(this.state.view().query, { path, operator: 'gte', value: edge(days[0]!) });
    const query = narrowed(from, { path, operator: 'lt', value: edge(dayAfter(days.at(-1)!, 1)) });
    return rowRequest(this.state.schema(), { columns: [], query, sort: [path], fields: [path] });
  });

  constructor() {
    effect(() => {
      const request = this.request();
      this.desk.renewals();
      untracked(() => void this.rows.load(request));
    });
    effect(() => {
      if (this.rows.hasMore() && !this.rows.isLoading() && this.rows.all().length < most)
        untracked(() => void this.rows.more());
    });
    effect(() => this.desk.otherTotal.set(this.rows.total()));
    inject(DestroyRef).onDestroy(() => this.rows.stop());
  }

  of(day: string): readonly Entry[] {
    return this.days().get(day) ?? [];
  }

  /** Puts a record on another day, at the same time. */
  async move(record: RecordJson, day: string): Promise<void> {
    if (!this.mayMove()) return;
    const [schema, field, rows, { id }] = [this.state.schema(), this.field(), this.rows, record];
    const value = onDay(String((rows.byId().get(id) ?? record)[field.name]), this.kind(), day);
    const undone = (): void => this.desk.renewals.update((count) => count + 1);
    this.wrong.set(null);
    if (await this.edits.set({ schema, rows, id, field, undone }, value)) return;
    const why = this.edits.fault(id, field.name)?.message ?? 'Somebody else moved it meanwhile.';
    this.edits.dismiss(id, field.name);
    this.wrong.set(`“${recordTitle(record, schema)}” stays where it is. ${why}`);
  }

  private entryOf(record: RecordJson): (Entry & { readonly day: string }) | null {
    const value = record[this.field().name];
    if (typeof value !== 'string') return null;
    const title = recordTitle(record, this.state.schema());
    if (this.kind() === 'date') return { record, title, time: '', day: value };
    const moment = new Date(value);
    const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(moment);
    return { record, title, time, day: localDay(moment) };
  }
}
