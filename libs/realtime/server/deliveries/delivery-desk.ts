import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem } from '@tessera/extension';
import { Problem, type RowOf, uuidv7 } from '@tessera/models';
import type { z } from 'zod';
import { type AttemptView, type DeliveryPage, type DeliveryView, type replaySchema, testEvent } from '../../contract';
import { Clock } from '../clock';
import { Webhook } from '../webhooks/webhook';
import { Attempt } from './attempt';
import { Deliveries, messageId } from './deliveries';
import { Delivery, endReasons } from './delivery';
import { WakeUp } from './wake-up';

/** Which part of the log is wanted. */
export interface LogQuery {
  readonly state?: DeliveryView['state'] | undefined;
  readonly size: number;
  readonly after?: string | undefined;
}

/** The log of a webhook that one sees, and what is done with it. All of it throws `realtime.webhook-not-found` (404). */
@Injectable()
export class DeliveryDesk {
  constructor(
    private readonly database: Database,
    private readonly deliveries: Deliveries,
    private readonly wakeUp: WakeUp,
    private readonly clock: Clock,
  ) {}

  /** What was sent and what came of it, newest first. */
  async log(webhook: string, { state, size, after }: LogQuery): Promise<DeliveryPage> {
    await records(Webhook).get(webhook);
    return asSystem('realtime: who sees a webhook sees its log', async () => {
      const { data, page } = await records(Delivery).list({
        filter: { webhook, ...(state && { state }) },
        sort: ['-id'],
        page: { size, after: after ?? null },
      });
      return { data: await this.views(data), page: { next: page.next } };
    });
  }

  /** Sends a test now and tells what came of it; a test is not tried again. */
  async test(webhook: string): Promise<DeliveryView> {
    await records(Webhook).get(webhook);
    const now = this.clock.now();
    const { id } = await asSystem('realtime: a test is noted', () =>
      // Not due for a while, so that nobody else sends it.
      records(Delivery).create({
        webhook,
        type: testEvent,
        source: uuidv7(),
        happenedAt: now,
        nextAt: new Date(now.getTime() + 3_600_000),
      }),
    );
    await this.deliveries.attempt(id, AbortSignal.timeout(60_000));
    return this.find(webhook, id);
  }

  /** Sends one message again, by the same id and from the first try on. Throws `realtime.delivery-not-found` (404). */
  async replay(webhook: string, id: string): Promise<DeliveryView> {
    await records(Webhook).get(webhook);
    const found = await this.database.run(
      `UPDATE realtime_delivery SET ${anew} WHERE webhook = $1 AND id = $3 AND type <> $4`,
      [webhook, this.clock.now(), id, testEvent],
    );
    if (found === 0) throw deliveryNotFound();
    await this.wakeUp.send();
    return this.find(webhook, id);
  }

  /** Sends again what was made since a moment: what did not arrive, or all. Returns how many. */
  async replaySince(webhook: string, { since, which }: z.output<typeof replaySchema>): Promise<number> {
    await records(Webhook).get(webhook);
    const states = which === 'all' ? ['failed', 'withheld', 'delivered'] : ['failed', 'withheld'];
    const count = await this.database.run(
      `UPDATE realtime_delivery SET ${anew} WHERE webhook = $1 AND created_at >= $3 AND type <> $4 AND state = ANY ($5)`,
      [webhook, this.clock.now(), new Date(since), testEvent, states],
    );
    if (count > 0) await this.wakeUp.send();
    return count;
  }

  private async find(webhook: string, id: string): Promise<DeliveryView> {
    return asSystem('realtime: who sees a webhook sees its log', async () => {
      const delivery = await records(Delivery).find({ id, webhook });
      if (!delivery) throw deliveryNotFound();
      const [view] = await this.views([delivery]);
      return view!;
    });
  }

  private async views(deliveries: readonly RowOf<typeof Delivery>[]): Promise<DeliveryView[]> {
    const { data } = await records(Attempt).list({
      filter: { delivery: { in: deliveries.map(({ id }) => id) } },
      sort: ['-at', '-id'],
      page: { size: 1000 },
    });
    const attempts = Map.groupBy(data, ({ delivery }) => delivery);
    return deliveries.map((each) => ({
      id: each.id,
      message: messageId(each),
      type: each.type,
      entity: each.entity,
      record: each.record,
      happenedAt: each.happenedAt.toISOString(),
      state: each.state,
      because: each.because && endReasons[each.because],
      tries: each.tries,
      nextAt: each.state === 'waiting' ? each.nextAt.toISOString() : null,
      attempts: (attempts.get(each.id) ?? []).slice(0, 20).map(attemptView),
    }));
  }
}

const anew = "state = 'waiting', because = NULL, tries = 0, next_at = $2, updated_at = now()";

function attemptView({ id, at, duration, status, problem, answer }: RowOf<typeof Attempt>): AttemptView {
  return { id, at: at.toISOString(), duration, status, problem, answer };
}

function deliveryNotFound(): Problem {
  return new Problem('realtime.delivery-not-found', { status: 404, title: 'This delivery does not exist.' });
}
