import { Problem } from '@tessera/models';
import type { PoolClient, QueryResult } from 'pg';
import type { QueryRunner } from 'typeorm';

/** The transaction in which a piece of work runs. */
export class AmbientTransaction {
  readonly afterCommit: Array<() => unknown> = [];
  /** Tags of what was changed. */
  readonly touched = new Set<string>();
  /** Why it can no longer be committed: a part of it failed. */
  failure: unknown;
  private isOver = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  /** Sends a statement once those before it are done: one connection does one thing at a time. */
  send(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    if (this.isOver) throw new Problem('database.transaction-over', { status: 500, title: 'The transaction is over.', detail: 'A query in it was not awaited.' });
    const result = this.last.then(() => this.client.query(sql, [...parameters]));
    this.last = result.catch(() => undefined);
    return result;
  }

  async begin(isolation: 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE' | undefined): Promise<void> {
    await this.runner.startTransaction(isolation);
  }

  async commit(): Promise<void> {
    await this.last;
    this.isOver = true;
    await this.runner.commitTransaction();
  }

  /** Takes everything back. A connection that is gone has done so by itself. */
  async rollback(): Promise<void> {
    await this.last;
    this.isOver = true;
    if (!this.runner.isReleased) await this.runner.rollbackTransaction().catch(() => undefined);
  }
}
