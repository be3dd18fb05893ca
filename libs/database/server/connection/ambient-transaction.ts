import { actIfAny } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { PoolClient, QueryResult } from 'pg';
import type { QueryRunner } from 'typeorm';
import { statement } from './known-statements';

/** The transaction in which a piece of work runs. */
export class AmbientTransaction {
  readonly afterCommit: Array<() => unknown> = [];
  /** Tags of what was changed. */
  readonly touched = new Set<string>();
  /** Why it can no longer be committed: a part of it failed. */
  failure: unknown;
  private isOver = false;
  private actor: string | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  /** Sends a statement once those before it are done: one connection does one thing at a time. */
  send(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    if (this.isOver)
      throw new Problem('database.transaction-over', {
        status: 500,
        title: 'The transaction is over.',
        detail: 'A query in it was not awaited.',
      });
    this.nameActor();
    return this.enqueue(sql, parameters);
  }

  /** Tells the history trigger who acts from now on, where that is somebody else than before: a part may be done as the system. */
  nameActor(): void {
    const act = actIfAny();
    const actor = [act?.person?.id ?? '', act?.requestId ?? '', act?.system ?? ''];
    if (this.actor === actor.join('\0')) return;
    this.actor = actor.join('\0');
    // A failure shows at the statement behind it.
    void this.enqueue(
      "SELECT set_config('tessera.person', $1, true), set_config('tessera.request', $2, true), set_config('tessera.system', $3, true)",
      actor,
    ).catch(() => undefined);
  }

  async begin(
    isolation: 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE' | undefined,
    statementTimeoutMs: number | undefined,
  ): Promise<void> {
    await this.runner.startTransaction(isolation);
    if (statementTimeoutMs !== undefined)
      await this.enqueue("SELECT set_config('statement_timeout', $1, true)", [String(Math.floor(statementTimeoutMs))]);
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

  private enqueue(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    const result = this.last.then(() => this.client.query(statement(sql, parameters)));
    this.last = result.catch(() => undefined);
    return result;
  }
}
