import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** What a runner of TypeORM remembers of its connection and of the transaction on it. */
interface RunnerState {
  databaseConnection: PoolClient;
  isTransactionActive: boolean;
  transactionDepth: number;
}

/** TypeORM's manager on a connection in whose transaction we are already: transactions of its own become savepoints. */
export function managerWithin(source: DataSource, client: PoolClient): EntityManager {
  const runner = source.createQueryRunner();
  const state: RunnerState = { databaseConnection: client, isTransactionActive: true, transactionDepth: 1 };
  return Object.assign(runner, state).manager;
}
