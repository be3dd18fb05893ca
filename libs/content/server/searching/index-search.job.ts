import { defineJob } from '@tessera/models';
import { SearchIndex } from './search-index';

/** Pages in one transaction. */
const chunk = 100;
/** Most pages in one run; the next one goes on. */
const most = 200_000;

/**
 * Makes everything that is published found: what was there before it was searched, what a new version of a page type weighs
 * otherwise, pages whose category has another name. Broken off, the next run goes on.
 */
export const indexSearch = defineJob({
  name: 'content.index-search',
  cron: '*/5 * * * *',
  timeout: '1h',
  run: async ({ get, signal, progress }) => {
    const index = get(SearchIndex);
    await index.learnLanguages();
    let indexed = 0;
    for (let after: string | null = null; indexed < most;) {
      signal.throwIfAborted();
      const part = await index.refreshSome(after, chunk);
      indexed += part.indexed;
      after = part.after;
      if (after === null) break;
      if (part.indexed > 0) await progress(indexed, indexed);
    }
    return { indexed };
  },
});
