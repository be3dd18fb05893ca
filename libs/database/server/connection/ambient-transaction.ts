import { actIfAny } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { PoolClient, QueryResult } from 'pg';
import { sqlLiteral } from '../schema/sql-literal';
import { statement } from './known-statements';

/** How a transaction begins. */
export interface Beginning {
  readonly isolation?: 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE' | undefined;
  readonly statementTimeoutMs?: number | undefined;
}

/** The transaction in which a piece of work runs, on a connection of its own. */
export class AmbientTransaction {
  readonly afterCommit: Array<() => unknown> = [];
  /** Statements that are sent together with its commit. */
  readonly withCommit: string[] = [];
  /** Tags of what was changed. */
  readonly touched = new Set<string>();
  /** Why it can no longer be committed: a part of it failed. */
  failure: unknown;
  private isOver = false;
  private actor: string | undefined;
  private lost: Error | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly lose = (error: Error) => (this.lost = error);

  constructor(readonly client: PoolClient) {
    // A connection that breaks between two statements says so here alone; the next statement fails.
    client.on('error', this.lose);
  }

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
    const actor = actorOfNow();
    if (!this.takesOver(actor)) return;
    // A failure shows at the statement behind it.
    void this.enqueue(
      "SELECT set_config('tessera.person', $1, true), set_config('tessera.request', $2, true), set_config('tessera.system', $3, true)",
      actor,
    ).catch(() => undefined);
  }

  /** Begins, and says who acts, in one message. */
  async begin({ isolation = 'READ COMMITTED', statementTimeoutMs }: Beginning): Promise<void> {
    const actor = actorOfNow();
    this.takesOver(actor);
    const settings = [
      ...['tessera.person', 'tessera.request', 'tessera.system'].map((name, index) => [name, actor[index]!] as const),
      ...(statementTimeoutMs === undefined
        ? []
        : [['statement_timeout', String(Math.floor(statementTimeoutMs))] as const]),
    ].map(([name, value]) => `set_config('${name}', ${sqlLiteral(value)}, true)`);
    await this.client.query(`START TRANSACTION ISOLATION LEVEL ${isolation}; SELECT ${settings.join(', ')}`);
  }

  /** Commits, with what is to be sent along, in one message. */
  async commit(): Promise<void> {
    await this.last;
    this.isOver = true;
    await this.client.query([...this.withCommit, 'COMMIT'].join('; '));
  }

  /** Takes everything back. A connection that is gone has done so by itself. */
  async rollback(): Promise<void> {
    await this.last;
    this.isOver = true;
    if (this.lost) return;
    await this.client.query('ROLLBACK').catch((error: Error) => this.lose(error));
  }

  /** Gives the connection back, or away where it is of no use any more. */
  release(): void {
    this.client.off('error', this.lose);
    this.client.release(this.lost);
  }

  private takesOver(actor: readonly string[]): boolean {
    const key = actor.join('\0');
    if (this.actor === key) return false;
    this.actor = key;
    return true;
  }

  private enqueue(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    const result = this.last.then(() => this.client.query(statement(sql, parameters)));
    this.last = result.catch(() => undefined);
    return result;
  }
}

function actorOfNow(): readonly string[] {
  const act = actIfAny();
  return [act?.person?.id ?? '', act?.requestId ?? '', act?.system ?? ''];
}
