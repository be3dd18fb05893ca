/** Why something is not in memory: what it was made of changed, or may have; there was no room left, or never enough; it grew too old. */
export type DepartureCause = 'changed' | 'news-missed' | 'pushed-out' | 'too-large' | 'too-old';

/** That something left memory, or was not let in. */
export interface Departure {
  readonly at: Date;
  readonly cause: DepartureCause;
  /** Which of its tags were invalidated; the first few. */
  readonly tags: readonly string[];
}

/** Keys of which it is known why they left; the last of them. */
export const mostDepartures = 1_000;
/** Tags that are told of each. */
const mostTags = 10;

/** What left a memory lately and why, by its key. Written where something is forgotten, never where something is found. */
export class Departures {
  /** The latest last. */
  private readonly all = new Map<string, Departure>();
  private wholeSince = new Date();

  note(key: string, cause: DepartureCause, tags: readonly string[] = []): void {
    this.all.delete(key);
    this.all.set(key, { at: new Date(), cause, tags: tags.slice(0, mostTags) });
    if (this.all.size <= mostDepartures) return;
    const [oldest, { at }] = this.all.entries().next().value!;
    this.all.delete(oldest);
    this.wholeSince = at;
  }

  /** When and why what was kept under a key left last. */
  of(key: string): Departure | undefined {
    return this.all.get(key);
  }

  /** Since when every departure is known, unless the same key left again. */
  get since(): Date {
    return this.wholeSince;
  }
}
