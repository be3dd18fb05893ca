import { WatchedClient } from './statements';

/**
 * Connections that are cut once the server has fallen silent, so that nobody waits for what does not come: a network that drops packets
 * says nothing for a quarter of an hour. Until the server answers again none is made.
 */
export class Lifeline {
  /** The connections of a pool that depends on it. */
  readonly Client: typeof WatchedClient;
  private readonly clients = new Set<WatchedClient>();
  private silent = false;

  constructor() {
    this.Client = cuttable(this, this.clients);
  }

  /** Whether the server is known not to answer. */
  get isSilent(): boolean {
    return this.silent;
  }

  /** The server does not answer: whatever waits for it fails now, and what comes fails at once. */
  cut(): void {
    this.silent = true;
    for (const client of this.clients) client.connection.stream.destroy();
  }

  /** The server answers. */
  mend(): void {
    this.silent = false;
  }
}

function cuttable(lifeline: Lifeline, clients: Set<WatchedClient>): typeof WatchedClient {
  return class extends WatchedClient {
    // One signature for the two of pg: with a callback, and with a promise.
    override connect(callback?: (error: Error) => void): never {
      if (lifeline.isSilent) return refused(callback) as never;
      clients.add(this);
      this.once('end', () => clients.delete(this));
      return (super.connect as (callback?: (error: Error) => void) => never)(callback);
    }
  };
}

function refused(callback: ((error: Error) => void) | undefined): Promise<void> | void {
  const error = new Error('Connection terminated: the server does not answer');
  if (!callback) return Promise.reject(error);
  process.nextTick(callback, error);
}
