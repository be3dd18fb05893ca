import { DIALOG_DATA } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import {
  type ApiProblem,
  asProblem,
  Button,
  Control,
  Dialog,
  ErrorState,
  Field,
  Icon,
  Notice,
  Skeleton,
  TimeAgo,
} from '@tessera/ui';
import type { MadePreviewLink, PageRow, PreviewLink } from '../../../contract';
import { PagesApi } from '../../api/pages-api';

/** Links to the draft of a page for people without account: making, copying and withdrawing them. */
@Component({
  selector: 'tessera-share-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, ErrorState, Field, Icon, Notice, Skeleton, TimeAgo],
  templateUrl: './share-dialog.html',
  styleUrl: './share-dialog.css',
})
export class ShareDialog {
  private readonly page = inject<PageRow>(DIALOG_DATA);
  private readonly api = inject(PagesApi);

  protected readonly lifetimes = [
    { days: 1, words: '1 day' },
    { days: 7, words: '1 week' },
    { days: 30, words: '30 days' },
    { days: 90, words: '90 days' },
  ] as const;
  protected readonly days = signal(7);
  protected readonly links = resource({ loader: () => this.api.previewLinks(this.page.id) });
  protected readonly made = signal<MadePreviewLink | null>(null);
  protected readonly isCopied = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected make(): Promise<void> {
    return this.attempt(async () => {
      this.made.set(await this.api.sharePreview(this.page.id, this.days()));
      this.isCopied.set(false);
    });
  }

  protected revoke({ id }: PreviewLink): Promise<void> {
    return this.attempt(async () => {
      await this.api.revokePreview(this.page.id, id);
      if (this.made()?.id === id) this.made.set(null);
    });
  }

  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.isCopied.set(true);
    } catch {
      // It is selected at least, and copied by hand.
    }
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      await act();
      this.links.reload();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }
}
