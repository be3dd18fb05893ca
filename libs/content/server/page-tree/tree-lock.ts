import type { Database } from '@tessera/database/server';

/**
 * Until the end of the transaction, nobody else changes the shape of the tree in which `page` stands. Creating a page
 * takes it together with others, because new pages do not get in each other's way beyond their parent; moving,
 * trashing and restoring take it alone, because they rewrite the addresses of everything beneath. Gives false where there
 * is no such page.
 */
export async function lockTree(database: Database, page: string, how: 'alone' | 'together'): Promise<boolean> {
  const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  return (
    (await database.run(
      `SELECT ${lock}(hashtextextended('content.tree:' || site::text, 0)) FROM content_page WHERE id = $1`,
      [page],
    )) > 0
  );
}
