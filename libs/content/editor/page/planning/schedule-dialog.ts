import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  type ApiProblem,
  asProblem,
  Button,
  Clock,
  Combobox,
  type ComboboxOption,
  Dialog,
  Field,
  Notice,
  relativeTime,
} from '@tessera/ui';
import type { PageDetails, Schedule } from '../../../contract';
import { PagesApi } from '../../api/pages-api';
import { ZonedMoment } from './zoned-moment';
import { allZones, ownZone, zonedWords } from './zoned-time';

/** What the dialog needs to know. */
export interface ScheduleWish {
  readonly page: PageDetails;
  /** Of the draft as it is saved. */
  readonly draftVersion: number;
  readonly schedule: Schedule;
}

/** Zones offered at once. */
const mostZones = 50;

/** When a page is published, in which state, and until when; closes with the plan, or null once there is none. */
@Component({
  selector: 'tessera-schedule-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, Dialog, Field, Notice, ZonedMoment],
  templateUrl: './schedule-dialog.html',
  styleUrl: './schedule-dialog.css',
})
export class ScheduleDialog {
  protected readonly dialog = inject<DialogRef<Schedule | null>>(DialogRef);
  private readonly wish = inject<ScheduleWish>(DIALOG_DATA);
  private readonly api = inject(PagesApi);
  private readonly now = inject(Clock).watch();

  protected readonly page = this.wish.page;
  protected readonly schedule = this.wish.schedule;
  protected readonly isPlanned = this.schedule.publishAt !== null || this.schedule.unpublishAt !== null;
  protected readonly publishAt = signal(this.schedule.publishAt);
  protected readonly unpublishAt = signal(this.schedule.unpublishAt);
  // A site whose zone nobody has set is in UTC, which is seldom what a person has in mind.
  protected readonly zone = signal(this.isPlanned || this.schedule.zone !== 'UTC' ? this.schedule.zone : ownZone());
  protected readonly keepsState = signal(this.schedule.state !== null);
  protected readonly asked = signal('');
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** What is wrong with the page itself. */
  protected readonly faults = computed(() =>
    (this.problem()?.errors ?? []).filter(({ path }) => path.includes('fields')),
  );
  private readonly known = allZones();
  protected readonly zones = computed<ComboboxOption[]>(() => {
    const words = this.asked().toLowerCase().replaceAll(' ', '_');
    return this.known
      .filter((zone) => zone.toLowerCase().includes(words))
      .slice(0, mostZones)
      .map((zone) => ({ id: zone, text: zone, hint: zone === ownZone() ? 'your own' : null }));
  });

  /** The moment in words, so that nobody has to reckon. */
  protected words(iso: string | null): string {
    if (!iso) return '';
    const zoned = zonedWords(iso, this.zone());
    const own = this.zone() === ownZone() ? [] : [`${zonedWords(iso, ownZone())} on your clock`];
    return [zoned, ...own, relativeTime(Date.parse(iso), this.now())].join(' · ');
  }

  protected about(path: string): string | null {
    return this.problem()?.errors.find((error) => error.path === path)?.message ?? null;
  }

  protected plan(): Promise<void> {
    const { page, draftVersion, schedule } = this.wish;
    return this.attempt(() =>
      this.api.plan(
        page.id,
        {
          publishAt: this.publishAt(),
          unpublishAt: this.unpublishAt(),
          zone: this.zone(),
          ...(this.publishAt() && !this.keepsState() && { draftVersion }),
        },
        schedule.version,
      ),
    );
  }

  protected drop(): Promise<void> {
    return this.attempt(async () => {
      await this.api.dropPlan(this.page.id, this.schedule.version);
      return null;
    });
  }

  private async attempt(act: () => Promise<Schedule | null>): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      this.dialog.close(await act());
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }
}
