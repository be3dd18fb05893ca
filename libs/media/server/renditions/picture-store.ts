import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { serverSettings, Settings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where renditions lie: `DATA_DIR/media`. Keys are made of hashes and numbers by us alone; none comes from a request. */
@Injectable()
export class PictureStore {
  private readonly disk: Disk;

  constructor(settings: Settings) {
    const location = join(resolve(settings.of(serverSettings).DATA_DIR), 'media');
    this.disk = new Disk(new FSDriver({ location, visibility: 'private' }));
  }

  /** Keeps `bytes` under `key`, unless it has them already: what is being served is never written again. */
  async keep(key: string, bytes: Uint8Array): Promise<void> {
    if ((await this.sizeOf(key)) === bytes.length) return;
    await this.disk.put(key, bytes);
  }

  /** The bytes under `key`. Throws `media.file-missing` (404), which means that the store and the database were parted. */
  async read(key: string): Promise<{ readonly stream: Readable; readonly bytes: number }> {
    const bytes = await this.sizeOf(key);
    if (bytes === undefined)
      throw new Problem('media.file-missing', { status: 404, title: 'This picture is missing from the store.' });
    return { stream: await this.disk.getStream(key), bytes };
  }

  private async sizeOf(key: string): Promise<number | undefined> {
    return (await this.disk.exists(key)) ? (await this.disk.getMetaData(key)).contentLength : undefined;
  }
}
