import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Problem } from '@tessera/models';

/** Writes down how a run is doing. Runs that nobody started by hand (cron, listeners) have no row; then nothing happens. */
@Injectable()
export class RunReporter {
  constructor(private readonly database: Database) {}

  async began(id: string): Promise<void> {
    await this.database.query(
      `update jobs_run set state = 'running', error_code = null, error_message = null, updated_at = now() where id = $1`,
      [id],
    );
  }

  async progressed(id: string, done: number, total: number, note: string): Promise<void> {
    await this.database.query(
      `update jobs_run set done = $2, total = $3, note = $4, updated_at = now() where id = $1`,
      [id, done, total, note.slice(0, 500)],
    );
  }

  async finished(id: string, result: unknown): Promise<void> {
    await this.database.query(
      `update jobs_run set state = 'done', result = $2::jsonb, note = '', finished_at = now(), updated_at = now() where id = $1`,
      [id, JSON.stringify(result ?? null)],
    );
  }

  /** `final`: no further try follows. What people read is safe: the words of a `Problem`, never of an unexpected error. */
  async failed(id: string, error: unknown, final: boolean): Promise<void> {
    const [code, message] =
      error instanceof Problem
        ? [error.code, [error.title, error.detail].filter(Boolean).join(' ')]
        : ['jobs.unexpected', 'Something went wrong on our side.'];
    await this.database.query(
      `update jobs_run set state = $2, error_code = $3, error_message = $4, finished_at = case when $5 then now() end, updated_at = now() where id = $1`,
      [id, final ? 'failed' : 'retrying', code, message, final],
    );
  }

  /**
   * Ends the runs that the queue will not try any more although nobody wrote down how they ended: their process was killed
   * in the last try. Returns how many.
   */
  async endBroken(): Promise<number> {
    return this.database.run(endBrokenSql);
  }
}

/** What ended a moment ago may still be about to be written down. */
const endBrokenSql = `
  update jobs_run run set state = 'failed', error_code = 'jobs.broken-off', error_message = 'The server was stopped in the middle of it, each time it was tried.',
    finished_at = now(), updated_at = now()
  where state in ('waiting', 'running', 'retrying') and updated_at < now() - interval '1 minute'
    and not exists (select from pgboss.job queued where queued.name = run.job and queued.id = run.id and queued.state in ('created', 'retry', 'active'))`;
