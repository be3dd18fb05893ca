import { Injectable } from '@nestjs/common';
import { asSystem, currentAct } from '@tessera/extension';
import { Database, records } from '@tessera/database/server';
import { type Job, Problem, type RowOf, uuidv7 } from '@tessera/models';
import type { JobRunView } from '../contract';
import { Boss } from './boss';
import { JobRun } from './job-run';

/** What travels through the queue: who acts, and what with. */
export interface QueuedJob {
  readonly person: string | null;
  readonly requestId: string;
  readonly payload: unknown;
}

/** Starts jobs and tells how they are doing. */
@Injectable()
export class Jobs {
  constructor(
    private readonly boss: Boss,
    private readonly database: Database,
  ) {}

  /**
   * Puts a job into the queue on behalf of the acting person and returns the id of its run. Within a transaction it
   * starts only if that commits. Throws `jobs.invalid-payload` (422).
   */
  async start<Payload>(job: Job<Payload>, payload: Payload): Promise<string> {
    const { success, data, error } = job.payload.safeParse(payload);
    if (!success)
      throw new Problem('jobs.invalid-payload', {
        status: 422,
        title: `${job.name} cannot start with that.`,
        cause: error,
      });
    const { person, requestId } = currentAct();
    const id = uuidv7();
    const boss = await this.boss.start();
    await this.database.transaction(async () => {
      await asSystem('jobs: note a run', () =>
        records(JobRun).create({ id, job: job.name, startedBy: person?.id ?? null }),
      );
      const queued: QueuedJob = { person: person?.id ?? null, requestId, payload: data };
      await boss.send(job.name, queued, { id, db: this.boss.inTransaction });
    });
    return id;
  }

  /**
   * Puts a job of the system into the queue for a moment to come: nobody started it, and nobody is shown how it is doing. Within
   * a transaction it starts only if that commits.
   */
  async startLater<Payload>(job: Job<Payload>, payload: Payload, at: Date): Promise<void> {
    const queued: QueuedJob = { person: null, requestId: currentAct().requestId, payload: job.payload.parse(payload) };
    const boss = await this.boss.start();
    await boss.send(job.name, queued, { startAfter: at, db: this.boss.inTransaction });
  }

  /** A run that the acting person started, or any for the owner. Throws `jobs.run-not-found` (404). */
  async find(id: string): Promise<JobRunView> {
    const { person } = currentAct();
    const run = await asSystem('jobs: a run is shown to who started it', () => records(JobRun).find({ id }));
    if (!run || (!person?.isOwner && run.startedBy !== person?.id))
      throw new Problem('jobs.run-not-found', { status: 404, title: 'There is no such job.' });
    return view(run);
  }

  /** The latest runs that the acting person started, newest first. */
  async recent(limit = 20): Promise<JobRunView[]> {
    const { person } = currentAct();
    const { data } = await asSystem('jobs: who started runs may see them', () =>
      records(JobRun).list({ filter: { startedBy: person?.id ?? null }, sort: ['-createdAt'], page: { size: limit } }),
    );
    return data.map(view);
  }
}

function view(run: RowOf<typeof JobRun>): JobRunView {
  return {
    id: run.id,
    name: run.job,
    state: run.state,
    progress: { done: run.done, total: run.total, note: run.note },
    result: run.result,
    error: run.errorCode ? { code: run.errorCode, message: run.errorMessage ?? '' } : null,
    createdAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}
