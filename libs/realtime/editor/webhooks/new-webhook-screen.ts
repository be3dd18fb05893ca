import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Breadcrumb, Dialogs, Slot } from '@tessera/ui';
import { type MadeWebhook, WebhookForm } from './webhook-form';
import { SecretDialog } from './secret-dialog';

/** `/webhooks/new` */
@Component({
  selector: 'tessera-new-webhook-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, Slot, WebhookForm],
  template: `
    <ng-template tesseraSlot="where"
      ><tessera-breadcrumb [path]="[{ label: 'Webhooks', link: '/webhooks' }, { label: 'New' }]"
    /></ng-template>
    <div class="screen narrow">
      <h1 class="title">New webhook</h1>
      <tessera-webhook-form (made)="show($event)" />
    </div>
  `,
  styleUrl: './webhook-screen.css',
})
export class NewWebhookScreen {
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly form = viewChild.required(WebhookForm);
  private isMade = false;

  /** Asked by the route. */
  async mayLeave(): Promise<boolean> {
    return this.isMade || !this.form().hasChanges() || this.dialogs.confirm(leaving);
  }

  protected async show({ id, secret }: MadeWebhook): Promise<void> {
    this.isMade = true;
    await this.dialogs.open(SecretDialog, { data: { secret, formerUntil: null }, mayDismiss: false });
    await this.router.navigate(['/webhooks', id], { replaceUrl: true });
  }
}

/** Asked before what was typed is thrown away. */
export const leaving = {
  heading: 'Leave without saving?',
  text: 'What you changed here is lost.',
  act: 'Leave',
  cancel: 'Stay',
  danger: true,
};
