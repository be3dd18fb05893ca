import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { absoluteTime, Button, Dialog } from '@tessera/ui';
import type { WebhookSecret } from '../../contract';

/** Shows a secret, this once. */
@Component({
  selector: 'tessera-secret-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog],
  template: `
    <tessera-dialog heading="Keep this secret">
      <p>The receiver checks by it that messages come from here. It is shown this once.</p>
      <output class="secret" aria-label="Secret">{{ secret.secret }}</output>
      @if (secret.formerUntil; as until) {
        <p>The former one is good until {{ whole(until) }}, so that the receiver can change over.</p>
      }
      <p class="visually-hidden" role="status">{{ isCopied() ? 'Copied.' : '' }}</p>
      <div acts>
        <button tesseraButton type="button" [icon]="isCopied() ? 'check' : 'copy'" (click)="copy()">
          {{ isCopied() ? 'Copied' : 'Copy' }}
        </button>
        <button tesseraButton type="button" look="primary" (click)="dialog.close()">I have kept it</button>
      </div>
    </tessera-dialog>
  `,
  styles: `
    .secret {
      display: block;
      margin: 12px 0;
      padding: 10px 12px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface-sunk);
      font: 13px/20px var(--mono);
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class SecretDialog {
  protected readonly secret = inject<WebhookSecret>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
  protected readonly isCopied = signal(false);

  protected async copy(): Promise<void> {
    // Where the browser has no clipboard (plain http), it is there to be selected.
    await navigator.clipboard?.writeText(this.secret.secret).then(
      () => this.isCopied.set(true),
      () => undefined,
    );
  }

  protected whole(time: string): string {
    return absoluteTime(new Date(time).getTime());
  }
}
