import { Injectable, signal, type WritableSignal } from '@angular/core';

const most = 5;

/** Ids of the records that were chosen last, by their resource; kept for this window. */
@Injectable({ providedIn: 'root' })
export class RecentRecords {
  private readonly known = new Map<string, WritableSignal<readonly string[]>>();

  of(resource: string): WritableSignal<readonly string[]> {
    const known = this.known.get(resource) ?? signal<readonly string[]>([]);
    this.known.set(resource, known);
    return known;
  }

  chose(resource: string, id: string): void {
    this.of(resource).update((ids) => [id, ...ids.filter((each) => each !== id)].slice(0, most));
  }
}
