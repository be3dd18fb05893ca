import type { Database } from '@tessera/database/server';
import { Complaints } from '@tessera/extension';
import { Redis } from 'ioredis';
import { ChangeBus, type NewsListener } from './change-bus';
import { DatabaseEar } from './database-ear';
import { readNews } from './news';

const missed = 'missed';

/**
 * One instance listens to PostgreSQL and tells all others by Redis (PUBLISH), so that the database serves one listener however
 * many instances there are. Where a connection was lost, at either end, all are told that news may be missing.
 */
export class RedisBus extends ChangeBus {
  private readonly complaints = new Complaints('Realtime');
  private pulse: NodeJS.Timeout | undefined;
  private subscriber: Redis | undefined;
  private publisher: Redis | undefined;
  private ear: DatabaseEar | undefined;
  /** Something was heard that could not be passed on. */
  private isBehind = false;

  constructor(
    private readonly database: Database,
    private readonly redisUrl: string,
    /** How often it is asked whether it lives, how long an answer is waited for, and how long the next try at most, in milliseconds. */
    private readonly longestMs = 5_000,
  ) {
    super();
  }

  override async start(listener: NewsListener): Promise<void> {
    const channel = await this.channelName();
    try {
      this.subscriber = await this.subscribe(channel, listener);
      this.publisher = await this.connect(channel);
      this.publisher.on('ready', () => this.isBehind && this.tell(channel, missed));
      this.ear = new DatabaseEar(this.database.url, {
        taken: () => this.tell(channel, missed),
        heard: (message) => this.tell(channel, message),
      });
      await this.ear.start();
      this.pulse = setInterval(() => this.feelPulse(), this.longestMs).unref();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  override async stop(): Promise<void> {
    clearInterval(this.pulse);
    await this.ear?.stop();
    this.publisher?.disconnect();
    this.subscriber?.disconnect();
    this.ear = this.publisher = this.subscriber = undefined;
  }

  private async subscribe(channel: string, listener: NewsListener): Promise<Redis> {
    const redis = await this.connect(channel);
    redis.on('message', (_channel, message) => {
      const news = message === missed ? undefined : readNews(message);
      if (news) listener.hear(news);
      else listener.missed();
    });
    await redis.subscribe(channel);
    // By hand, so that it is said only when news arrive again.
    redis.on('ready', () => {
      redis.subscribe(channel).then(
        () => listener.missed(),
        () => undefined,
      );
    });
    return redis;
  }

  private tell(channel: string, message: string): void {
    // Nothing is kept for later: an outage may be long, and "missed" says it all.
    if (this.publisher?.status !== 'ready') return void (this.isBehind = true);
    if (message === missed) this.isBehind = false;
    this.publisher.publish(channel, message).catch(() => (this.isBehind = true));
  }

  /** A connection whose other end vanished without a word looks as if there were no news; one that does not answer is made anew. */
  private feelPulse(): void {
    for (const redis of [this.subscriber, this.publisher])
      if (redis?.status === 'ready') redis.ping().catch(() => undefined);
  }

  private async connect(channel: string): Promise<Redis> {
    const redis = new Redis(this.redisUrl, {
      lazyConnect: true,
      autoResubscribe: false,
      connectionName: channel,
      connectTimeout: this.longestMs,
      maxRetriesPerRequest: null,
      // Of the questions below.
      socketTimeout: this.longestMs,
      retryStrategy: (times) => Math.min(this.longestMs, 100 * 2 ** times) * (0.5 + Math.random() / 2),
    });
    redis.on('error', (error: Error) => this.complaints.warn('redis', `Redis cannot be reached: ${error.message}`));
    try {
      await redis.connect();
    } catch (error) {
      redis.disconnect();
      throw error;
    }
    return redis;
  }

  /** Other databases on the same Redis have channels of their own. */
  private async channelName(): Promise<string> {
    const [row] = await this.database.query<{ name: string }>(
      "SELECT oid::text || ':' || datname AS name FROM pg_database WHERE datname = current_database()",
    );
    return `tessera:changes:${row!.name}`;
  }
}
