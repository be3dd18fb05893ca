import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { sqlName } from '../schema/sql-literal';

interface Listener {
  readonly fn: (message: string) => void;
  readonly onReconnect: (() => void) | undefined;
}

const pausesMs = [100, 500, 1000, 2000];
/** What does not answer at all is not waited for as long as TCP would. */
const longestConnectMs = 10_000;

/** One connection that waits for messages (LISTEN), and comes back when it is lost. */
export class Listening {
  private readonly log = new Logger('Database');
  private readonly channels = new Map<string, Set<Listener>>();
  private client: Promise<Client> | undefined;
  private isClosed = false;

  /** `checkMs`: how often it is asked whether the connection still lives, in milliseconds. */
  constructor(
    private readonly url: string,
    private readonly checkMs = 2_500,
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
      await (await this.client)?.query(`UNLISTEN ${sqlName(channel)}`);
    };
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const client = await this.client?.catch(() => undefined);
    await client?.end();
  }

  /** The first connection fails loudly; it is tried again when somebody listens again. */
  private async first(): Promise<Client> {
    try {
      return await this.connect();
    } catch (error) {
      this.client = undefined;
      throw error;
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'tessera listening',
      keepAlive: true,
      connectionTimeoutMillis: longestConnectMs,
    });
    client.on('notification', ({ channel, payload = '' }) => this.tell(channel, payload));
    client.on('error', () => undefined);
    await client.connect();
    client.once('end', () => this.reconnect());
    for (const channel of this.channels.keys()) await client.query(`LISTEN ${sqlName(channel)}`);
    this.watch(client);
    return client;
  }

  /** A connection whose other end vanished without a word looks as if there were no news; then it is cut, and made anew. */
  private watch(client: Client): void {
    let isAnswered = true;
    const timer = setInterval(() => {
      if (!isAnswered) return void client.connection.stream.destroy();
      isAnswered = false;
      client.query('SELECT 1').then(
        () => (isAnswered = true),
        () => undefined,
      );
    }, this.checkMs);
    timer.unref();
    client.once('end', () => clearInterval(timer));
  }

  private tell(channel: string, message: string): void {
    for (const { fn } of this.channels.get(channel) ?? []) fn(message);
  }

  private reconnect(): void {
    if (this.isClosed) return;
    this.log.warn('The connection that waits for messages is lost; trying again');
    this.client = this.tryAgain();
    this.client.then(
      () =>
        [...this.channels.values()]
          .flatMap((listeners) => [...listeners])
          .forEach(({ onReconnect }) => onReconnect?.()),
      () => undefined,
    );
  }

  private async tryAgain(): Promise<Client> {
    for (let attempt = 0; ; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, pausesMs[Math.min(attempt, pausesMs.length - 1)]));
      if (this.isClosed) throw new Error('The database was closed.');
      try {
        return await this.connect();
      } catch (error) {
        this.log.warn(`The database cannot be reached: ${(error as Error).message}`);
      }
    }
  }
}
