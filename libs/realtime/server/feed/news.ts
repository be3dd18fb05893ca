import { isUuid } from '@tessera/models';

/** PostgreSQL sends news of committed changes here; see the migration that makes `realtime_tell_changes`. */
export const changesChannel = 'tessera_changes';

/** Records of one entity that were changed: the changes by their ids in the history, or, where they are too many to name, the id from which on they stand there. */
export type News =
  | { readonly entity: string; readonly changes: readonly string[] }
  | { readonly entity: string; readonly since: string };

/** Reads a message; undefined for what is not ours. */
export function readNews(message: string): News | undefined {
  try {
    const { entity, changes, since } = JSON.parse(message) as Record<string, unknown>;
    if (typeof entity !== 'string') return undefined;
    if (isUuid(since)) return { entity, since };
    return Array.isArray(changes) && changes.every(isUuid) ? { entity, changes } : undefined;
  } catch {
    return undefined;
  }
}
