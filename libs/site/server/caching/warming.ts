import { Logger } from '@nestjs/common';
import type { Uses } from '@tessera/caching/server';

/** A page that was sent from memory so often since it was rendered is wanted again soon. */
export const hotUses = 10;
/** Pages that wait at most; the hottest ones. */
const mostWaiting = 50;

/**
 * Renders hot pages again when they were forgotten, before somebody asks for them: one at a time, and not the long tail. Pages that nobody
 * asked for since are let go.
 */
export class Warming {
  private readonly log = new Logger('Site');
  private waiting: string[] = [];
  private isRunning = false;
  private isStopped = false;

  constructor(private readonly render: (path: string) => Promise<unknown>) {}

  /** These were forgotten. Does not wait. */
  forgotten(uses: Uses): void {
    const hot = [...uses].filter(([, count]) => count >= hotUses).sort(([, a], [, b]) => b - a);
    const paths = new Set([...this.waiting, ...hot.map(([path]) => path)]);
    this.waiting = [...paths].slice(0, mostWaiting);
    // Whatever else the invalidation does comes first.
    if (!this.isRunning && this.waiting.length > 0) setImmediate(() => void this.run());
  }

  stop(): void {
    this.isStopped = true;
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    for (let path = this.waiting.shift(); path !== undefined && !this.isStopped; path = this.waiting.shift()) {
      try {
        await this.render(path);
      } catch (error) {
        // Whoever asks for it next is told what is wrong.
        this.log.warn(`${path} could not be rendered ahead: ${(error as Error).message}`);
      }
    }
    this.isRunning = false;
  }
}
