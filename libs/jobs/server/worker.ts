import { Injectable, Logger } from '@nestjs/common';
import { Installed, runAct } from '@tessera/extension';
import { type Job, type Listener, Problem, type Services, type WorkContext } from '@tessera/models';
import type { JobWithMetadata, PgBoss, Queue } from 'pg-boss';
import { ActingPeople } from './acting-people';
import { Boss, deadLetters } from './boss';
import type { QueuedJob } from './jobs';
import { OutboxDispatch } from './outbox-dispatch';
import { RunReporter } from './run-reporter';

/** How often a working process says that it is alive; a killed one's jobs go to another after this many seconds. */
const heartbeatSeconds = 30;

/** Notifications wake a queue at once; looking every few seconds makes up for lost ones. */
const workOptions = { includeMetadata: true, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 } as const;

/** Runs jobs, listeners and the schedule in this process. */
@Injectable()
export class Worker {
  private readonly log = new Logger('Jobs');

  constructor(
    private readonly boss: Boss,
    private readonly installed: Installed,
    private readonly reporter: RunReporter,
    private readonly outbox: OutboxDispatch,
    private readonly people: ActingPeople,
  ) {}

  /** Begins to work; resolves once every queue is attended. `services` is what jobs `get` from. */
  async start(services: Services): Promise<void> {
    const boss = await this.boss.start({ works: true });
    await this.boss.ensureQueue(deadLetters, { deleteAfterSeconds: 30 * 86_400, retentionSeconds: 30 * 86_400 });
    for (const job of this.installed.jobs.values()) await this.attend(boss, services, job);
    for (const listener of this.installed.listeners) await this.attend(boss, services, asJob(listener));
    await this.unscheduleRemoved(boss);
    await this.outbox.start(services);
  }

  /** Stops taking work and waits for what runs; what has not ended after `graceMs` goes back to the queue. */
  async stop(graceMs?: number): Promise<void> {
    await this.outbox.stop();
    await this.boss.stop(graceMs);
  }

  private async attend(boss: PgBoss, services: Services, job: Job): Promise<void> {
    await this.boss.ensureQueue(job.name, queueOptions(job));
    if (job.cron)
      await boss.schedule(job.name, job.cron, { person: null, requestId: 'cron', payload: {} } satisfies QueuedJob);
    // One at a time, so that timeout, retries and result are each job's own. Whoever is done looks at once whether another one waits:
    // notifications of what is sent while one works are heard as one, and the rest would wait for the next look.
    const id = boss.work<QueuedJob, unknown, typeof workOptions>(job.name, workOptions, async ([queued]) =>
      this.run(services, job, queued!).finally(async () => boss.notifyWorker(await id)),
    );
    await id;
  }

  private async run(services: Services, job: Job, queued: JobWithMetadata<QueuedJob>): Promise<unknown> {
    const { id, data, signal, retryCount, retryLimit } = queued;
    const context: WorkContext & { payload: unknown } = {
      get: (type) => services.get(type),
      signal,
      progress: (done, total, note = '') => this.reporter.progressed(id, done, total, note),
      payload: undefined,
    };
    return runAct({ services, system: `job ${job.name}`, requestId: data.requestId }, async () => {
      try {
        await this.reporter.began(id);
        const payload = job.payload.parse(data.payload);
        const result = await this.actingFor(services, data, () => job.run({ ...context, payload }));
        await this.reporter.finished(id, result);
        return { done: true };
      } catch (error) {
        // Wrong input stays wrong however often it is tried.
        const final = retryCount >= retryLimit || isRefusal(error);
        await this.reporter.failed(id, error, final);
        if (!(error instanceof Problem)) this.log.error(`${job.name} ${id} failed: ${String(error)}`, stackOf(error));
        if (isRefusal(error)) return { refused: (error as Problem).code };
        throw error;
      }
    });
  }

  private async actingFor<T>(
    services: Services,
    { person: id, requestId }: QueuedJob,
    fn: () => Promise<T>,
  ): Promise<T> {
    if (!id) return fn();
    const person = await this.people.find(id);
    if (!person)
      throw new Problem('jobs.person-gone', { status: 403, title: 'Who started this job may not act any more.' });
    return runAct({ services, person, requestId }, fn);
  }

  /** A job that lost its cron, or its extension, must not start any more. */
  private async unscheduleRemoved(boss: PgBoss): Promise<void> {
    for (const { name, key } of await boss.getSchedules()) {
      if (!this.installed.jobs.get(name)?.cron) await boss.unschedule(name, key);
    }
  }
}

function queueOptions({ timeoutSeconds, retries }: Job): Omit<Queue, 'name'> {
  return {
    retryLimit: retries,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: Math.ceil(timeoutSeconds),
    heartbeatSeconds,
    deadLetter: deadLetters,
    notify: true,
  };
}

/** A listener is a job that its event starts. */
export function asJob(listener: Listener): Job {
  return {
    name: listener.name,
    payload: listener.event.payload,
    cron: undefined,
    timeoutSeconds: 300,
    retries: 5,
    run: ({ payload, ...context }) => listener.run(payload, context),
  };
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof Problem &&
    error.status >= 400 &&
    error.status < 500 &&
    error.status !== 409 &&
    error.status !== 429
  );
}
