import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  linkedSignal,
  signal,
  type TemplateRef,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Dialogs, ErrorState, IconButton, Notice, Popover } from '@tessera/ui';
import type { RecordJson } from '../../../contract';
import { recordTitle } from '../../schema/record-title';
import { narrowed } from '../filter/filter-tree';
import { isNarrow } from '../narrow';
import { ListApi } from '../rows/list-api';
import { ListDesk } from '../rows/list-desk';
import { RecordEdits } from '../rows/record-edits';
import { RecordRows } from '../rows/record-rows';
import { rowRequest } from '../rows/row-request';
import { ListState } from '../view/list-state';
import { dayAfter, firstDayOfWeek, localDay, monthAfter, onDay, startOfDay, weeksOf } from './month';

/** Records that a day shows; the others are behind "more". */
const fits = 3;
/** Most records of a month. */
const most = 1000;

/** A record on its day. */
interface Entry {
  readonly record: RecordJson;
  readonly title: string;
  /** `09:30`; empty where the field is a day alone. */
  readonly time: string;
}

/**
 * Records by one of their dates, month by month. Arrow keys go from day to day, Enter goes into a day; a record is dragged to
 * another day, or moved by Shift with the arrow keys.
 */
@Component({
  selector: 'tessera-record-calendar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorState, IconButton, Notice, Popover, RouterLink],
  templateUrl: './record-calendar.html',
  styleUrl: './record-calendar.css',
})
export class RecordCalendar {
  protected readonly state = inject(ListState);
  private readonly desk = inject(ListDesk);
  private readonly edits = inject(RecordEdits);
  private readonly dialogs = inject(Dialogs);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly wholeDay = viewChild.required<TemplateRef<unknown>>('wholeDay');

  protected readonly rows = new RecordRows(inject(ListApi), 200);
  protected readonly isNarrow = isNarrow();
  protected readonly fits = fits;
  protected readonly today = localDay(new Date());
  protected readonly month = computed(() => this.state.address().month ?? this.today.slice(0, 7));
  protected readonly weeks = computed(() => weeksOf(this.month(), firstDayOfWeek()));
  protected readonly heading = computed(() =>
    new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${this.month()}-01T00:00:00Z`),
    ),
  );
  protected readonly weekdays = computed(() =>
    this.weeks()[0]!.map((day) => ({ short: dayName(day, 'short'), long: dayName(day, 'long') })),
  );
  protected readonly field = computed(() =>
    this.state.schema().fields.find(({ name }) => name === this.state.schema().calendar)!,
  );
  protected readonly kind = computed(() => (this.field().kind === 'dateTime' ? 'dateTime' : 'date'));
  protected readonly mayMove = computed(() => this.state.schema().may.change && this.field().isWritable);
  protected readonly entries = computed(() => {
    const days = new Map<string, Entry[]>();
    for (const record of this.rows.all()) {
      const entry = this.entryOf(record);
      if (entry) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
    }
    for (const entries of days.values()) entries.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    return days;
  });
  protected readonly agenda = computed(() =>
    this.weeks()
      .flat()
      .filter((day) => day.startsWith(this.month()) && this.entries().has(day)),
  );
  /** The day that has the keyboard. */
  protected readonly active = linkedSignal<string, string>({
    source: this.month,
    computation: (month, before) =>
      before?.value.startsWith(month) ? before.value : this.today.startsWith(month) ? this.today : `${month}-01`,
  });
  protected readonly over = signal<string | null>(null);
  protected readonly opened = signal<string>('');
  protected readonly said = signal('');
  protected readonly wrong = signal<string | null>(null);
  private dragged: RecordJson | null = null;

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

  protected entriesOf(day: string): readonly Entry[] {
    return this.entries().get(day) ?? [];
  }

  /** How many of a day are shown: all, or one fewer where "more" takes the last line. */
  protected shownOf(day: string): readonly Entry[] {
    const all = this.entriesOf(day);
    return all.length > fits ? all.slice(0, fits - 1) : all;
  }

  protected dayLabel(day: string): string {
    const count = this.entriesOf(day).length;
    const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
    const { label, labels } = this.state.schema();
    return count === 0 ? date : `${date}, ${count} ${(count === 1 ? label : labels).toLowerCase()}`;
  }

  protected linkOf(record: RecordJson): string {
    return `/${this.state.schema().resource}/${record.id}`;
  }

  protected go(months: number): void {
    this.show(monthAfter(this.month(), months));
  }

  protected toToday(): void {
    this.show(this.today.slice(0, 7));
    this.active.set(this.today);
  }

  protected pressDay(event: KeyboardEvent, day: string): void {
    if (event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return;
    const by = steps[event.key];
    if (by !== undefined && !event.shiftKey) this.goTo(dayAfter(day, by));
    else if (event.key === 'PageUp' || event.key === 'PageDown') this.goMonth(day, event.key === 'PageUp' ? -1 : 1);
    else if (event.key === 't') this.toToday();
    else if (event.key === 'Enter' || event.key === ' ') this.enter(event.currentTarget as HTMLElement, day);
    else return;
    event.preventDefault();
  }

  protected pressEntry(event: KeyboardEvent, day: string, { record }: Entry): void {
    const by = steps[event.key];
    if (by !== undefined && event.shiftKey) void this.move(record, dayAfter(day, by));
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      this.nextEntry(event.currentTarget as HTMLElement, event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Escape' && !this.opened()) this.goTo(day);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Opens all that a day has, beside it. */
  protected openDay(day: string, anchor: HTMLElement): void {
    this.opened.set(day);
    const dialog = this.dialogs.popover(this.wholeDay(), anchor, { label: this.dayLabel(day) });
    dialog.closed.subscribe(() => this.opened.set(''));
  }

  protected take(event: DragEvent, { record, title }: Entry): void {
    this.dragged = record;
    event.dataTransfer?.setData('text/plain', title);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  }

  protected dragOver(event: DragEvent, day: string): void {
    if (!this.dragged) return;
    event.preventDefault();
    this.over.set(day);
  }

  protected drop(event: DragEvent, day: string): void {
    event.preventDefault();
    const { dragged } = this;
    this.endDrag();
    if (dragged) void this.move(dragged, day);
  }

  protected endDrag(): void {
    this.dragged = null;
    this.over.set(null);
  }

  private async move(record: RecordJson, day: string): Promise<void> {
    const field = this.field();
    if (!this.mayMove()) return;
    const now = this.rows.byId().get(record.id) ?? record;
    const value = onDay(String(now[field.name]), this.kind(), day);
    this.wrong.set(null);
    this.said.set(`${recordTitle(record, this.state.schema())}: ${this.dayLabel(day)}`);
    const undone = (): void => this.desk.renewals.update((count) => count + 1);
    const saving = this.edits.set(
      { schema: this.state.schema(), rows: this.rows, id: record.id, field, undone },
      value,
    );
    if (this.opened()) this.opened.set(day);
    this.focusRecord(record.id);
    if (await saving) return;
    const fault = this.edits.fault(record.id, field.name);
    this.edits.dismiss(record.id, field.name);
    this.wrong.set(
      `“${recordTitle(record, this.state.schema())}” stays where it is. ${fault?.message ?? 'Somebody else moved it meanwhile.'}`,
    );
  }

  private show(month: string): void {
    this.state.go({ ...this.state.address(), month });
  }

  private goMonth(day: string, by: 1 | -1): void {
    const month = monthAfter(day.slice(0, 7), by);
    this.goTo(`${month}-${day.slice(8) > '28' ? '28' : day.slice(8)}`);
  }

  private goTo(day: string): void {
    if (!this.weeks().flat().includes(day)) this.show(day.slice(0, 7));
    this.active.set(day);
    setTimeout(() => this.element.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus());
  }

  private enter(cell: HTMLElement, day: string): void {
    if (this.entriesOf(day).length > fits) this.openDay(day, cell);
    else cell.querySelector<HTMLElement>('a')?.focus();
  }

  private nextEntry(entry: HTMLElement, by: 1 | -1): void {
    const all = [...(entry.closest('ul')?.querySelectorAll<HTMLElement>('a') ?? [])];
    all[all.indexOf(entry) + by]?.focus();
  }

  private focusRecord(id: string): void {
    setTimeout(() => document.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus());
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

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function dayName(day: string, weekday: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(undefined, { weekday, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
