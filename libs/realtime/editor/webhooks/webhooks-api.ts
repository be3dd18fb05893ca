import { inject, Injectable } from '@angular/core';
import { ApiClient } from '@tessera/ui';
import type {
  DeliveryPage,
  DeliveryView,
  NewWebhook,
  Replay,
  WebhookChange,
  WebhookSecret,
  WebhookTopics,
  WebhookView,
} from '../../contract';

/** Webhooks over the API. */
@Injectable({ providedIn: 'root' })
export class WebhooksApi {
  private readonly api = inject(ApiClient);

  async list(): Promise<readonly WebhookView[]> {
    return (await this.api.get('/webhooks')).data;
  }

  one(id: string): Promise<WebhookView> {
    return this.api.get('/webhooks/{id}', { path: { id } });
  }

  topics(): Promise<WebhookTopics> {
    return this.api.get('/webhooks/topics');
  }

  create(webhook: NewWebhook): Promise<WebhookView & { readonly secret: string }> {
    return this.api.post('/webhooks', { body: webhook });
  }

  change({ id, version }: WebhookView, change: WebhookChange): Promise<WebhookView> {
    return this.api.patch('/webhooks/{id}', { path: { id }, body: change, version });
  }

  remove({ id, version }: WebhookView): Promise<void> {
    return this.api.delete('/webhooks/{id}', { path: { id }, version });
  }

  renewSecret(id: string): Promise<WebhookSecret> {
    return this.api.post('/webhooks/{id}/secrets', { path: { id } });
  }

  test(id: string): Promise<DeliveryView> {
    return this.api.post('/webhooks/{webhook}/tests', { path: { webhook: id } });
  }

  log(
    id: string,
    query: { readonly state: DeliveryView['state'] | ''; readonly after: string | null },
  ): Promise<DeliveryPage> {
    return this.api.get('/webhooks/{webhook}/deliveries', {
      path: { webhook: id },
      query: { state: query.state || null, 'page[after]': query.after },
    });
  }

  replay(id: string, delivery: string): Promise<DeliveryView> {
    return this.api.post('/webhooks/{webhook}/deliveries/{id}/replays', { path: { webhook: id, id: delivery } });
  }

  async replaySince(id: string, replay: Replay): Promise<number> {
    return (await this.api.post('/webhooks/{webhook}/replays', { path: { webhook: id }, body: replay })).count;
  }
}
