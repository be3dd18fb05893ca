import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { serverSettings, Settings } from '@tessera/extension';
import { isUuid, Problem, uuidv7 } from '@tessera/models';
import { wordpressSettings } from './settings';

const keptMs = 7 * 86_400_000;

/** Exports that were uploaded and wait for their import, in `DATA_DIR/imports`. What nobody fetched in a week goes. */
@Injectable()
export class ImportsFolder {
  private readonly path: string;
  private readonly maxBytes: number;

  constructor(settings: Settings) {
    this.path = resolve(settings.of(serverSettings).DATA_DIR, 'imports');
    this.maxBytes = settings.of(wordpressSettings).WORDPRESS_MAX_BYTES;
  }

  /** Stores an upload and returns the id under which it is found. Throws `wordpress.file-too-large` (413); then nothing is kept. */
  async keep(upload: NodeJS.ReadableStream): Promise<string> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    await this.clearOld();
    const id = uuidv7();
    try {
      await pipeline(upload, bounded(this.maxBytes), createWriteStream(this.fileOf(id), { mode: 0o600, flags: 'wx' }));
    } catch (error) {
      await this.remove(id);
      throw error;
    }
    return id;
  }

  /** The bytes of a stored export. Throws `wordpress.upload-gone` (410). */
  async open(id: string): Promise<AsyncIterable<Uint8Array>> {
    const file = this.fileOf(id);
    await stat(file).catch((cause: unknown) => {
      throw new Problem('wordpress.upload-gone', {
        status: 410,
        title: 'The uploaded file is not here any more.',
        detail: 'Upload it once more.',
        cause,
      });
    });
    return createReadStream(file);
  }

  async remove(id: string): Promise<void> {
    await rm(this.fileOf(id), { force: true });
  }

  private fileOf(id: string): string {
    if (!isUuid(id)) throw new TypeError(`"${id}" is not the id of an upload`);
    return join(this.path, `${id}.xml`);
  }

  private async clearOld(): Promise<void> {
    for (const name of await readdir(this.path)) {
      const file = join(this.path, name);
      // Another upload may clear at the same time.
      const found = await stat(file).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > keptMs) await rm(file, { force: true });
    }
  }
}

function bounded(maxBytes: number): Transform {
  let count = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      if (count <= maxBytes) return done(null, chunk);
      const detail = 'Bring it in with the command line (tessera import wordpress FILE), or raise WORDPRESS_MAX_BYTES.';
      done(
        new Problem('wordpress.file-too-large', {
          status: 413,
          title: `The file is larger than ${maxBytes} bytes.`,
          detail,
        }),
      );
    },
  });
}
