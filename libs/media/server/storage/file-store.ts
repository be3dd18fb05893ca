import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { serverSettings, Settings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { Disk } from 'flydrive';
import { AtomicDisk } from './atomic-disk';

/** A part of a file, both ends included, in bytes. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The one door to the files of the library: a disk of flydrive, `DATA_DIR/media`. Keys are made of hashes and numbers by us alone;
 * none comes from a request. What lies under a key never changes.
 */
@Injectable()
export class FileStore {
  private readonly location: string;
  private readonly disk: Disk;

  constructor(settings: Settings) {
    this.location = join(resolve(settings.of(serverSettings).DATA_DIR), 'media');
    this.disk = new Disk(new AtomicDisk(this.location));
  }

  /** Keeps bytes under `key`. Those that are there already are written again, so that no sweep takes them for old. */
  async keep(key: string, bytes: Uint8Array): Promise<void> {
    await this.disk.put(key, bytes);
  }

  /** Keeps a file of this machine under `key`, which is read as a stream. */
  async keepFile(key: string, path: string): Promise<void> {
    await this.disk.putStream(key, createReadStream(path));
  }

  /** How many bytes lie under `key`; undefined where none do. */
  async sizeOf(key: string): Promise<number | undefined> {
    return (await this.disk.exists(key)) ? (await this.disk.getMetaData(key)).contentLength : undefined;
  }

  /** Throws `media.file-missing` (404), which means that the store and the database were parted. */
  async bytes(key: string): Promise<Uint8Array> {
    if (!(await this.disk.exists(key))) throw fileMissing();
    return await this.disk.getBytes(key);
  }

  /** What lies under `key`, or a part of it. Throws `media.file-missing` (404). */
  async read(key: string, range?: ByteRange): Promise<Readable> {
    if (!(await this.disk.exists(key))) throw fileMissing();
    return range ? createReadStream(join(this.location, key), range) : await this.disk.getStream(key);
  }

  /** Deletes all that lies at or beneath `key`. */
  async forget(key: string): Promise<void> {
    await this.disk.deleteAll(key);
  }

  /** What lies directly beneath `key`: files, and folders of them. */
  async *beneath(key: string): AsyncGenerator<{ readonly key: string; readonly isFile: boolean }> {
    let paginationToken: string | undefined;
    do {
      const page = await this.disk.listAll(key, { recursive: false, ...(paginationToken && { paginationToken }) });
      for (const each of page.objects)
        yield each.isFile ? { key: each.key, isFile: true } : { key: each.prefix, isFile: false };
      paginationToken = page.paginationToken;
    } while (paginationToken);
  }

  /** When what lies under `key` was written. */
  async writtenAt(key: string): Promise<Date> {
    return (await this.disk.getMetaData(key)).lastModified;
  }
}

/** `media.file-missing` (404) */
export function fileMissing(): Problem {
  return new Problem('media.file-missing', { status: 404, title: 'This file is missing from the store.' });
}
