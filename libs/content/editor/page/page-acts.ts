import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { asProblem, Dialogs, Toasts } from '@tessera/ui';
import { PagesApi } from '../api/pages-api';
import { titleOf } from '../api/page-state';
import { MoveQuestion } from '../placing/move-dialog';
import { DraftSession } from './saving/draft-session';
import { CopyQuestion } from './copy-dialog';
import { Publishing } from './publishing/publishing';
import { ShortcutsDialog } from './shortcuts-dialog';

/** What is done to the page as a whole, from its menu. */
@Injectable()
export class PageActs {
  private readonly session = inject(DraftSession);
  private readonly publishing = inject(Publishing);
  private readonly api = inject(PagesApi);
  private readonly dialogs = inject(Dialogs);
  private readonly moveQuestion = inject(MoveQuestion);
  private readonly copyQuestion = inject(CopyQuestion);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  async unpublish(): Promise<void> {
    const page = this.session.page();
    if (!page) return;
    const isSure = await this.dialogs.confirm({
      heading: `Take “${titleOf(page)}” off the site?`,
      text: `Visitors will find nothing at ${page.path} any more. The page and its draft stay here, and you can publish it again.`,
      act: 'Unpublish',
      danger: true,
    });
    if (isSure) await this.publishing.unpublish();
  }

  async move(): Promise<void> {
    const page = this.session.page();
    const place = page && (await this.moveQuestion.ask(page));
    if (!page || !place) return;
    await this.attempt(async () => {
      const moved = await this.api.place(page, place);
      await this.session.refreshPage();
      this.toasts.show({
        text: moved.redirects > 0 ? `Moved to ${moved.path}. Its old address leads here` : `Moved to ${moved.path}`,
      });
    });
  }

  /** Into the trash, and back to the tree, from where it can be undone. */
  async trash(): Promise<void> {
    const page = this.session.page();
    if (!page) return;
    await this.attempt(async () => {
      await this.session.flush();
      await this.api.trash(page);
      await this.router.navigate(['/pages'], { queryParams: page.parent ? { at: page.parent } : {} });
      const undo = async (): Promise<void> => {
        await this.api.restore(page.id);
        await this.router.navigate(['/pages', page.id]);
      };
      this.toasts.show({ text: `“${titleOf(page)}” moved to the trash`, undo });
    });
  }

  /** A copy of the page, which is opened. */
  async duplicate(): Promise<void> {
    const page = this.session.page();
    if (!page) return;
    await this.session.flush();
    const copy = await this.copyQuestion.ask(page);
    if (copy) await this.router.navigate(['/pages', copy.id]);
  }

  /** Links to the draft for people without account. */
  async share(): Promise<void> {
    const { ShareDialog } = await import('./sharing/share-dialog');
    await this.dialogs.open(ShareDialog, { data: this.session.page() });
  }

  showKeys(): void {
    void this.dialogs.open(ShortcutsDialog, { wide: true });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      const { title, detail, status } = asProblem(thrown);
      if (status === 412) await this.session.refreshPage();
      this.publishing.obstacle.set([title, detail].filter(Boolean).join(' '));
    }
  }
}
