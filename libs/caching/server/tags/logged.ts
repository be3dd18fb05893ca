import { sqlLiteral } from '@tessera/database/server';

/** A tag that every question about the log includes. */
export const anything = '*';
/** From here on it is cheaper to say that anything may have changed. */
const mostTags = 1_000;

/**
 * The statement that keeps which tags the current transaction invalidates, where anybody asks: once an instance that shares has begun a
 * life of the log. One that cannot see that yet, as its snapshot may be older, logs in any case.
 */
export function logged(tags: readonly string[]): string {
  const literals = (tags.length > mostTags ? [anything] : tags).map((tag) => sqlLiteral(tag));
  return `INSERT INTO caching_invalidation (tag, xact) SELECT unnest(ARRAY[${literals.join(', ')}]), pg_current_xact_id()::text::bigint
    WHERE EXISTS (SELECT FROM caching_life) OR current_setting('transaction_isolation') <> 'read committed'`;
}
