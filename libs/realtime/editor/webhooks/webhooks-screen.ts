import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Breadcrumb, Button, Commands, EmptyState, ErrorState, Skeleton, Slot, TimeAgo } from '@tessera/ui';
import { WebhookState } from './webhook-state';
import { WebhooksApi } from './webhooks-api';

/** `/webhooks`: the programs that are told what happens here. */
@Component({
  selector: 'tessera-webhooks-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, Button, EmptyState, ErrorState, RouterLink, Skeleton, Slot, TimeAgo, WebhookState],
  templateUrl: './webhooks-screen.html',
  styleUrl: './webhooks-screen.css',
})
export class WebhooksScreen {
  private readonly api = inject(WebhooksApi);
  private readonly router = inject(Router);
  protected readonly webhooks = resource({ loader: () => this.api.list() });

  constructor() {
    inject(Commands).add(() => [
      { id: 'webhooks.new', group: 'Webhooks', label: 'New webhook…', icon: 'plus', run: () => this.add() },
    ]);
  }

  protected async add(): Promise<void> {
    await this.router.navigate(['/webhooks/new']);
  }

  protected count(events: readonly string[]): string {
    return events.length === 1 ? events[0]! : `${events.length} events`;
  }
}
