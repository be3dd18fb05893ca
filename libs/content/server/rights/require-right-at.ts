import { Database } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import { isUuid, type Permission } from '@tessera/models';
import { type Placed, reachOf, requireFor, sections } from './page-rights';
import { withinSql } from './sections-sql';

/**
 * Goes on only where whoever acts sees a page, which may be in the trash, and has a right for it. Throws `auth.sign-in-needed`
 * (401), `content.page-not-found` (404) and `auth.not-allowed` (403). One statement.
 */
export async function requireRightAt(permission: Permission, page: string): Promise<void> {
  reachOf(permission);
  requireFor(permission, await placed(page));
}

async function placed(page: string): Promise<Placed | undefined> {
  if (!isUuid(page)) return undefined;
  const database = currentAct().services.get(Database);
  const [found] = await database.query<Placed>(
    `SELECT ${withinSql('p', '$2')} AS within FROM content_page p WHERE p.id = $1`,
    [page, sections()],
  );
  return found;
}
