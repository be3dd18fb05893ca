import type { DataSourceOptions } from 'typeorm';
import { types } from 'pg';
import { ReadableNames } from '../schema/naming';
import type { Lifeline } from './lifeline';
import { WatchedClient } from './statements';

/** Where the database is and how it is used. */
export interface ConnectionOptions {
  /** `postgres://user:password@host:port/name` */
  readonly url: string;
  /** Most connections at once, 10 when left out. */
  readonly poolSize?: number;
  /** Longest one statement may take, 30,000 when left out; 0 for no limit. */
  readonly statementTimeoutMs?: number;
  /** By which its connections are cut. */
  readonly lifeline?: Lifeline;
}

/** What TypeORM is told everywhere: names, types, limits. */
export function connectionOptions({
  url,
  poolSize = 10,
  statementTimeoutMs = 30_000,
  lifeline,
}: ConnectionOptions): DataSourceOptions & { readonly type: 'postgres' } {
  return {
    type: 'postgres',
    url,
    poolSize,
    namingStrategy: new ReadableNames(),
    // Ids are made by the application; TypeORM need not create an extension for them.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'tessera',
    connectTimeoutMS: 10_000,
    extra: {
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 60_000,
      // Statements are kept parsed, see `statement()`; a plan fits what is asked this time.
      options: '-c TimeZone=UTC -c plan_cache_mode=force_custom_plan',
      types: { getTypeParser },
      Client: lifeline?.Client ?? WatchedClient,
    },
    // An idle connection that the server closes is replaced when the next is wanted; nobody waits for it.
    poolErrorHandler: () => undefined,
  };
}

/** Columns become the values that field kinds speak of: days and times stay text, exact decimals too. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === types.builtins.DATE) return String;
  if (oid === types.builtins.INT8) return Number;
  return types.getTypeParser(oid, format as 'text');
}
