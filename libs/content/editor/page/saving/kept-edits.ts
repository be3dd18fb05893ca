import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { UnsavedEdits } from '../../draft/draft-state';

/** Edits of an earlier window that the server never got. */
export interface KeptEdit extends UnsavedEdits {
  readonly key: string;
  readonly page: string;
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const store = 'edits';
const pause = 250;
const lockOf = (window: string): string => `tessera-window-${window}`;

/**
 * Edits that are not saved yet, kept in this browser (IndexedDB) by page, person and window, so that a crash, a reload or
 * a closed lid loses nothing. What a window that is still open keeps is not offered to others: each holds a lock by its
 * name while it lives (Web Locks; where there are none, everything is offered).
 */
@Injectable({ providedIn: 'root' })
export class KeptEdits {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly window = Math.random().toString(36).slice(2);
  private database: Promise<IDBDatabase | null> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    void this.view?.navigator.locks?.request(lockOf(this.window), () => new Promise(() => undefined));
  }

  /** Keeps the newest state soon; null forgets what was kept. */
  keep(page: string, person: string, edits: UnsavedEdits | null): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.write(page, person, edits), edits ? pause : 0);
  }

  /** What earlier windows kept for a page, oldest first. */
  async find(page: string, person: string): Promise<KeptEdit[]> {
    const all = await this.ask<KeptEdit[]>('readonly', (edits) => edits.getAll());
    const held = await this.view?.navigator.locks?.query();
    const living = new Set(held?.held?.map(({ name }) => name));
    return (all ?? [])
      .filter(
        (kept) =>
          kept.page === page &&
          kept.person === person &&
          !kept.key.endsWith(this.window) &&
          !living.has(lockOf(kept.key.split(' ').at(-1)!)),
      )
      .sort((a, b) => a.at - b.at);
  }

  async forget(key: string): Promise<void> {
    await this.ask('readwrite', (edits) => edits.delete(key));
  }

  private async write(page: string, person: string, edits: UnsavedEdits | null): Promise<void> {
    const key = `${person} ${page} ${this.window}`;
    if (edits)
      await this.ask('readwrite', (all) => all.put({ key, page, person, at: Date.now(), ...edits } satisfies KeptEdit));
    else await this.forget(key);
  }

  /** Without a database (private windows, storage switched off) nothing is kept and nothing is found. */
  private async ask<T>(mode: IDBTransactionMode, act: (edits: IDBObjectStore) => IDBRequest): Promise<T | undefined> {
    const database = await (this.database ??= this.open());
    if (!database) return undefined;
    return new Promise((resolve) => {
      const request = act(database.transaction(store, mode).objectStore(store));
      request.onsuccess = () => resolve(request.result as T);
      request.onerror = () => resolve(undefined);
    });
  }

  private open(): Promise<IDBDatabase | null> {
    return new Promise((resolve) => {
      if (!this.view?.indexedDB) return resolve(null);
      const request = this.view.indexedDB.open('tessera-drafts', 1);
      request.onupgradeneeded = () => void request.result.createObjectStore(store, { keyPath: 'key' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    });
  }
}
