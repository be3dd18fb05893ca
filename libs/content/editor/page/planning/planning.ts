import { computed, inject, Injectable } from '@angular/core';
import { asProblem, Dialogs } from '@tessera/ui';
import type { Schedule } from '../../../contract';
import { PagesApi } from '../../api/pages-api';
import { Publishing } from '../publishing/publishing';
import { DraftSession } from '../saving/draft-session';
import type { ScheduleWish } from './schedule-dialog';

/** Planning when the page of a session is published and unpublished. */
@Injectable()
export class Planning {
  private readonly session = inject(DraftSession);
  private readonly publishing = inject(Publishing);
  private readonly api = inject(PagesApi);
  private readonly dialogs = inject(Dialogs);

  readonly mayPlan = computed(() => this.session.page()?.may.publish === true);
  readonly plan = computed(() => this.session.page()?.schedule ?? null);

  /** Saves what is left, then asks for the plan of just that. */
  async ask(): Promise<void> {
    const page = this.session.page();
    if (!page || !this.mayPlan()) return;
    try {
      if ((await this.session.flush()) !== 'saved')
        return void this.publishing.obstacle.set('Some of what you wrote is not saved yet, so nothing was planned.');
      const [schedule, { ScheduleDialog }] = await Promise.all([
        this.api.schedule(page.id),
        import('./schedule-dialog'),
      ]);
      const data: ScheduleWish = { page, draftVersion: this.session.state()!.version, schedule };
      const planned = await this.dialogs.open<Schedule | null, ScheduleWish>(ScheduleDialog, { data });
      if (planned !== undefined) await this.session.refreshPage();
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.publishing.obstacle.set([title, detail].filter(Boolean).join(' '));
    }
  }
}
