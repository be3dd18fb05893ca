import { AsyncLocalStorage } from 'node:async_hooks';
import { Client } from 'pg';

const counting = new AsyncLocalStorage<string[]>();
const control = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET |SELECT set_config)/i;

/**
 * Runs `fn` and gives the statements it sent, in order; for tests that hold a piece of work to a number of them.
 * Beginning and ending transactions does not count.
 */
export async function countStatements<T>(
  fn: () => Promise<T>,
): Promise<{ readonly result: T; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const result = await counting.run(statements, fn);
  return { result, statements };
}

/** A connection that `countStatements` sees, whoever sends something over it. */
export class WatchedClient extends Client {
  // One signature for the many of pg, which are passed on as they come.
  override query(...parameters: unknown[]): never {
    const [first] = parameters;
    const sql = typeof first === 'string' ? first : (first as { readonly text?: string }).text;
    if (sql !== undefined && !control.test(sql)) counting.getStore()?.push(sql);
    return (super.query as (...all: unknown[]) => never)(...parameters);
  }
}
