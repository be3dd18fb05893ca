import { Injectable } from '@angular/core';
import type { Values } from '../../records/records-api';

/** What was typed and not saved, as this window keeps it. */
export interface KeptValues {
  /** Of the record it was typed into; 0 for a new one. */
  readonly version: number;
  readonly values: Values;
  /** ISO 8601 */
  readonly at: string;
}

/**
 * Keeps what was typed through a reload or a crash of the window, and not longer: it lies in the session storage, since values of
 * records may be about people.
 */
@Injectable({ providedIn: 'root' })
export class KeptRecords {
  private readonly storage = storageOf();

  of(resource: string, id: string | null): KeptValues | null {
    try {
      const text = this.storage?.getItem(keyOf(resource, id));
      return text ? (JSON.parse(text) as KeptValues) : null;
    } catch {
      // What cannot be read any more is as good as nothing kept.
      return null;
    }
  }

  keep(resource: string, id: string | null, kept: KeptValues): void {
    try {
      this.storage?.setItem(keyOf(resource, id), JSON.stringify(kept));
    } catch {
      // The storage is full: the values are still on the screen.
    }
  }

  drop(resource: string, id: string | null): void {
    this.storage?.removeItem(keyOf(resource, id));
  }
}

function keyOf(resource: string, id: string | null): string {
  return `tessera-record:${resource}/${id ?? 'new'}`;
}

function storageOf(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    // Browsers may forbid it altogether.
    return null;
  }
}
