import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { AtomicDisk } from './atomic-disk';
import type { ByteRange, Storage, StoredEntry, StoredFile } from './storage';

/** A folder of this machine, or of a volume that several mount. */
export class LocalStorage implements Storage {
  private readonly disk: Disk;

  constructor(private readonly folder: string) {
    this.disk = new Disk(new AtomicDisk(folder));
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.disk.put(key, bytes);
  }

  async putFile(key: string, path: string): Promise<void> {
    await this.disk.putStream(key, createReadStream(path));
  }

  async find(key: string): Promise<StoredFile | undefined> {
    const found = await stat(join(this.folder, key)).catch(absent);
    return found?.isFile() ? { bytes: found.size, writtenAt: found.mtime } : undefined;
  }

  async read(key: string, range?: ByteRange): Promise<Readable | undefined> {
    return (await this.find(key)) ? createReadStream(join(this.folder, key), range) : undefined;
  }

  async remove(key: string): Promise<void> {
    await this.disk.deleteAll(key);
  }

  async *list(key: string): AsyncGenerator<StoredEntry> {
    let paginationToken: string | undefined;
    do {
      const page = await this.disk.listAll(key, { recursive: false, ...(paginationToken && { paginationToken }) });
      for (const each of page.objects)
        yield each.isFile ? { key: each.key, isFile: true } : { key: each.prefix, isFile: false };
      paginationToken = page.paginationToken;
    } while (paginationToken);
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
