import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import {
  absoluteTime,
  type ApiProblem,
  asProblem,
  Breadcrumb,
  Button,
  Dialogs,
  ErrorState,
  Menu,
  MenuFor,
  MenuItem,
  MenuLine,
  Notice,
  Segments,
  Skeleton,
  Slot,
} from '@tessera/ui';
import { DeliveryLog } from '../deliveries/delivery-log';
import type { WebhookView } from '../../contract';
import { leaving } from './new-webhook-screen';
import { SecretDialog } from './secret-dialog';
import { WebhookForm } from './webhook-form';
import { WebhookState } from './webhook-state';
import { WebhooksApi } from './webhooks-api';

/** `/webhooks/:id`: what was sent to one webhook, and how it is set up (`?tab=settings`). */
@Component({
  selector: 'tessera-webhook-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Breadcrumb,
    Button,
    DeliveryLog,
    ErrorState,
    Menu,
    MenuFor,
    MenuItem,
    MenuLine,
    Notice,
    Segments,
    Skeleton,
    Slot,
    WebhookForm,
    WebhookState,
  ],
  templateUrl: './webhook-screen.html',
  styleUrl: './webhook-screen.css',
})
export class WebhookScreen {
  readonly id = input.required<string>();
  readonly tab = input<string>();

  private readonly api = inject(WebhooksApi);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly form = viewChild(WebhookForm);
  private readonly log = viewChild(DeliveryLog);

  protected readonly page = resource({ params: () => this.id(), loader: ({ params }) => this.api.one(params) });
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly isTesting = signal(false);
  protected readonly tabs = [
    { value: 'deliveries', label: 'Deliveries' },
    { value: 'settings', label: 'Settings' },
  ] as const;
  protected readonly shown = computed(() => (this.tab() === 'settings' ? 'settings' : 'deliveries'));
  private isGone = false;

  /** Asked by the route. */
  async mayLeave(): Promise<boolean> {
    return this.isGone || !this.form()?.hasChanges() || this.dialogs.confirm(leaving);
  }

  protected async show(tab: string): Promise<void> {
    if (!(await this.mayLeave())) return;
    const queryParams = { tab: tab === 'settings' ? tab : null };
    await this.router.navigate([], { queryParams, replaceUrl: true });
  }

  protected settle(webhook: WebhookView): void {
    this.page.set(webhook);
  }

  protected since(time: string): string {
    return absoluteTime(new Date(time).getTime());
  }

  protected test(): Promise<void> {
    return this.act(async (webhook) => {
      if (this.shown() !== 'deliveries') await this.show('deliveries');
      this.isTesting.set(true);
      try {
        const delivery = await this.api.test(webhook.id);
        this.log()?.take(delivery);
      } finally {
        this.isTesting.set(false);
      }
    });
  }

  protected switchTo(isDisabled: boolean): Promise<void> {
    return this.act(async (webhook) => this.settle(await this.api.change(webhook, { isDisabled })));
  }

  protected renewSecret(): Promise<void> {
    return this.act(async (webhook) => {
      const sure = await this.dialogs.confirm({
        heading: 'Make a new secret?',
        text: 'Messages are signed by the new one and, for a day, by the present one too.',
        act: 'New secret',
      });
      if (!sure) return;
      const secret = await this.api.renewSecret(webhook.id);
      await this.dialogs.open(SecretDialog, { data: secret, mayDismiss: false });
      this.page.reload();
    });
  }

  protected remove(): Promise<void> {
    return this.act(async (webhook) => {
      const sure = await this.dialogs.confirm({
        heading: 'Delete this webhook?',
        text: 'Nothing is sent to it any more, and its log goes with it.',
        act: 'Delete',
        danger: true,
      });
      if (!sure) return;
      await this.api.remove(webhook);
      this.isGone = true;
      await this.router.navigate(['/webhooks']);
    });
  }

  private async act(fn: (webhook: WebhookView) => Promise<void>): Promise<void> {
    const webhook = this.page.value();
    if (!webhook) return;
    this.problem.set(null);
    try {
      await fn(webhook);
    } catch (thrown) {
      const problem = asProblem(thrown);
      this.problem.set(problem);
      if (problem.status === 412) this.page.reload();
    }
  }
}
