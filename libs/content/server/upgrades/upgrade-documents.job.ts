import { defineJob } from '@tessera/models';
import { type DocumentSort, DocumentUpgrades } from './document-upgrades';

/** Documents in one transaction. */
const chunk = 200;
/** Most documents in one run; the next one goes on. */
const most = 100_000;

/** Writes documents of older forms anew, so that they need no upgrade when they are read. Broken off, the next run goes on. */
export const upgradeDocuments = defineJob({
  name: 'content.upgrade-documents',
  cron: '41 2 * * *',
  timeout: '1h',
  run: async ({ get, signal, progress }) => {
    const upgrades = get(DocumentUpgrades);
    const total = await upgrades.left();
    let upgraded = 0;
    for (const sort of ['draft', 'revision'] satisfies DocumentSort[]) {
      for (let after: string | null = null; upgraded < most;) {
        signal.throwIfAborted();
        const part = await upgrades.upgradeSome(sort, after, chunk);
        upgraded += part.upgraded;
        after = part.after;
        if (after === null) break;
        await progress(upgraded, Math.max(total, upgraded));
      }
    }
    return { upgraded };
  },
});
