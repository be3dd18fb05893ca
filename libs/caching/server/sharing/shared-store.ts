import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Settings } from '@tessera/extension';
import { Tags } from '../tags/tags';
import { redisSettings } from '../settings';
import { type AsOf, InvalidationLog } from './invalidation-log';
import { packed, unpacked } from './parcel';
import { RedisStore } from './redis-store';

/** How long anything lasts in Redis at most, in hours. */
export const longestHours = 24;
/** How long the database is asked as of when something would be true, in milliseconds. */
const longestAskMs = 100;

/** Something that an instance has made and all may have. */
interface Shared {
  readonly bytes: Buffer;
  /** What it was made of. */
  readonly tags: readonly string[];
}

/** The same when it was found, with its age in milliseconds. */
export interface SharedValue extends Shared {
  readonly ageMs: number;
}

/**
 * What instances share: Redis keeps it, and PostgreSQL vouches for it. Whatever was read before an invalidation that it depends on is never
 * given, whoever stored it and whenever; a Redis that is gone, silent, emptied or brought back from yesterday is only of less help.
 */
@Injectable()
export class SharedStore implements OnModuleInit, OnApplicationShutdown {
  private readonly store: RedisStore | undefined;
  private readonly log: InvalidationLog | undefined;
  private readonly program: string = programOf(process.argv[1]);

  constructor(
    private readonly database: Database,
    @Inject(Tags) tags: Tags,
    settings: Settings,
  ) {
    const { REDIS_URL } = settings.of(redisSettings);
    if (REDIS_URL === undefined) return;
    this.store = new RedisStore(REDIS_URL);
    this.log = new InvalidationLog(database, tags);
  }

  async onModuleInit(): Promise<void> {
    await this.log?.open();
  }

  async onApplicationShutdown(): Promise<void> {
    this.store?.close();
    await this.log?.close();
  }

  /** Whether anything is shared now. */
  get isThere(): boolean {
    return this.store?.isThere ?? false;
  }

  /** As of when what is made from now on is true; without it nothing made can be shared. */
  async asOf(): Promise<AsOf | undefined> {
    if (!this.isThere) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, longestAskMs, undefined)));
    const asOf = await Promise.race([this.log!.now(), tooLong]);
    clearTimeout(timer);
    return asOf;
  }

  /** What is shared under a key, with its age in milliseconds, if it is still true. `lastsMs` is for how long it was put there. */
  async get(key: string, lastsMs: number, note: (tags: readonly string[]) => void): Promise<SharedValue | undefined> {
    if (!this.isThere || this.log!.life === '') return undefined;
    const stored = await this.store!.get(this.keyOf(key));
    const parcel = stored && unpacked(stored.bytes);
    if (!parcel) return undefined;
    note(parcel.tags);
    if (!(await this.isTrue(parcel))) return undefined;
    return { ...parcel, ageMs: Math.max(0, bounded(lastsMs) - stored.lastsMs) };
  }

  /** Shares something made since `asOf`. Nobody waits for it. */
  set(key: string, { bytes, tags }: Shared, asOf: AsOf, lastsMs: number): void {
    this.store?.set(this.keyOf(key), packed({ ...asOf, tags }, bytes), bounded(lastsMs));
  }

  /** The life of the database is in the key, so that databases do not overwrite each other's. */
  private keyOf(key: string): string {
    return `tessera:cache:${this.log!.life}:${this.program}:${key}`;
  }

  private async isTrue({ life, snapshot, tags }: AsOf & Shared): Promise<boolean> {
    try {
      return await this.log!.isStillTrue({ life, snapshot }, tags);
    } catch {
      // Nobody vouches for it: as good as not there. Whoever makes it now meets the same database.
      return false;
    }
  }
}

function bounded(ms: number): number {
  return Math.min(ms, longestHours * 3_600_000);
}

/** Which program this is: what another version has made may look otherwise. Names of the parts it is built of carry hashes. */
function programOf(path: string | undefined): string {
  return path === undefined ? '' : createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 12);
}
