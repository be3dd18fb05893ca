import { type TestApi, testApi } from '@tessera/auth/testing';
import type { TestDatabase } from '@tessera/database/testing';
import { type Extension, runAct } from '@tessera/extension';
import { Boss } from '@tessera/jobs/server';
import type { DeliveryPage, DeliveryView, WebhookView } from '../contract';
import { DeliveryRounds } from '../server';
import { type Receiver, testReceiver } from './receiver';
import { TestClock, testClockExtension } from './test-clock';
import type { TestPerson } from './test-person';
import { testRealtime } from './test-realtime';

/** Everything a story about webhooks needs: a product, a receiver on loopback that it may reach, and a clock that is moved by hand. */
export class WebhookStory {
  private constructor(
    readonly db: TestDatabase,
    readonly api: TestApi,
    readonly receiver: Receiver,
    readonly clock: TestClock,
  ) {}

  static async begin(...extensions: readonly Extension[]): Promise<WebhookStory> {
    const [db, receiver] = [await testRealtime(testClockExtension, ...extensions), await testReceiver()];
    const api = await testApi(db, { OUTBOUND_NETWORKS: '127.0.0.1/32', OUTBOUND_PORTS: `80,443,${receiver.port}` });
    await api.services.get(Boss).ensureQueue('realtime.deliver', {});
    return new WebhookStory(db, api, receiver, api.services.get(TestClock));
  }

  async end(): Promise<void> {
    await this.receiver?.close();
    await this.api.services.get(Boss).stop();
    await this.api.close();
    await this.db.close();
  }

  /** Sends a request of a person and gives the body of the answer. */
  async ask<T = Record<string, unknown>>(who: TestPerson, method: string, path: string, body?: unknown): Promise<T> {
    const options = { headers: { ...who.byToken, 'if-match': '"1"' }, ...(body !== undefined && { body }) };
    const response = await this.api.send(method, `/api/v1/webhooks${path}`, options);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  /** A webhook of somebody, to the receiver. */
  webhook(
    who: TestPerson,
    events: readonly string[],
    path = '/hook',
  ): Promise<WebhookView & { readonly secret: string }> {
    return this.ask(who, 'POST', '', { url: `${this.receiver.url}${path}`, events });
  }

  /** What a worker does once a minute, and when something happened; until all of it is done. */
  async round(): Promise<void> {
    const { services } = this.api;
    const rounds = services.get(DeliveryRounds);
    await runAct({ services, system: 'test' }, () => rounds.make());
    await rounds.settled();
  }

  async log(who: TestPerson, webhook: string): Promise<readonly DeliveryView[]> {
    return (await this.ask<DeliveryPage>(who, 'GET', `/${webhook}/deliveries`)).data;
  }

  /** Those that came to a path, as JSON. */
  bodies(path = '/hook'): unknown[] {
    return this.receiver.messages.filter((each) => each.path === path).map(({ body }) => JSON.parse(body) as unknown);
  }
}
