import { Injectable, Logger } from '@nestjs/common';
import { actIfAny } from '@tessera/extension';
import { Boss } from '@tessera/jobs/server';

/** Name of the job that makes a round; see `deliver.job.ts`. */
export const deliverJob = 'realtime.deliver';

/** Has a worker look after deliveries. The rows are the queue; a job only says when somebody looks. */
@Injectable()
export class WakeUp {
  private readonly log = new Logger('Realtime');

  constructor(private readonly boss: Boss) {}

  /** Now, or at a time. Where that fails the round of the minute does it. */
  async send(at?: Date): Promise<void> {
    try {
      const boss = await this.boss.start();
      const queued = { person: null, requestId: actIfAny()?.requestId ?? 'webhooks', payload: {} };
      await boss.send(deliverJob, queued, at ? { startAfter: at } : {});
    } catch (error) {
      this.log.warn(`Deliveries wait for the next minute: ${(error as Error).message}`);
    }
  }
}
