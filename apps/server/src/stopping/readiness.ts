import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Problem } from '@tessera/models';

/** Whether this process shall be given work. */
@Injectable()
export class Readiness {
  private isStopping = false;

  constructor(private readonly database: Database) {}

  /** From now on it says no. */
  stop(): void {
    this.isStopping = true;
  }

  /** Throws `server.stopping` and `server.not-ready` (503). */
  async require(): Promise<void> {
    if (this.isStopping)
      throw new Problem('server.stopping', { status: 503, title: 'This server is about to stop.', retryAfter: 1 });
    try {
      await this.database.query('SELECT 1');
    } catch (cause) {
      throw new Problem('server.not-ready', {
        status: 503,
        title: 'The database does not answer.',
        retryAfter: 2,
        cause,
      });
    }
  }
}
