import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { uuidv7 } from '@tessera/models';
import { FSDriver } from 'flydrive/drivers/fs';
import type { WriteOptions } from 'flydrive/types';

/** Where files are written until they are whole. */
export const unfinished = 'unfinished';

/** A folder of this machine in which a file is there whole or not at all, also when the process is killed while it writes. */
export class AtomicDisk extends FSDriver {
  constructor(private readonly folder: string) {
    super({ location: folder, visibility: 'private' });
  }

  override put(key: string, contents: string | Uint8Array, options?: WriteOptions): Promise<void> {
    return this.whole(key, (draft) => super.put(draft, contents, options));
  }

  override putStream(key: string, contents: Readable, options?: WriteOptions): Promise<void> {
    return this.whole(key, (draft) => super.putStream(draft, contents, options));
  }

  private async whole(key: string, write: (draft: string) => Promise<void>): Promise<void> {
    const draft = `${unfinished}/${uuidv7()}`;
    try {
      await write(draft);
      const target = join(this.folder, key);
      await mkdir(dirname(target), { recursive: true });
      await rename(join(this.folder, draft), target);
    } catch (error) {
      await rm(join(this.folder, draft), { force: true });
      throw error;
    }
  }
}
