import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Clock } from '../clock';
import { Deliveries } from './deliveries';
import { WaitingChanges } from './waiting-changes';
import { WakeUp } from './wake-up';

/** How many messages one process sends at once, and how many of them to one webhook: a slow receiver shall not hold up the others. */
const lanes = 8;
const lanesOfWebhook = 2;
/** While somebody tries it nobody else does; who dies meanwhile is followed after this many milliseconds. */
const claimMs = 120_000;
/** Tries that are due later than this many milliseconds are left to the round of the minute. */
const soonMs = 60_000;

interface Claimed {
  readonly id: string;
  readonly webhook: string;
}

/** Takes up what waits, and sends what is due, several messages at once. Any number of processes may do so. */
@Injectable()
export class DeliveryRounds implements BeforeApplicationShutdown {
  private readonly log = new Logger('Realtime');
  private readonly busy = new Map<string, number>();
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private claiming: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingChanges,
    private readonly deliveries: Deliveries,
    private readonly wakeUp: WakeUp,
    private readonly clock: Clock,
  ) {}

  /** Begins to send everything that waits and is due. What is under way goes on behind it, so that nobody waits for a slow receiver. */
  async make(): Promise<void> {
    do await this.fill();
    while (!this.stopping.signal.aborted && (await this.waiting.takeUp()) > 0);
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    for (await this.claiming; this.running.size > 0; await this.claiming) await Promise.all(this.running);
  }

  /** What is under way is broken off, and tried again by whoever comes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.settled();
  }

  /** Begins as many as there is room for; whoever is done makes room for the next. */
  private fill(): Promise<void> {
    return (this.claiming = this.claiming.then(async () => {
      try {
        while (this.running.size < lanes && !this.stopping.signal.aborted) {
          const claimed = await this.claim();
          if (!claimed) return;
          this.begin(claimed);
        }
      } catch (error) {
        this.log.error('Deliveries could not be taken', error instanceof Error ? error.stack : String(error));
      }
    }));
  }

  private begin({ id, webhook }: Claimed): void {
    this.busy.set(webhook, (this.busy.get(webhook) ?? 0) + 1);
    const work = this.attempt(id).finally(() => {
      const rest = this.busy.get(webhook)! - 1;
      if (rest === 0) this.busy.delete(webhook);
      else this.busy.set(webhook, rest);
      this.running.delete(work);
      void this.fill();
    });
    this.running.add(work);
  }

  private async attempt(id: string): Promise<void> {
    try {
      const next = await this.deliveries.attempt(id, this.stopping.signal);
      if (next && next.getTime() - this.clock.now().getTime() < soonMs) await this.wakeUp.send(next);
    } catch (error) {
      // It stays claimed for a while, and is then tried again.
      this.log.error(`Delivery ${id} could not be tried`, error instanceof Error ? error.stack : String(error));
    }
  }

  private async claim(): Promise<Claimed | undefined> {
    const now = this.clock.now();
    const full = [...this.busy].filter(([, count]) => count >= lanesOfWebhook).map(([webhook]) => webhook);
    const [claimed] = await this.database.query<Claimed>(claimSql, [now, new Date(now.getTime() + claimMs), full]);
    return claimed;
  }
}

const claimSql = `
  UPDATE realtime_delivery SET next_at = $2 WHERE id = (
    SELECT id FROM realtime_delivery
    WHERE state = 'waiting' AND next_at <= $1 AND webhook <> ALL ($3::uuid[])
    ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, webhook`;
