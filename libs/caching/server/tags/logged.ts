import { sqlLiteral } from '@tessera/database/server';

/** A tag that every question about the log includes. */
export const anything = '*';
/** From here on it is cheaper to say that anything may have changed. */
const mostTags = 1_000;

/** The statement that keeps which tags the current transaction invalidates. */
export function logged(tags: readonly string[]): string {
  const literals = (tags.length > mostTags ? [anything] : tags).map((tag) => sqlLiteral(tag));
  return `INSERT INTO caching_invalidation (tag, xact) SELECT unnest(ARRAY[${literals.join(', ')}]), pg_current_xact_id()::text::bigint`;
}
