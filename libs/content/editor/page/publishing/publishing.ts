import { computed, inject, Injectable, signal } from '@angular/core';
import { asProblem } from '@tessera/ui';
import type { Draft, PageState } from '../../../contract';
import { PagesApi } from '../../api/pages-api';
import type { OpenPage } from '../inspector/open-page';
import { DraftSession } from '../saving/draft-session';
import { PageProblems } from './page-problems';

/** Publishing the page of a session, and taking it off again. */
@Injectable()
export class Publishing implements OpenPage {
  private readonly session = inject(DraftSession);
  private readonly api = inject(PagesApi);
  private readonly problems = inject(PageProblems);

  readonly isBusy = signal(false);
  /** Where visitors read it, just after it was published. */
  readonly published = signal<{ readonly url: string; readonly path: string } | null>(null);
  /** Why the last act did not happen, a sentence. */
  readonly obstacle = signal<string | null>(null);
  /** The version of the draft that visitors see; null when they see an older one or none. */
  private readonly liveVersion = signal<number | null>(null);

  readonly mayPublish = computed(() => this.session.page()?.may.publish === true);
  /** Of the page with what was written here since it was read. */
  readonly state = computed<PageState>(() => {
    const page = this.session.page();
    if (!page?.isLive) return 'draft';
    const live = this.liveVersion() ?? (page.state === 'live' ? page.draftVersion : null);
    const draft = this.session.state();
    return draft && !draft.hasUnsaved && draft.version === live ? 'live' : 'changed';
  });

  readonly moment = computed(() => {
    const page = this.session.page();
    return JSON.stringify(page && [page.version, page.publishedAt, page.schedule]);
  });

  /** Saves what is left, then publishes just that. What is in the way is said in its place; false then. */
  async publish(): Promise<boolean> {
    if (this.isBusy() || !this.mayPublish() || this.state() === 'live') return true;
    return this.attempt(async () => {
      const flushed = await this.session.flush();
      if (flushed !== 'saved') return void this.obstacle.set(obstacles[flushed]);
      const { version } = this.session.state()!;
      const { url } = await this.api.publish(this.session.page()!.id, version);
      this.liveVersion.set(version);
      await this.session.refreshPage();
      this.published.set({ url, path: this.session.page()!.path });
    });
  }

  /** Visitors do not see the page any more; the draft stays as it is. */
  async unpublish(): Promise<boolean> {
    return this.attempt(async () => {
      await this.api.unpublish(this.session.page()!);
      this.liveVersion.set(null);
      await this.session.refreshPage();
    });
  }

  private async attempt(act: () => Promise<void>): Promise<boolean> {
    this.isBusy.set(true);
    this.published.set(null);
    this.obstacle.set(null);
    this.problems.clear();
    try {
      await act();
      return this.obstacle() === null;
    } catch (thrown) {
      const { status, title, detail, errors, members } = asProblem(thrown);
      if (status === 422 && errors.length > 0) this.problems.keep(errors);
      else if (status === 412 && members['current']) {
        this.session.receive(members['current'] as Draft);
        this.obstacle.set(
          'Somebody changed this page while you were publishing. Their changes are here now: have a look and publish again.',
        );
      } else this.obstacle.set([title, detail].filter(Boolean).join(' '));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}

const obstacles = {
  conflict: 'Somebody else changed the same part. Decide which version shall stand, then publish.',
  refused: 'Some of what you wrote cannot be saved as it is. See below, then publish.',
  unreachable: 'Tessera cannot be reached just now, so nothing was published. Your changes are kept here.',
  stopped: 'Your last changes could not be saved, so nothing was published.',
} as const;
