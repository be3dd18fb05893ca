import type { Database } from '@tessera/database/server';
import { Problem } from '@tessera/models';

/**
 * Does something with many items at once, and where that is refused with halves of them, down to the single ones that are to blame: those
 * go to `refused`, what the others did stays. Needs a transaction. What is no refusal is thrown.
 */
export async function inParts<T>(
  database: Database,
  items: readonly T[],
  act: (items: readonly T[]) => Promise<void>,
  refused: (item: T, problem: Problem) => void,
): Promise<void> {
  if (items.length === 0) return;
  try {
    await database.savepoint(() => act(items));
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    if (items.length === 1) return refused(items[0]!, error);
    const middle = Math.ceil(items.length / 2);
    await inParts(database, items.slice(0, middle), act, refused);
    await inParts(database, items.slice(middle), act, refused);
  }
}
