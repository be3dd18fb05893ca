import { computed, signal } from '@angular/core';

/** Which of many rows are chosen, by their ids: one by one, or from the last chosen one to another. */
export class Selection {
  private readonly chosen = signal<ReadonlySet<string>>(new Set());
  private anchor: string | null = null;

  readonly ids = this.chosen.asReadonly();
  readonly size = computed(() => this.chosen().size);

  has(id: string): boolean {
    return this.chosen().has(id);
  }

  /** Chooses one, or chooses it no longer; ranges begin here from now on. */
  toggle(id: string): void {
    this.anchor = id;
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  /** Chooses all from the last one that was toggled to this one; `order` has the rows as they stand. */
  extendTo(id: string, order: readonly string[]): void {
    const from = order.indexOf(this.anchor ?? id);
    const to = order.indexOf(id);
    if (from < 0 || to < 0) return this.toggle(id);
    const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.chosen.update((chosen) => new Set([...chosen, ...between]));
  }

  /** Chooses exactly these. */
  choose(ids: Iterable<string>): void {
    this.chosen.set(new Set(ids));
  }

  /** Forgets rows that are gone. */
  forget(ids: Iterable<string>): void {
    const gone = new Set(ids);
    this.chosen.update((chosen) => new Set([...chosen].filter((id) => !gone.has(id))));
  }

  clear(): void {
    this.anchor = null;
    this.chosen.set(new Set());
  }
}
