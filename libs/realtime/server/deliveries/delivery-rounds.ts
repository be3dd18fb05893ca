import { Injectable, Logger } from '@nestjs/common';
import { actIfAny } from '@tessera/extension';
import { Boss } from '@tessera/jobs/server';
import { Clock } from '../clock';
import { Deliveries } from './deliveries';
import { WaitingChanges } from './waiting-changes';

/** Name of the job that makes a round; see `deliver.job.ts`. */
export const deliverJob = 'realtime.deliver';

/** Tries that are due later than this many milliseconds are left to the round of the minute. */
const soonMs = 60_000;

/** A round takes up what waits and sends what is due. The rows are the queue; jobs only say when somebody looks. */
@Injectable()
export class DeliveryRounds {
  private readonly log = new Logger('Realtime');

  constructor(
    private readonly boss: Boss,
    private readonly waiting: WaitingChanges,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {}

  /** Until nothing waits and nothing is due. */
  async make(signal: AbortSignal): Promise<void> {
    do {
      const next = await this.deliveries.sendDue(signal);
      if (next && next.getTime() - this.clock.now().getTime() < soonMs) await this.wake(next);
    } while (!signal.aborted && (await this.waiting.takeUp()) > 0);
  }

  /** Has a worker make a round now, or at a time. Where that fails the round of the minute does it. */
  async wake(at?: Date): Promise<void> {
    try {
      const boss = await this.boss.start();
      const queued = { person: null, requestId: actIfAny()?.requestId ?? 'webhooks', payload: {} };
      await boss.send(deliverJob, queued, at ? { startAfter: at } : {});
    } catch (error) {
      this.log.warn(`Deliveries wait for the next minute: ${(error as Error).message}`);
    }
  }
}
