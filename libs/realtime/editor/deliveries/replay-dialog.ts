import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Button, DateTimeControl, Dialog, Field, Segments } from '@tessera/ui';
import type { Replay } from '../../contract';

/** Asks since when messages are sent again, and which. */
@Component({
  selector: 'tessera-replay-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateTimeControl, Dialog, Field, Segments],
  template: `
    <tessera-dialog heading="Send again">
      <div class="fields">
        <tessera-field label="Since"><tessera-date-time [(value)]="since" /></tessera-field>
        <tessera-segments label="Which" [choices]="choices" [(value)]="which" />
        <p class="meta">
          Messages keep their ids, by which the receiver knows those that it has had. They are kept for 30 days.
        </p>
      </div>
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
        <button tesseraButton type="button" look="primary" [disabled]="!since()" (click)="send()">Send again</button>
      </div>
    </tessera-dialog>
  `,
  styles: `
    .fields {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ReplayDialog {
  protected readonly dialog = inject<DialogRef<Replay>>(DialogRef);
  protected readonly since = signal<string | null>(new Date(Date.now() - 86_400_000).toISOString());
  protected readonly which = signal<'undelivered' | 'all'>('undelivered');
  protected readonly choices = [
    { value: 'undelivered', label: 'What did not arrive' },
    { value: 'all', label: 'Everything' },
  ] as const;

  protected send(): void {
    const since = this.since();
    if (since) this.dialog.close({ since, which: this.which() });
  }
}
