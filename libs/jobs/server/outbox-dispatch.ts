import { Injectable } from '@nestjs/common';
import { Complaints, currentAct, Installed, runAct } from '@tessera/extension';
import { Database, outboxChannel, takeOutbox } from '@tessera/database/server';
import type { Services } from '@tessera/models';
import { Boss } from './boss';
import type { QueuedJob } from './jobs';

/** Takes committed events out of the outbox and puts one job for each listener into the queue, in one transaction: none is lost, none twice. */
@Injectable()
export class OutboxDispatch {
  private readonly complaints = new Complaints('Jobs');
  private timer: NodeJS.Timeout | undefined;
  private unlisten: (() => Promise<void>) | undefined;
  private working: Promise<void> = Promise.resolve();
  private isWoken = false;
  private stopped = false;

  constructor(
    private readonly boss: Boss,
    private readonly database: Database,
    private readonly installed: Installed,
  ) {}

  /** Begins to watch; a notification wakes it at once, a look every two seconds makes up for lost ones. */
  async start(services: Services): Promise<void> {
    this.stopped = false;
    const wake = () => this.wake(services);
    this.unlisten = await this.database.listen(outboxChannel, wake);
    this.timer = setInterval(wake, 2000);
    wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.unlisten?.();
    await this.working;
  }

  /** Dispatches what there is; for tests and for the end of a command. Returns how many events it took. */
  async drainOnce(): Promise<number> {
    const boss = await this.boss.start();
    return takeOutbox(this.database, 100, async ({ name, payload, requestId }) => {
      for (const listener of this.installed.listeners.filter((each) => each.event.name === name)) {
        const queued: QueuedJob = { person: null, requestId: requestId ?? currentAct().requestId, payload };
        await boss.send(listener.name, queued, { db: this.boss.inTransaction });
      }
    });
  }

  /** One look behind the one that runs is enough, however often it is called meanwhile. */
  private wake(services: Services): void {
    if (this.isWoken) return;
    this.isWoken = true;
    this.working = this.working.then(() => {
      this.isWoken = false;
      return this.drain(services);
    });
  }

  private async drain(services: Services): Promise<void> {
    try {
      while (!this.stopped && (await runAct({ services, system: 'outbox' }, () => this.drainOnce())) > 0);
    } catch (error) {
      // The events stay where they are and are tried again at the next look.
      if (this.stopped) return;
      const stack = error instanceof Error ? error.stack : undefined;
      this.complaints.error('outbox', `The outbox cannot be emptied: ${String(error)}`, stack);
    }
  }
}
