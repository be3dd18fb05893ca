import { Database } from '@tessera/database/server';
import { defineJob } from '@tessera/models';
import { negativeKey } from '../renditions/prints';
import { FileStore } from '../storage/file-store';
import { unfinished } from '../storage/atomic-disk';

const shelves = ['pictures', 'drawings', 'documents'];
/** What is younger may belong to an upload that is on its way. */
const spareMs = 86_400_000;
const chunk = 500;

/**
 * Deletes files that no asset has any more, be it deleted, in another file's place, or never entered because the process was killed.
 * It looks before it deletes, and can be broken off and run again.
 */
export const sweepStore = defineJob({
  name: 'media.sweep-store',
  cron: '40 3 * * *',
  timeout: '1h',
  run: async ({ get, signal }): Promise<{ removed: number }> => {
    const [store, database] = [get(FileStore), get(Database)];
    let removed = 0;
    for await (const keys of chunksOf(keysIn(store))) {
      signal.throwIfAborted();
      const rows = await database.query<{ key: string }>(
        'SELECT storage_key AS key FROM media_asset WHERE storage_key = ANY ($1)',
        [keys],
      );
      const used = new Set(rows.map(({ key }) => key));
      for (const key of keys.filter((each) => !used.has(each))) {
        if (!(await isOld(store, key))) continue;
        await store.forget(key);
        removed++;
      }
    }
    return { removed };
  },
});

async function* keysIn(store: FileStore): AsyncGenerator<string> {
  for (const shelf of shelves)
    for await (const part of store.beneath(shelf)) for await (const { key } of store.beneath(part.key)) yield key;
  for await (const { key } of store.beneath(unfinished)) yield key;
}

async function isOld(store: FileStore, key: string): Promise<boolean> {
  const writtenAt = (await store.writtenAt(key)) ?? (await store.writtenAt(negativeKey(key)));
  return !writtenAt || Date.now() - writtenAt.getTime() > spareMs;
}

async function* chunksOf(keys: AsyncGenerator<string>): AsyncGenerator<string[]> {
  let part: string[] = [];
  for await (const key of keys) {
    part.push(key);
    if (part.length < chunk) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
