import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Complaints } from '@tessera/extension';
import { type Db, PgBoss, type Queue } from 'pg-boss';

/** Where jobs go that failed for good; `tessera jobs retry` takes them out again. */
export const deadLetters = 'jobs.dead-letters';

/** The queue in PostgreSQL (pg-boss) in its own schema `pgboss`. */
@Injectable()
export class Boss {
  private readonly complaints = new Complaints('Jobs');
  private started: Promise<PgBoss> | undefined;

  constructor(private readonly database: Database) {}

  /** The running queue; started on first use. `works`: this process also runs jobs and minds the schedule. */
  start({ works = false }: { readonly works?: boolean } = {}): Promise<PgBoss> {
    return (this.started ??= this.open(works));
  }

  /** Lets running jobs finish for up to `graceMs`, then gives them back to the queue. */
  async stop(graceMs = 5000): Promise<void> {
    const boss = await this.started?.catch(() => undefined);
    this.started = undefined;
    await boss?.stop({ graceful: true, timeout: graceMs });
  }

  /** Creates a queue or brings its options up to date. */
  async ensureQueue(name: string, options: Omit<Queue, 'name'>): Promise<void> {
    const boss = await this.start();
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }

  /** Statements of pg-boss within our own transaction: a job exists exactly when its cause is committed. */
  get inTransaction(): Db {
    return { executeSql: async (text, values) => ({ rows: await this.database.query(text, values ?? []) }) };
  }

  private async open(works: boolean): Promise<PgBoss> {
    const options = {
      connectionString: this.database.url,
      // Of its pool, which passes it on: they end with all others when the server falls silent.
      Client: this.database.lifeline.Client,
      application_name: 'tessera-jobs',
      max: works ? 6 : 2,
      schedule: works,
      supervise: works,
      useListenNotify: works,
      monitorIntervalSeconds: 15,
      registerInstance: false,
      openTelemetry: { enabled: false },
    };
    const boss = new PgBoss(options);
    boss.on('error', ({ message }) => {
      // All queues lose the database at once.
      const [what = message] = message.split(' (Queue: ');
      this.complaints.error(what, what);
    });
    await boss.start();
    return boss;
  }
}
