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
    return (await this.api.get<{ data: WebhookView[] }>('/webhooks')).data;
  }

  one(id: string): Promise<WebhookView> {
    return this.api.get(`/webhooks/${id}`);
  }

  topics(): Promise<WebhookTopics> {
    return this.api.get('/webhooks/topics');
  }

  create(webhook: NewWebhook, idempotencyKey: string): Promise<WebhookView & { readonly secret: string }> {
    return this.api.post('/webhooks', webhook, { idempotencyKey });
  }

  change({ id, version }: WebhookView, change: WebhookChange): Promise<WebhookView> {
    return this.api.patch(`/webhooks/${id}`, change, { version });
  }

  remove({ id, version }: WebhookView): Promise<void> {
    return this.api.delete(`/webhooks/${id}`, { version });
  }

  renewSecret(id: string): Promise<WebhookSecret> {
    return this.api.post(`/webhooks/${id}/secrets`);
  }

  test(id: string): Promise<DeliveryView> {
    return this.api.post(`/webhooks/${id}/tests`);
  }

  log(id: string, query: { readonly state: string; readonly after: string | null }): Promise<DeliveryPage> {
    return this.api.get(`/webhooks/${id}/deliveries`, { query: { state: query.state, 'page[after]': query.after } });
  }

  replay(id: string, delivery: string): Promise<DeliveryView> {
    return this.api.post(`/webhooks/${id}/deliveries/${delivery}/replays`);
  }

  async replaySince(id: string, replay: Replay): Promise<number> {
    return (await this.api.post<{ count: number }>(`/webhooks/${id}/replays`, replay)).count;
  }
}
