import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';

/** How long an answer is waited for, in milliseconds: what is slower is of no help. */
const longestMs = 200;
/** How often one that does not answer is asked whether it does again, in milliseconds. */
const probeMs = 500;
/** Bytes on their way at most; what is more is not stored. */
const mostBytesUnderWay = 16 * 1024 * 1024;

/** What was found, and how long it lasts from now on, in milliseconds by the clock of Redis. */
export interface Stored {
  readonly bytes: Buffer;
  readonly lastsMs: number;
}

/**
 * Bytes in Redis, while it answers. One request waits for a Redis that does not; until it answers again nobody does, and there is nothing in it.
 */
export class RedisStore {
  private readonly log = new Logger('Caching');
  private readonly redis: Redis;
  private underWay = 0;
  private away: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(url: string, { waitMs = longestMs }: { readonly waitMs?: number } = {}) {
    this.redis = new Redis(url, {
      connectionName: 'tessera cache',
      commandTimeout: waitMs,
      connectTimeout: 5_000,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(2_000, 100 * 2 ** times) * (0.5 + Math.random() / 2),
    });
    this.redis.on('error', (error: Error) => this.lose(error));
    this.redis.on('close', () => this.lose(new Error('the connection was lost')));
  }

  /** Whether it is asked at all. */
  get isThere(): boolean {
    return this.redis.status === 'ready' && !this.away;
  }

  async get(key: string): Promise<Stored | undefined> {
    if (!this.isThere) return undefined;
    try {
      const [bytes, lastsMs] = await Promise.all([this.redis.getBuffer(key), this.redis.pttl(key)]);
      return bytes && lastsMs > 0 ? { bytes, lastsMs } : undefined;
    } catch (error) {
      this.lose(error as Error);
      return undefined;
    }
  }

  /** Stores for so many milliseconds. Nobody waits for it. */
  set(key: string, bytes: Buffer, lastsMs: number): void {
    if (!this.isThere || this.underWay + bytes.byteLength > mostBytesUnderWay) return;
    this.underWay += bytes.byteLength;
    this.redis
      .set(key, bytes, 'PX', Math.ceil(lastsMs))
      .catch((error: Error) => this.lose(error))
      .finally(() => (this.underWay -= bytes.byteLength));
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.away);
    this.redis.disconnect();
  }

  private lose(error: Error): void {
    if (this.away || this.isClosed) return;
    this.log.warn(`Redis cannot be used, each instance keeps its own: ${error.message}`);
    this.probe();
  }

  private probe(tries = 1): void {
    this.away = setTimeout(() => {
      this.redis.ping().then(
        () => {
          this.away = undefined;
          this.log.log('Redis answers again');
        },
        () => {
          if (this.isClosed) return;
          // A connection whose other end vanished without a word stays silent for ever.
          if (tries % 10 === 0 && this.redis.status === 'ready') this.redis.disconnect(true);
          this.probe(tries + 1);
        },
      );
    }, probeMs);
    this.away.unref();
  }
}
