import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  linkedSignal,
  signal,
  type TemplateRef,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Dialogs, ErrorState, FocusMover, IconButton, Notice, Popover } from '@tessera/ui';
import type { RecordJson } from '../../../contract';
import { recordTitle } from '../../schema/record-title';
import { isNarrow } from '../narrow';
import { ListState } from '../view/list-state';
import { dayAfter, monthAfter } from './month';
import { type Entry, MonthRecords } from './month-records';

/** Records that a day shows; the others are behind "more". */
const fits = 3;
/**
 * Records by one of their dates, month by month. Arrow keys go from day to day, Enter goes into a day; a record is dragged to
 * another day, or moved by Shift with the arrow keys.
 */
@Component({
  selector: 'tessera-record-calendar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorState, IconButton, Notice, Popover, RouterLink],
  providers: [MonthRecords],
  templateUrl: './record-calendar.html',
  styleUrl: './record-calendar.css',
})
export class RecordCalendar {
  protected readonly state = inject(ListState);
  private readonly dialogs = inject(Dialogs);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly wholeDay = viewChild.required<TemplateRef<unknown>>('wholeDay');

  protected readonly records = inject(MonthRecords);
  protected readonly isNarrow = isNarrow();
  protected readonly fits = fits;
  protected readonly heading = computed(() =>
    new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${this.records.month()}-01T00:00:00Z`),
    ),
  );
  protected readonly weekdays = computed(() =>
    this.records.weeks()[0]!.map((day) => ({ short: dayName(day, 'short'), long: dayName(day, 'long') })),
  );
  protected readonly agenda = computed(() =>
    this.records
      .weeks()
      .flat()
      .filter((day) => day.startsWith(this.records.month()) && this.records.of(day).length > 0),
  );
  /** The day that has the keyboard. */
  protected readonly active = linkedSignal<string, string>({
    source: this.records.month,
    computation: (month, before) =>
      before?.value.startsWith(month)
        ? before.value
        : this.records.today.startsWith(month)
          ? this.records.today
          : `${month}-01`,
  });
  protected readonly over = signal<string | null>(null);
  protected readonly opened = signal<string>('');
  protected readonly said = signal('');
  private dragged: RecordJson | null = null;

  /** How many of a day are shown: all, or one fewer where "more" takes the last line. */
  protected shownOf(day: string): readonly Entry[] {
    const all = this.records.of(day);
    return all.length > fits ? all.slice(0, fits - 1) : all;
  }

  protected dayLabel(day: string): string {
    const count = this.records.of(day).length;
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
    this.show(monthAfter(this.records.month(), months));
  }

  protected toToday(): void {
    this.show(this.records.today.slice(0, 7));
    this.active.set(this.records.today);
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
    if (!this.records.mayMove()) return;
    const moving = this.records.move(record, day);
    this.said.set(`${recordTitle(record, this.state.schema())}: ${this.dayLabel(day)}`);
    if (this.opened()) this.opened.set(day);
    this.focusRecord(record.id);
    await moving;
  }

  private show(month: string): void {
    this.state.go({ ...this.state.address(), month });
  }

  private goMonth(day: string, by: 1 | -1): void {
    const month = monthAfter(day.slice(0, 7), by);
    this.goTo(`${month}-${day.slice(8) > '28' ? '28' : day.slice(8)}`);
  }

  private goTo(day: string): void {
    if (!this.records.weeks().flat().includes(day)) this.show(day.slice(0, 7));
    this.active.set(day);
    this.mover.to(() => this.element.querySelector<HTMLElement>(`[data-day="${day}"]`));
  }

  private enter(cell: HTMLElement, day: string): void {
    if (this.records.of(day).length > fits) this.openDay(day, cell);
    else cell.querySelector<HTMLElement>('a')?.focus();
  }

  private nextEntry(entry: HTMLElement, by: 1 | -1): void {
    const all = [...(entry.closest('ul')?.querySelectorAll<HTMLElement>('a') ?? [])];
    all[all.indexOf(entry) + by]?.focus();
  }

  private focusRecord(id: string): void {
    this.mover.to(() => document.querySelector<HTMLElement>(`[data-entry="${id}"]`));
  }
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function dayName(day: string, weekday: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(undefined, { weekday, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
