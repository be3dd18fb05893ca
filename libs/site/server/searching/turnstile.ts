import { Problem } from '@tessera/models';

/** Lets few in at a time and few wait, so that one sort of work cannot take the whole database; the others are told to come back. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: Array<() => void> = [];

  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
  ) {}

  /** Runs `fn` when it is its turn. Throws `site.search-busy` (503) where too many wait already. */
  async pass<T>(fn: () => Promise<T>): Promise<T> {
    if (this.inside < this.most) this.inside++;
    else await this.turn();
    try {
      return await fn();
    } finally {
      // Whoever waits takes the place that becomes free.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.mostWaiting)
      throw new Problem('site.search-busy', {
        status: 503,
        title: 'Too many people search at this moment.',
        detail: 'Try again in a few seconds.',
        retryAfter: 2,
      });
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
