import { Complaints } from '@tessera/extension';
import { Client } from 'pg';
import { sqlName } from '../schema/sql-literal';
import { Lifeline } from './lifeline';

interface Listener {
  readonly fn: (message: string) => void;
  readonly onReconnect: (() => void) | undefined;
}

const pausesMs = [100, 500, 1000];
/** How long a connection is waited for. */
const longestStartMs = 10_000;
/** What `pg` says where an attempt to connect takes too long, and we of a connection on which nothing comes. */
const noAnswer = 'timeout expired';

/** When a server counts as silent, in milliseconds. */
export interface Patience {
  /** How often it is asked whether it still answers. */
  readonly checkMs: number;
  /** How long an answer is waited for. */
  readonly longestMs: number;
}

const usual: Patience = { checkMs: 1_000, longestMs: 4_000 };

/**
 * One connection that waits for messages (LISTEN), and comes back when it is lost. As it is asked all the time whether it lives, it is also who
 * learns first that the server does not answer.
 */
export class Listening {
  private readonly complaints = new Complaints('Database');
  private readonly channels = new Map<string, Set<Listener>>();
  private client: Promise<Client> | undefined;
  /** The client while its connection stands. */
  private connected: Client | undefined;
  /** The client that was made last, whether it is connected or not yet. */
  private latest: Client | undefined;
  private isClosed = false;

  /** `lifeline` is cut when the server falls silent, and mended when it answers again. */
  constructor(
    private readonly url: string,
    private readonly lifeline = new Lifeline(),
    private readonly patience: Patience = usual,
  ) {}

  /** Calls `fn` for each message on `channel` from now on; gives what stops it. */
  async listen(channel: string, fn: (message: string) => void, onReconnect?: () => void): Promise<() => Promise<void>> {
    const listener = { fn, onReconnect };
    const listeners = this.channels.get(channel) ?? new Set();
    this.channels.set(channel, listeners.add(listener));
    const client = await (this.client ??= this.first());
    await client.query(`LISTEN ${sqlName(channel)}`);
    return async () => {
      listeners.delete(listener);
      if (listeners.size > 0 || !this.channels.delete(channel)) return;
      // A connection that is lost listens to nothing.
      await this.connected?.query(`UNLISTEN ${sqlName(channel)}`).catch(() => undefined);
    };
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (this.connected) return await this.connected.end();
    // Who connects at this moment, or tries again, gives up.
    this.latest?.connection.stream.destroy();
    await this.client?.catch(() => undefined);
  }

  /** The first connection fails loudly; it is tried again when somebody listens again. */
  private async first(): Promise<Client> {
    try {
      return await this.connect(longestStartMs);
    } catch (error) {
      this.client = undefined;
      // Nobody asks the server any longer, so nobody may be refused.
      this.lifeline.mend();
      throw error;
    }
  }

  private async connect(longestMs: number): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'tessera listening',
      keepAlive: true,
      connectionTimeoutMillis: longestMs,
    });
    this.latest = client;
    client.on('notification', ({ channel, payload = '' }) => this.tell(channel, payload));
    client.on('error', () => undefined);
    try {
      await client.connect();
      this.watch(client);
      for (const channel of this.channels.keys()) await client.query(`LISTEN ${sqlName(channel)}`);
    } catch (error) {
      client.connection.stream.destroy();
      throw error;
    }
    this.lifeline.mend();
    this.connected = client;
    client.once('end', () => {
      this.connected = undefined;
      this.reconnect();
    });
    return client;
  }

  /** A connection whose other end vanished without a word looks as if there were no news; then it is cut, and made anew. */
  private watch(client: Client): void {
    const { checkMs, longestMs } = this.patience;
    let askedAt: number | undefined;
    let lookedAt = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      // Whoever was busy itself has read no answer meanwhile.
      const wasBusy = now - lookedAt > 2 * checkMs;
      lookedAt = now;
      if (askedAt === undefined) {
        askedAt = now;
        // An error is an answer, too.
        const answered = () => (askedAt = undefined);
        client.query('SELECT 1').then(answered, answered);
      } else if (wasBusy) askedAt = now;
      else if (now - askedAt >= longestMs) {
        this.lifeline.cut();
        client.connection.stream.destroy(new Error(noAnswer));
      }
    }, checkMs);
    timer.unref();
    client.once('end', () => clearInterval(timer));
  }

  private tell(channel: string, message: string): void {
    for (const { fn } of this.channels.get(channel) ?? []) fn(message);
  }

  private reconnect(): void {
    if (this.isClosed) return;
    this.complaints.warn('lost', 'The connection that waits for messages is lost; trying again');
    this.client = this.tryAgain();
    this.client.then(
      () =>
        [...this.channels.values()]
          .flatMap((listeners) => [...listeners])
          .forEach(({ onReconnect }) => onReconnect?.()),
      () => undefined,
    );
  }

  /** A slow way is no silence; but a try that fell into silence should end soon, for the next to succeed. So most of them are short then. */
  private longestTryMs(attempt: number): number {
    return this.lifeline.isSilent && attempt % 3 < 2 ? this.patience.longestMs : longestStartMs;
  }

  private async tryAgain(): Promise<Client> {
    for (let attempt = 0; ; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, pausesMs[Math.min(attempt, pausesMs.length - 1)]));
      if (this.isClosed) throw new Error('The database was closed.');
      try {
        return await this.connect(this.longestTryMs(attempt));
      } catch (error) {
        const { message } = error as Error;
        // A server that refuses has answered.
        if (message === noAnswer) this.lifeline.cut();
        else this.lifeline.mend();
        this.complaints.warn('unreachable', `The database cannot be reached: ${message}`);
      }
    }
  }
}
