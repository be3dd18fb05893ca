/** Something that visitors saw and may see no more. */
interface Change {
  readonly path: string;
  readonly isOld: (status: number, text: string) => boolean;
  /** From when on nobody may be shown it any more, by `performance.now()`. */
  mustBy: number;
  /** When each instance first showed that it is gone. */
  readonly goneAt: Map<number, number>;
}

/** What visitors may be shown, and what they were shown although they may not. */
export class Truth {
  /** Answers with something that was withdrawn or replaced. */
  violations: string[] = [];
  private readonly changes: Change[] = [];

  /** Paths of all that was changed. */
  get paths(): string[] {
    return this.changes.map(({ path }) => path);
  }

  /** The page at a path was withdrawn; until `mustBy` an instance that has not heard of it may still show it. */
  withdrawn(path: string, mustBy: number): void {
    this.changes.push({ path, mustBy, isOld: (status) => status === 200, goneAt: new Map() });
  }

  /** The page at a path has another title, no longer this one. */
  replaced(path: string, oldTitle: string, mustBy: number): void {
    this.changes.push({ path, mustBy, isOld: (_status, text) => text.includes(oldTitle), goneAt: new Map() });
  }

  /** Everything must be known everywhere from this moment on. */
  settle(mustBy: number): void {
    for (const each of this.changes) each.mustBy = Math.min(each.mustBy, mustBy);
  }

  /** Looks at everything that was changed with the eyes of a visitor of one instance. */
  async look(instance: number, url: string): Promise<void> {
    for (const change of this.changes) {
      const began = performance.now();
      let response: Response;
      let text: string;
      try {
        response = await fetch(url + change.path, { redirect: 'manual', signal: AbortSignal.timeout(60_000) });
        text = await response.text();
      } catch {
        continue;
      }
      const goneAt = change.goneAt.get(instance) ?? Infinity;
      if (change.isOld(response.status, text)) {
        if (began > Math.min(change.mustBy, goneAt))
          this.violations.push(
            `${change.path} of instance ${instance}, ${Math.round(began - change.mustBy)} ms too late`,
          );
      } else if (response.status < 500 && goneAt === Infinity) change.goneAt.set(instance, performance.now());
    }
  }
}
