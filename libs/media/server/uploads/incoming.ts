import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { serverSettings, Settings } from '@tessera/extension';
import { Problem, uuidv7 } from '@tessera/models';

/** A file that has come in whole and is not in the library yet. */
export interface IncomingFile {
  /** Where it lies on this machine for as long as it is looked at. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

const keptMs = 86_400_000;

/** What comes in lies in `DATA_DIR/incoming` until it is looked at, so that a hundred uploads at once need no more memory than one. */
@Injectable()
export class Incoming {
  private readonly folder: string;

  constructor(settings: Settings) {
    this.folder = join(resolve(settings.of(serverSettings).DATA_DIR), 'incoming');
  }

  /**
   * Writes down what comes, lets `use` look at it, and forgets it. Throws `media.too-large` (413) as soon as it is,
   * `media.empty` (422), and `media.upload-broken` (400) when the sender goes away.
   */
  async receive<T>(
    body: AsyncIterable<Uint8Array>,
    maxBytes: number,
    use: (file: IncomingFile) => Promise<T>,
  ): Promise<T> {
    await this.clear();
    const path = join(this.folder, uuidv7());
    try {
      return await use({ path, ...(await written(body, path, maxBytes)) });
    } finally {
      await rm(path, { force: true });
    }
  }

  /** What a process left behind that was killed. */
  private async clear(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      // Another process may clear at the same time.
      const found = await stat(path).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > keptMs) await rm(path, { force: true });
    }
  }
}

async function written(body: AsyncIterable<Uint8Array>, path: string, maxBytes: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      if (bytes > maxBytes) return done(tooLarge(maxBytes));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(body, measured, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('media.upload-broken', { status: 400, title: 'The upload broke off.', cause });
  }
  if (bytes === 0) throw new Problem('media.empty', { status: 422, title: 'The file is empty.' });
  return { bytes, sha256: hash.digest('hex') };
}

/** `media.too-large` (413) */
export function tooLarge(maxBytes: number): Problem {
  return new Problem('media.too-large', {
    status: 413,
    title: 'This file is too large.',
    detail: `At most ${Math.floor(maxBytes / 1_000_000)} MB can be uploaded.`,
    members: { maxBytes },
  });
}
