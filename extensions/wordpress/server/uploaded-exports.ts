import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { Settings } from '@tessera/extension';
import { FileStore, Incoming } from '@tessera/media/server';
import { isUuid, Problem, uuidv7 } from '@tessera/models';
import { wordpressSettings } from './settings';

const shelf = 'imports';
const keptMs = 7 * 86_400_000;

/** Exports that were uploaded and wait for their import, where every instance finds them. What nobody fetched in a week goes. */
@Injectable()
export class UploadedExports {
  private readonly maxBytes: number;

  constructor(
    settings: Settings,
    private readonly store: FileStore,
    private readonly incoming: Incoming,
  ) {
    this.maxBytes = settings.of(wordpressSettings).WORDPRESS_MAX_BYTES;
  }

  /**
   * Stores an upload and returns the id under which it is found. Throws `wordpress.file-too-large` (413), `media.empty` (422), and
   * `media.upload-broken` (400) when the sender goes away; then nothing is kept.
   */
  async keep(upload: AsyncIterable<Uint8Array>): Promise<string> {
    await this.clearOld();
    const id = uuidv7();
    try {
      await this.incoming.receive(upload, this.maxBytes, ({ path }) => this.store.keepFile(keyOf(id), path));
    } catch (error) {
      throw error instanceof Problem && error.code === 'media.too-large' ? tooLarge(this.maxBytes) : error;
    }
    return id;
  }

  /**
   * Lets `use` read a stored export as often as it likes, from a file of this machine. Throws `wordpress.upload-gone` (410), and
   * `wordpress.upload-unreadable` (503) where the store does not give it whole.
   */
  async read<T>(id: string, use: (open: () => AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
    const key = keyOf(id);
    const bytes = await this.store.sizeOf(key);
    if (bytes === undefined) throw uploadGone();
    let isHere = false;
    try {
      // An import takes long, and no bucket keeps a connection open while one page after the other is written.
      return await this.incoming.receive(await this.store.read(key), bytes, (file) => {
        isHere = file.bytes === bytes;
        if (!isHere) throw new Error(`${file.bytes} of ${bytes} bytes came back`);
        return use(() => createReadStream(file.path));
      });
    } catch (error) {
      throw isHere ? error : uploadUnreadable(error);
    }
  }

  async remove(id: string): Promise<void> {
    await this.store.forget(keyOf(id));
  }

  private async clearOld(): Promise<void> {
    for await (const { key } of this.store.beneath(shelf)) {
      const writtenAt = await this.store.writtenAt(key);
      if (writtenAt && Date.now() - writtenAt.getTime() > keptMs) await this.store.forget(key);
    }
  }
}

function keyOf(id: string): string {
  if (!isUuid(id)) throw new TypeError(`"${id}" is not the id of an upload`);
  return `${shelf}/${id}.xml`;
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('wordpress.file-too-large', {
    status: 413,
    title: `The file is larger than ${maxBytes} bytes.`,
    detail: 'Bring it in with the command line (tessera import wordpress FILE), or raise WORDPRESS_MAX_BYTES.',
  });
}

function uploadUnreadable(cause: unknown): Problem {
  return new Problem('wordpress.upload-unreadable', {
    status: 503,
    title: 'The uploaded file cannot be read right now.',
    cause,
  });
}

function uploadGone(): Problem {
  return new Problem('wordpress.upload-gone', {
    status: 410,
    title: 'The uploaded file is not here any more.',
    detail: 'Upload it once more.',
  });
}
