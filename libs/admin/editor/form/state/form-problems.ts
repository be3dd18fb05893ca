import { computed, type Signal, signal } from '@angular/core';
import type { ApiProblemField, Fault, FieldProblems } from '@tessera/ui';

/**
 * What is wrong in a form, by path: what a widget could not read, what the server said, what the rules say. The rules keep
 * quiet about a field until the person left it once or tried to save, so that nobody is scolded while typing.
 */
export class FormProblems implements FieldProblems {
  private readonly complaints = signal<ReadonlyMap<string, string>>(new Map());
  private readonly said = signal<ReadonlyMap<string, string>>(new Map());
  private readonly visited = signal<ReadonlySet<string>>(new Set());
  private readonly isTried = signal(false);

  constructor(private readonly faults: Signal<readonly Fault[]>) {}

  /** Places that keep the record from being saved, with what is wrong there. */
  readonly open = computed<ReadonlyMap<string, string>>(
    () => new Map([...this.faults().map(({ path, message }) => [path, message] as const), ...this.complaints()]),
  );
  /** What the server said of places that no field shows belongs to the whole form. */
  readonly refused = computed(() => this.said());

  at(path: string, isInside = true): string | null {
    const isAbout = (place: string) => place === path || (isInside && place.startsWith(`${path}.`));
    const found = (all: Iterable<readonly [string, string]>) => [...all].find(([place]) => isAbout(place))?.[1] ?? null;
    const isShown = this.isTried() || this.visited().has(path);
    const faults = isShown ? this.faults().map(({ path: place, message }) => [place, message] as const) : [];
    return found(this.complaints()) ?? found(this.said()) ?? found(faults);
  }

  complained(path: string, message: string | null): void {
    this.complaints.update((complaints) => {
      const next = new Map(complaints);
      if (message === null) next.delete(path);
      else next.set(path, message);
      return next;
    });
  }

  left(path: string): void {
    if (!this.visited().has(path)) this.visited.update((visited) => new Set(visited).add(path));
  }

  /** The person wants to save: all that is wrong may be said. */
  tried(): void {
    this.isTried.set(true);
  }

  /** Takes what the server said about single values. */
  hear(errors: readonly ApiProblemField[]): void {
    this.said.set(new Map(errors.map(({ path, message }) => [path, message])));
  }

  /** A field has another value: what the server said of the old one is out of date. */
  changed(field: string): void {
    const isAbout = (path: string) => path === field || path.startsWith(`${field}.`);
    if ([...this.said().keys()].some(isAbout))
      this.said.update((said) => new Map([...said].filter(([path]) => !isAbout(path))));
  }

  /** All is well again. */
  clear(): void {
    this.said.set(new Map());
    this.visited.set(new Set());
    this.isTried.set(false);
  }
}
