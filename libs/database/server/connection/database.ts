import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import { currentAct, type Installed } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { Pool, QueryResult } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { entitySchema } from '../schema/entity-schema';
import { AmbientTransaction } from './ambient-transaction';
import { connectionOptions, type ConnectionOptions } from './connection-options';
import { constraintFields } from './constraint-fields';
import { type ConstraintFields, isTransient, translate } from './database-errors';
import { isOutdatedName, statement } from './known-statements';
import { Lifeline } from './lifeline';
import { Listening } from './listening';
import { managerWithin } from './manager-within';
import { sqlLiteral } from '../schema/sql-literal';
import type { Safe } from '../secrets/safe';

/** How a transaction is run. */
export interface TransactionOptions {
  /** More tries when it loses against another transaction; `fn` must be safe to run again. None when left out. */
  readonly retries?: number;
  /** `READ COMMITTED` when left out. */
  readonly isolation?: 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';
  /** Longest one statement within it may take, in milliseconds; 0 for no limit. */
  readonly statementTimeoutMs?: number;
}

/** The database: transactions that travel with the act, statements, and messages between instances. */
export class Database {
  private readonly log = new Logger('Database');
  private readonly ambient = new AsyncLocalStorage<AmbientTransaction | undefined>();
  private readonly touchListeners: Array<(tags: readonly string[]) => Promise<void>> = [];
  private readonly listening: Listening;
  private readonly fieldsOfConstraint: ConstraintFields;

  /** See `Database.open`. */
  constructor(
    readonly installed: Installed,
    readonly url: string,
    private readonly source: DataSource,
    private readonly keys: Safe | undefined,
    /** Cuts connections to a server that does not answer, also those of other pools to the same. */
    readonly lifeline: Lifeline,
  ) {
    this.listening = new Listening(url, lifeline);
    this.fieldsOfConstraint = constraintFields(source);
  }

  /** Connects. Throws `database.too-old` for a server before PostgreSQL 15 and `database.unreachable` where there is none. */
  static async open({
    installed,
    safe,
    ...options
  }: ConnectionOptions & { readonly installed: Installed; readonly safe?: Safe }): Promise<Database> {
    const entities = [...installed.entities.values()].map((entity) => entitySchema(entity));
    const lifeline = new Lifeline();
    const source = new DataSource({ ...connectionOptions({ ...options, lifeline }), entities });
    try {
      await source.initialize();
      const database = new Database(installed, options.url, source, safe, lifeline);
      await database.refuseOldServer();
      return database;
    } catch (error) {
      if (source.isInitialized) await source.destroy();
      throw translate(error);
    }
  }

  /** Seals and opens the secrets of this database. */
  get safe(): Safe {
    if (this.keys) return this.keys;
    throw new TypeError('this database was opened without the keys of its secrets');
  }

  /** Ends all connections, once what uses them is done. */
  async close(): Promise<void> {
    await this.listening.close();
    await this.source.destroy();
  }

  /**
   * Runs `fn` in a transaction and commits it; joins the one in which we are already. What fails inside is taken back
   * as a whole, also when somebody between here and there caught the error.
   */
  async transaction<T>(fn: () => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    const current = this.ambient.getStore();
    if (current) return await this.join(current, fn);
    for (let triesLeft = options.retries ?? 0; ; triesLeft--) {
      try {
        return await this.begin(fn, options);
      } catch (error) {
        if (triesLeft <= 0 || !isTransient(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40));
      }
    }
  }

  /** Runs `fn` so that its failure takes back only what it did itself; for one item of many. Needs a transaction. */
  async savepoint<T>(fn: () => Promise<T>): Promise<T> {
    const current = this.needTransaction('savepoint');
    const { failure } = current;
    const before = [current.afterCommit.length, current.withCommit.length] as const;
    await current.send('SAVEPOINT tessera', []);
    try {
      const result = await fn();
      await current.send('RELEASE SAVEPOINT tessera', []);
      return result;
    } catch (error) {
      await current.send('ROLLBACK TO SAVEPOINT tessera; RELEASE SAVEPOINT tessera', []);
      current.failure = failure;
      [current.afterCommit.length, current.withCommit.length] = before;
      throw error;
    }
  }

  /** The rows of one statement, within the transaction if there is one. */
  async query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.execute(sql, parameters)).rows as Row[];
  }

  /** How many rows one statement changed. */
  async run(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.execute(sql, parameters)).rowCount ?? 0;
  }

  /** How many connections of this process are in use, how many are not, and how many statements wait for one. */
  get connections(): { readonly busy: number; readonly idle: number; readonly waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.pool;
    return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
  }

  /** Whether we are in a transaction. */
  get isInTransaction(): boolean {
    return this.ambient.getStore() !== undefined;
  }

  /** TypeORM's manager, which knows no policies: only within `asSystem`, else `database.system-only`. */
  manager(): EntityManager {
    if (currentAct().system === undefined) {
      throw new Problem('database.system-only', {
        status: 500,
        title: 'Only the system may pass by the policies.',
        detail: 'Use records(), or asSystem() with a reason.',
      });
    }
    const current = this.ambient.getStore();
    if (!current) return this.source.manager;
    current.nameActor();
    return managerWithin(this.source, current.client);
  }

  /** Runs `fn` after the commit; at once where there is no transaction, never where it is taken back. Its failure is logged: what was committed stays. */
  async afterCommit(fn: () => unknown): Promise<void> {
    const current = this.ambient.getStore();
    if (current) current.afterCommit.push(fn);
    else await this.runAfterCommit([fn]);
  }

  /**
   * Notes that what these tags name is changed by this transaction; `records()` does it by itself, hand-made statements call it.
   * Before the commit all of them are told to who asked by `onTouched`. Needs a transaction.
   */
  touch(tags: Iterable<string>): void {
    const { touched } = this.needTransaction('touch');
    for (const tag of tags) touched.add(tag);
  }

  /** Calls `fn` in every transaction before its commit, with the tags of all that it has changed. */
  onTouched(fn: (tags: readonly string[]) => Promise<void>): void {
    this.touchListeners.push(fn);
  }

  /** Sends a message to all who listen on `channel`, in every instance, when the transaction commits. At most 7,999 bytes. */
  async notify(channel: string, message = ''): Promise<void> {
    const current = this.ambient.getStore();
    if (current) current.withCommit.push(`SELECT pg_notify(${sqlLiteral(channel)}, ${sqlLiteral(message)})`);
    else await this.query('SELECT pg_notify($1, $2)', [channel, message]);
  }

  /** Sends a statement together with the commit, so that it costs no time of its own; values in it by `sqlLiteral`. Needs a transaction. */
  withCommit(sql: string): void {
    this.needTransaction('withCommit').withCommit.push(sql);
  }

  /**
   * Calls `fn` for each message on `channel`. Messages sent while the connection was lost are gone; `onReconnect` is called
   * when it is back. Resolves, once messages arrive, to what stops it.
   */
  async listen(channel: string, fn: (message: string) => void, onReconnect?: () => void): Promise<() => Promise<void>> {
    return await this.listening.listen(channel, fn, onReconnect);
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  private async execute(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    try {
      const current = this.ambient.getStore();
      if (current) return await current.send(sql, parameters);
      try {
        return await this.pool.query(statement(sql, parameters));
      } catch (error) {
        if (!isOutdatedName(error)) throw error;
        return await this.pool.query(statement(sql, parameters));
      }
    } catch (error) {
      isOutdatedName(error);
      throw translate(error, this.fieldsOfConstraint);
    }
  }

  private async join<T>(current: AmbientTransaction, fn: () => Promise<T>): Promise<T> {
    try {
      return await fn();
    } catch (error) {
      current.failure ??= error;
      throw error;
    }
  }

  private async begin<T>(fn: () => Promise<T>, options: TransactionOptions): Promise<T> {
    let transaction: AmbientTransaction | undefined;
    try {
      transaction = new AmbientTransaction(await this.pool.connect());
      await transaction.begin(options);
      const result = await this.ambient.run(transaction, fn);
      if (transaction.failure !== undefined) throw transaction.failure;
      await this.ambient.run(transaction, () => this.tellTouched([...transaction!.touched]));
      await transaction.commit();
      transaction.release();
      await this.runAfterCommit(transaction.afterCommit);
      return result;
    } catch (error) {
      await transaction?.rollback();
      transaction?.release();
      throw translate(error, this.fieldsOfConstraint);
    }
  }

  private async tellTouched(tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return;
    for (const fn of this.touchListeners) await fn(tags);
  }

  private async runAfterCommit(callbacks: ReadonlyArray<() => unknown>): Promise<void> {
    await this.ambient.run(undefined, async () => {
      for (const callback of callbacks) {
        try {
          await callback();
        } catch (error) {
          this.log.error('What was to follow a commit failed', error instanceof Error ? error.stack : String(error));
        }
      }
    });
  }

  private needTransaction(what: string): AmbientTransaction {
    const current = this.ambient.getStore();
    if (!current)
      throw new Problem('database.no-transaction', {
        status: 500,
        title: 'This needs a transaction.',
        detail: `Call ${what}() within transaction().`,
      });
    return current;
  }

  private async refuseOldServer(): Promise<void> {
    const [server] = await this.query<{ number: number; version: string }>(
      "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version",
    );
    if (server!.number < 150_000) {
      throw new Problem('database.too-old', {
        status: 500,
        title: `The database is PostgreSQL ${server!.version}.`,
        detail: 'Use PostgreSQL 15 or newer.',
      });
    }
  }
}
