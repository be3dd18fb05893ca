import { Complaints } from '@tessera/extension';
import { Client } from 'pg';
import { changesChannel } from './news';

/** How often one who waits asks whether the place is free, and how long a lost connection is waited for, in milliseconds. */
const pauseMs = 1000;
/** What does not answer is not waited for as long as TCP would. */
const longestMs = 5000;
/** The same for PostgreSQL, which keeps the lock of an instance that vanished without a word until it notices, in seconds. */
const keepAlive = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';
const lock = "hashtextextended('tessera realtime ear', 0)";

/** What is done with what is heard. */
export interface EarOwner {
  /** This instance listens from now on; what was said before, nobody may have heard. */
  taken(): void;
  heard(message: string): void;
}

/**
 * Listens to PostgreSQL in one instance of many: in that which holds an advisory lock. When its connection or its process ends,
 * PostgreSQL frees the lock and another takes over within a second or two.
 */
export class DatabaseEar {
  private readonly complaints = new Complaints('Realtime');
  private client: Client | undefined;
  private isStopped = false;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly url: string,
    private readonly owner: EarOwner,
  ) {}

  /** Tries to take the place, now and ever again. Resolves once it is known who holds it. */
  async start(): Promise<void> {
    const known = Promise.withResolvers<void>();
    this.running = this.run(known.resolve, known.reject);
    await known.promise;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    // No farewell, which a connection that fell silent would never answer.
    this.client?.connection.stream.destroy();
    await this.running;
  }

  private async run(known: () => void, failed: (error: unknown) => void): Promise<void> {
    let isKnown = false;
    while (!this.isStopped) {
      try {
        await this.listen(() => {
          isKnown = true;
          known();
        });
      } catch (error) {
        // Only who cannot begin says so; who has begun goes on for ever.
        if (!isKnown) return failed(error);
        if (!this.isStopped)
          this.complaints.warn('ear', `The ear for changes lost the database: ${(error as Error).message}`);
      }
      await this.pause();
    }
  }

  /** One connection, until it ends. */
  private async listen(known: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'tessera ear',
      keepAlive: true,
      connectionTimeoutMillis: longestMs,
      query_timeout: longestMs,
      options: keepAlive,
    });
    let isEnded = false;
    client.on('error', () => undefined);
    client.on('end', () => {
      isEnded = true;
      this.wake();
    });
    client.on('notification', ({ payload = '' }) => this.owner.heard(payload));
    this.client = client;
    try {
      await client.connect();
      let isHolder = false;
      while (!this.isStopped && !isEnded) {
        // Once it holds the lock, the same question shows that the other end still lives.
        isHolder = isHolder ? (await client.query('SELECT 1')).rowCount === 1 : await this.take(client);
        known();
        await this.pause();
      }
    } finally {
      client.connection.stream.destroy();
    }
  }

  private async take(client: Client): Promise<boolean> {
    const { rows } = await client.query<{ taken: boolean }>(`SELECT pg_try_advisory_lock(${lock}) AS taken`);
    if (!rows[0]!.taken) return false;
    await client.query(`LISTEN ${changesChannel}`);
    this.owner.taken();
    return true;
  }

  private async pause(): Promise<void> {
    if (this.isStopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
