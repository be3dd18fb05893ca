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
import { Messages } from './messages';
import { failingDays, nextTry } from './schedule';
import { type Outcome, Sender } from './sender';

type DeliveryRow = RowOf<typeof Delivery>;
type WebhookRow = RowOf<typeof Webhook>;

/** How many messages one process sends at once, and how many of them to one webhook: a slow receiver shall not hold up the others. */
const lanes = 8;
const lanesOfWebhook = 2;
/** While somebody tries it nobody else does; who dies meanwhile is followed after this many milliseconds. */
const claimMs = 120_000;

/** Sends what is due and writes down what came of it. */
@Injectable()
export class Deliveries {
  private readonly busy = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly people: ActingPeople,
    private readonly messages: Messages,
    private readonly sender: Sender,
    private readonly clock: Clock,
  ) {}

  /** Sends everything that is due, several at once, until nothing is or `signal` says stop. Returns when the next try is due, if that is soon known. */
  async sendDue(signal: AbortSignal): Promise<Date | null> {
    const nexts: Date[] = [];
    const lane = async () => {
      for (let id = await this.claim(); id && !signal.aborted; id = await this.claim()) {
        const next = await this.attempt(id, signal);
        if (next) nexts.push(next);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return nexts.length === 0 ? null : nexts.reduce((one, other) => (one < other ? one : other));
  }

  /** One try of one delivery, whether it is due or not. Returns when the next one is due; null where none follows. */
  async attempt(id: string, signal: AbortSignal = new AbortController().signal): Promise<Date | null> {
    return asSystem('realtime: a delivery is tried', async () => {
      const delivery = await records(Delivery).get(id);
      const webhook = await records(Webhook).get(delivery.webhook);
      this.busy.set(webhook.id, (this.busy.get(webhook.id) ?? 0) + 1);
      try {
        return await this.send(delivery, webhook, signal);
      } finally {
        this.busy.set(webhook.id, this.busy.get(webhook.id)! - 1);
      }
    });
  }

  private async send(delivery: DeliveryRow, webhook: WebhookRow, signal: AbortSignal): Promise<Date | null> {
    if (webhook.disabledAt && delivery.type !== testEvent) return this.end(delivery, 'withheld', 'disabled');
    const person = await this.people.find(webhook.person);
    if (!person || !has(person, mayRealtime.setUpWebhooks)) return this.end(delivery, 'withheld', 'person-gone');
    const body = await this.messages.bodyOf(delivery, person);
    if (body === null) return this.end(delivery, 'withheld', 'not-visible');
    const { url } = webhook;
    const outcome = await this.sender.send(
      { url, id: messageId(delivery), body, secrets: this.secretsOf(webhook) },
      signal,
    );
    // The server stops: it was not the receiver's fault, and is tried again by whoever comes.
    if (signal.aborted && outcome.status === null) return null;
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

  private async claim(): Promise<string | null> {
    const now = this.clock.now();
    const busy = [...this.busy].filter(([, count]) => count >= lanesOfWebhook).map(([webhook]) => webhook);
    const [claimed] = await this.database.query<{ id: string }>(claimSql, [
      now,
      new Date(now.getTime() + claimMs),
      busy,
    ]);
    return claimed?.id ?? null;
  }

  private secretsOf({ secret, formerSecret, formerSecretUntil }: WebhookRow): string[] {
    const isFormerValid = formerSecret !== null && formerSecretUntil !== null && formerSecretUntil > this.clock.now();
    return isFormerValid ? [secret, formerSecret] : [secret];
  }
}

/** The id by which a receiver knows a message that it has had already: the same in every try and replay. */
export function messageId({ id }: Pick<DeliveryRow, 'id'>): string {
  return `msg_${id.replaceAll('-', '')}`;
}

const claimSql = `
  UPDATE realtime_delivery SET next_at = $2 WHERE id = (
    SELECT id FROM realtime_delivery
    WHERE state = 'waiting' AND next_at <= $1 AND webhook <> ALL ($3::uuid[])
    ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id`;
