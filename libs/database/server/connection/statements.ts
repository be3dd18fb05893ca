import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';

const counting = new AsyncLocalStorage<string[]>();
const control = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET |SELECT set_config)/i;

/**
 * Runs `fn` and gives the statements it sent, in order; for tests that hold a piece of work to a number of them.
 * Beginning and ending transactions does not count.
 */
export async function countStatements<T>(fn: () => Promise<T>): Promise<{ readonly result: T; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const result = await counting.run(statements, fn);
  return { result, statements };
}

/** Lets `countStatements` see what goes over the connections of `pool`, whoever sends it. */
export function watchStatements(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const send = client.query.bind(client) as (...parameters: unknown[]) => unknown;
    client.query = ((...parameters: unknown[]) => {
      const [first] = parameters;
      const sql = typeof first === 'string' ? first : (first as { text?: string }).text;
      if (sql !== undefined && !control.test(sql)) counting.getStore()?.push(sql);
      return send(...parameters);
    }) as PoolClient['query'];
  });
}
