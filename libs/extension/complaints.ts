import { Logger } from '@nestjs/common';

/** How long the same is not said again, in milliseconds. */
const usualPauseMs = 30_000;

/** Says the same complaint once, and then now and again how often there was cause for it: an outage of a minute must not fill a disk. */
export class Complaints {
  private readonly log: Logger;
  private readonly unsaid = new Map<string, number>();

  constructor(
    context: string,
    private readonly pauseMs = usualPauseMs,
  ) {
    this.log = new Logger(context);
  }

  /** Complains `about` something, which is the same as long as it has the same name. */
  warn(about: string, message: string): void {
    this.say(about, (more) => this.log.warn(message + more));
  }

  /** The same for what should not happen; where it came from is said the first time alone. */
  error(about: string, message: string, stack?: string): void {
    this.say(about, (more) => (more || !stack ? this.log.error(message + more) : this.log.error(message, stack)));
  }

  private say(about: string, tell: (more: string) => void): void {
    const unsaid = this.unsaid.get(about);
    if (unsaid !== undefined) return void this.unsaid.set(about, unsaid + 1);
    tell('');
    this.listen(about, tell);
  }

  private listen(about: string, tell: (more: string) => void): void {
    this.unsaid.set(about, 0);
    setTimeout(() => {
      const unsaid = this.unsaid.get(about)!;
      if (unsaid === 0) return void this.unsaid.delete(about);
      tell(` (${unsaid} times more in ${Math.round(this.pauseMs / 1_000)} s)`);
      this.listen(about, tell);
    }, this.pauseMs).unref();
  }
}
