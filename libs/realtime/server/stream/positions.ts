import { randomBytes } from 'node:crypto';
import type { News } from '../feed/news';

/** News is kept for this long, and no more than so many, for clients that come back. */
const longestMs = 5 * 60_000;
const mostNews = 2000;
/** How far the clocks of two instances may be apart. */
const skewMs = 2000;

/**
 * What was heard lately. A position says until when a client knows everything: the instance and its clock. It tells nothing of
 * what happened in between, so neither gaps nor times of changes that a person may not see show in it. A client that comes from
 * another instance is told a little twice, which does no harm.
 */
export class Positions {
  private readonly instance = randomBytes(6).toString('hex');
  private kept: { readonly at: number; readonly news: News }[] = [];
  private completeSince: number;

  constructor(private readonly now: () => number = Date.now) {
    this.completeSince = now();
  }

  /** The position of now. */
  current(): string {
    return `${this.instance}-${this.now()}`;
  }

  keep(news: News): void {
    const at = this.now();
    this.kept.push({ at, news });
    const tooOld = this.kept.findIndex((each) => each.at > at - longestMs);
    const drop = Math.max(tooOld, this.kept.length - mostNews);
    if (drop > 0) {
      this.completeSince = this.kept[drop - 1]!.at + 1;
      this.kept = this.kept.slice(drop);
    }
  }

  /** Something was missed: what came before now is no longer complete. */
  forget(): void {
    this.kept = [];
    this.completeSince = this.now() + 1;
  }

  /** The news since a position; null where it is not known whether that is all. */
  since(position: string): News[] | null {
    const [, instance, time] = /^([0-9a-f]{12})-(\d{1,15})$/.exec(position) ?? [];
    if (instance === undefined || time === undefined) return null;
    const from = Number(time) - (instance === this.instance ? 0 : skewMs);
    if (from < this.completeSince || from > this.now() + skewMs) return null;
    return this.kept.filter(({ at }) => at >= from).map(({ news }) => news);
  }
}
