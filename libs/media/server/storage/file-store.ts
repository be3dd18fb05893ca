import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { serverSettings, Settings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { MediaSettings } from '../settings';
import { LocalStorage } from './local-storage';
import type { ByteRange, Storage, StoredEntry } from './storage';

/**
 * The one door to the files of the library: the bucket of `STORAGE_URL`, else the folder `DATA_DIR/media`. Keys are made of hashes and
 * numbers by us alone; none comes from a request. What lies under a key never changes.
 */
@Injectable()
export class FileStore {
  private opened: Promise<Storage> | undefined;

  constructor(private readonly settings: Settings) {}

  /** Keeps bytes under `key`. Those that are there already are written again, so that no sweep takes them for old. */
  async keep(key: string, bytes: Uint8Array): Promise<void> {
    await (await this.storage()).put(key, bytes);
  }

  /** Keeps a file of this machine under `key`, which is read as a stream. */
  async keepFile(key: string, path: string): Promise<void> {
    await (await this.storage()).putFile(key, path);
  }

  /** How many bytes lie under `key`; undefined where none do. */
  async sizeOf(key: string): Promise<number | undefined> {
    return (await (await this.storage()).find(key))?.bytes;
  }

  /** Throws `media.file-missing` (404), which means that the store and the database were parted. */
  async bytes(key: string): Promise<Uint8Array> {
    return await buffer(await this.read(key));
  }

  /** What lies under `key`, or a part of it. Throws `media.file-missing` (404). */
  async read(key: string, range?: ByteRange): Promise<Readable> {
    const found = await (await this.storage()).read(key, range);
    if (!found) throw fileMissing();
    return found;
  }

  /** Deletes all that lies at or beneath `key`. */
  async forget(key: string): Promise<void> {
    await (await this.storage()).remove(key);
  }

  /** What lies directly beneath `key`: files, and folders of them. */
  async *beneath(key: string): AsyncGenerator<StoredEntry> {
    yield* (await this.storage()).list(key);
  }

  /** When what lies under `key` was written; undefined where nothing does. */
  async writtenAt(key: string): Promise<Date | undefined> {
    return (await (await this.storage()).find(key))?.writtenAt;
  }

  private storage(): Promise<Storage> {
    return (this.opened ??= openStorage(this.settings));
  }
}

async function openStorage(settings: Settings): Promise<Storage> {
  const { STORAGE_URL } = settings.of(MediaSettings);
  if (!STORAGE_URL) return new LocalStorage(join(resolve(settings.of(serverSettings).DATA_DIR), 'media'));
  // Large, and most installations have no use for it.
  const { BucketStorage } = await import('./bucket-storage');
  return new BucketStorage(STORAGE_URL);
}

/** `media.file-missing` (404) */
export function fileMissing(): Problem {
  return new Problem('media.file-missing', { status: 404, title: 'This file is missing from the store.' });
}
