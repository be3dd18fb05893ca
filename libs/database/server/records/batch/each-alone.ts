import { Problem } from '@tessera/models';
import type { Database } from '../../connection/database';
import type { BatchErrors } from './batch-errors';
import type { BatchRow } from './check-batch';

/**
 * Writes rows in one go. Where the database refuses one of them it does not say which others it would refuse too: the halves are
 * tried, until each row that cannot be written is known. What can is written nevertheless, for a row may clash with one before it.
 */
export async function eachAlone<Item extends BatchRow, Written>(
  database: Database,
  errors: BatchErrors,
  rows: readonly Item[],
  write: (some: readonly Item[]) => Promise<readonly Written[]>,
): Promise<readonly Written[]> {
  if (rows.length === 0 || errors.areMany) return [];
  try {
    return await database.savepoint(() => write(rows));
  } catch (error) {
    if (!isAboutRows(error)) throw error;
    if (rows.length === 1) {
      errors.addRefused(rows[0]!.path, error);
      return [];
    }
    const half = Math.ceil(rows.length / 2);
    const first = await eachAlone(database, errors, rows.slice(0, half), write);
    return [...first, ...(await eachAlone(database, errors, rows.slice(half), write))];
  }
}

/** A unique rule, a reference that leads nowhere or holds back, or what a trigger refuses. */
function isAboutRows(error: unknown): error is Problem {
  return (
    error instanceof Problem &&
    ['database.taken', 'database.still-used', 'database.invalid-record'].includes(error.code)
  );
}
