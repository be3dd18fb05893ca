import { effect, signal, type WritableSignal } from '@angular/core';

/**
 * A signal that this browser remembers under `tessera.<name>`: sizes, folded groups, the theme; never anything that
 * belongs to the person's work. Needs an injection context.
 */
export function remembered<T>(name: string, initial: T): WritableSignal<T> {
  const key = `tessera.${name}`;
  const value = signal<T>(read(key) ?? initial);
  effect(() => write(key, value()));
  return value;
}

function read<T>(key: string): T | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    // Storage is switched off, or another hand wrote there: start as new.
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is switched off or full: the choice holds for this visit.
  }
}
