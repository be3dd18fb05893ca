import { Problem } from '@tessera/models';

/** Lets a few work at once and a number wait; who comes then is told to come again. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private working = 0;

  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
  ) {}

  /** How many work or wait. */
  get load(): number {
    return this.working + this.waiting.length;
  }

  /** Does `work` when it is its turn. Throws `media.busy` (503). */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      // The place is handed over, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.working--;
    }
  }

  private async turn(): Promise<void> {
    if (this.working < this.most) {
      this.working++;
      return;
    }
    if (this.waiting.length >= this.mostWaiting)
      throw new Problem('media.busy', {
        status: 503,
        title: 'Many pictures are being worked on just now.',
        detail: 'Please try again in a moment.',
        retryAfter: 5,
      });
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
