import type { News } from '../feed/news';

/** Changes of one entity that are still to be told. */
export interface PendingChanges {
  readonly changes: string[];
  /** There are more than are named, from this place of the history on. */
  since: string | undefined;
}

/** News that is gathered until it is told, by entity. */
export type PendingNews = Map<string, PendingChanges>;

/** Adds news to what is gathered. */
export function gather(pending: PendingNews, news: News): void {
  const known = pending.get(news.entity) ?? { changes: [], since: undefined };
  if ('changes' in news) known.changes.push(...news.changes);
  else if (known.since === undefined || news.since < known.since) known.since = news.since;
  pending.set(news.entity, known);
}

/** Gathers many at once. */
export function gathered(all: readonly News[]): PendingNews {
  const pending: PendingNews = new Map();
  for (const news of all) gather(pending, news);
  return pending;
}
