import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, Injectable, signal } from '@angular/core';
import { type ApiProblem, asProblem, Button, Dialog, Dialogs, newIdempotencyKey, Notice } from '@tessera/ui';
import type { PageRow } from '../../contract';
import { PagesApi } from '../api/pages-api';
import { titleOf } from '../api/page-state';

/** Asks what of a page to copy; closes with the new page. */
@Component({
  selector: 'tessera-copy-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, Notice],
  template: `
    <tessera-dialog [heading]="heading">
      <p>
        The copy says what the page says now, stands right behind it, and visitors do not see it before it is published.
      </p>
      @if (page.children > 0) {
        <label>
          <input
            class="tessera-control"
            type="checkbox"
            [checked]="withBeneath()"
            (change)="withBeneath.set($any($event.target).checked)"
          />
          With everything beneath it
        </label>
      }
      @if (problem(); as problem) {
        <tessera-notice tone="danger">{{ problem.title }} {{ problem.detail }}</tessera-notice>
      }
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
        <button tesseraButton type="button" look="primary" [busy]="isBusy()" (click)="copy()">Duplicate</button>
      </div>
    </tessera-dialog>
  `,
  styles: `
    p {
      margin-bottom: 16px;
      color: var(--text-secondary);
    }

    label {
      display: inline-flex;
      gap: 8px;
      align-items: center;
    }
  `,
})
export class CopyDialog {
  protected readonly page = inject<PageRow>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<PageRow>>(DialogRef);
  private readonly api = inject(PagesApi);
  protected readonly heading = `Duplicate “${titleOf(this.page)}”`;
  protected readonly withBeneath = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** One for all tries, so that a lost answer makes no second copy. */
  private readonly key = newIdempotencyKey();

  protected async copy(): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      this.dialog.close(await this.api.copy(this.page.id, { withBeneath: this.withBeneath() }, this.key));
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }
}

/** Opens the dialog; resolves with the new page, undefined when it was dismissed. */
@Injectable({ providedIn: 'root' })
export class CopyQuestion {
  private readonly dialogs = inject(Dialogs);

  ask(page: PageRow): Promise<PageRow | undefined> {
    return this.dialogs.open<PageRow, PageRow>(CopyDialog, { data: page });
  }
}
