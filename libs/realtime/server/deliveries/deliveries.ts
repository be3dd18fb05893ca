import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, has } from '@tessera/extension';
import { ActingPeople } from '@tessera/jobs/server';
import type { ChangeOf, RowOf } from '@tessera/models';
import { mayRealtime, testEvent } from '../../contract';
import { Clock } from '../clock';
import { Webhook } from '../webhooks/webhook';
import { Attempt } from './attempt';
import { Delivery, type endReasons } from './delivery';
import { Messages } from './sending/messages';
import { failingDays, nextTry } from './sending/schedule';
import { type Outcome, Sender } from './sending/sender';

type DeliveryRow = RowOf<typeof Delivery>;
type WebhookRow = RowOf<typeof Webhook>;

/** Tries to deliver, and writes down what came of it. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    private readonly messages: Messages,
    private readonly sender: Sender,
    private readonly clock: Clock,
  ) {}

  /** One try of one delivery, whether it is due or not. Returns when the next one is due; null where none follows. */
  async attempt(id: string, signal: AbortSignal): Promise<Date | null> {
    return asSystem('realtime: a delivery is tried', async () => {
      const delivery = await records(Delivery).get(id);
      return this.send(delivery, await records(Webhook).get(delivery.webhook), signal);
    });
  }

  private async send(delivery: DeliveryRow, webhook: WebhookRow, signal: AbortSignal): Promise<Date | null> {
    if (webhook.disabledAt && delivery.type !== testEvent) return this.end(delivery, 'withheld', 'disabled');
    const person = await this.people.find(webhook.person);
    if (!person || !has(person, mayRealtime.setUpWebhooks)) return this.end(delivery, 'withheld', 'person-gone');
    const body = await this.messages.bodyOf(delivery, person);
    if (body === null) return this.end(delivery, 'withheld', 'not-visible');
    const secrets = this.secretsOf(webhook);
    if (secrets.length === 0) return this.end(delivery, 'withheld', 'secret-lost');
    const { url } = webhook;
    const outcome = await this.sender.send({ url, id: messageId(delivery), body, secrets }, signal);
    // The server stops, which is not the receiver's fault: whoever comes next may try at once.
    if (signal.aborted && outcome.status === null) {
      await records(Delivery).change(delivery.id, { nextAt: this.clock.now() });
      return null;
    }
    return this.database.transaction(async () => {
      const { retryAt, ...tried } = outcome;
      await records(Attempt).create({ ...tried, delivery: delivery.id });
      return this.conclude(delivery, webhook, outcome, retryAt);
    });
  }

  private async conclude(
    delivery: DeliveryRow,
    webhook: WebhookRow,
    { status, at }: Outcome,
    retryAt: Date | null,
  ): Promise<Date | null> {
    const tries = delivery.tries + 1;
    if (status !== null && status >= 200 && status < 300) {
      await records(Delivery).change(delivery.id, { state: 'delivered', because: null, tries });
      if (webhook.failingSince) await records(Webhook).change(webhook.id, { failingSince: null });
      return null;
    }
    if (delivery.type === testEvent) return this.end(delivery, 'failed', 'gave-up', tries);
    if (status === 410) {
      await this.disable(webhook, 'gone');
      return this.end(delivery, 'failed', 'gone', tries);
    }
    const failingSince = webhook.failingSince ?? at;
    if (at.getTime() - failingSince.getTime() >= failingDays * 86_400_000) await this.disable(webhook, 'failing');
    else if (!webhook.failingSince) await records(Webhook).change(webhook.id, { failingSince });
    const nextAt = nextTry(tries, at, retryAt);
    if (!nextAt) return this.end(delivery, 'failed', 'gave-up', tries);
    await records(Delivery).change(delivery.id, { tries, nextAt });
    return nextAt;
  }

  private async end(
    { id }: DeliveryRow,
    state: 'failed' | 'withheld',
    because: keyof typeof endReasons,
    tries?: number,
  ): Promise<null> {
    const values: ChangeOf<typeof Delivery> = { state, because, ...(tries !== undefined && { tries }) };
    await records(Delivery).change(id, values);
    return null;
  }

  /** What still waits for it is not sent either; it can be replayed once it is switched on again. */
  private async disable({ id }: WebhookRow, because: 'gone' | 'failing'): Promise<void> {
    await records(Webhook).change(id, { disabledAt: this.clock.now(), disabledBecause: because });
    await this.database.query(
      "UPDATE realtime_delivery SET state = 'withheld', because = 'disabled', updated_at = now() WHERE webhook = $1 AND state = 'waiting'",
      [id],
    );
  }

  private secretsOf({ secret, formerSecret, formerSecretUntil }: WebhookRow): string[] {
    const isFormerValid = formerSecret !== null && formerSecretUntil !== null && formerSecretUntil > this.clock.now();
    return [secret, isFormerValid ? formerSecret : null].filter((each) => each !== null);
  }
}

/** The id by which a receiver knows a message that it has had already: the same in every try and replay. */
export function messageId({ id }: Pick<DeliveryRow, 'id'>): string {
  return `msg_${id.replaceAll('-', '')}`;
}
