import type { Readable } from 'node:stream';

/** A part of a file, both ends included, in bytes. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A file that lies in a storage. */
export interface StoredFile {
  readonly bytes: number;
  readonly writtenAt: Date;
}

/** What lies directly beneath a key: a file, or a folder of them. */
export interface StoredEntry {
  readonly key: string;
  readonly isFile: boolean;
}

/**
 * Where files lie. A file is there whole or not at all, and all instances that share the storage see it at once. Each kind passes
 * `testStorage` of `@tessera/media/testing`; what cannot be reached is `media.storage-unavailable` (503).
 */
export interface Storage {
  /** Keeps bytes; those that are there already are written again, and count as new. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Keeps a file of this machine. */
  putFile(key: string, path: string): Promise<void>;
  /** Undefined where no file lies under `key`. */
  find(key: string): Promise<StoredFile | undefined>;
  /** The whole file or a part of it; undefined where none lies under `key`. */
  read(key: string, range?: ByteRange): Promise<Readable | undefined>;
  /** Removes what lies at or beneath `key`; nothing is no mistake. */
  remove(key: string): Promise<void>;
  /** What lies directly beneath `key`. */
  list(key: string): AsyncGenerator<StoredEntry>;
}
