import { type Signal, signal, type Type } from '@angular/core';

/** A component, or how to load it. */
export type LazyComponent = Type<unknown> | (() => Promise<Type<unknown>>);

/** Components by name, each loaded once, when first wanted. */
export class LazyComponents {
  private readonly loaded = new Map<string, Signal<Type<unknown> | null>>();
  private readonly loading = new Map<string, Promise<void>>();

  constructor(private readonly known: Readonly<Record<string, LazyComponent>>) {}

  has(name: string): boolean {
    return Object.hasOwn(this.known, name);
  }

  /** The component of a name that is known, null until it is loaded. */
  component(name: string): Signal<Type<unknown> | null> {
    const before = this.loaded.get(name);
    if (before) return before;
    const wanted = this.known[name]!;
    const component = signal<Type<unknown> | null>(isComponent(wanted) ? wanted : null);
    this.loaded.set(name, component);
    if (!isComponent(wanted))
      this.loading.set(
        name,
        wanted().then((loaded) => component.set(loaded)),
      );
    return component;
  }

  /** Loads components before they are drawn. */
  async prepare(names: Iterable<string>): Promise<void> {
    const all = [...names];
    all.forEach((name) => this.component(name));
    await Promise.all(all.map((name) => this.loading.get(name)));
  }
}

function isComponent(wanted: LazyComponent): wanted is Type<unknown> {
  return Object.hasOwn(wanted, 'ɵcmp');
}
