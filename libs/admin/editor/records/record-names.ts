import { inject, Injectable, type Signal, signal, type WritableSignal } from '@angular/core';
import type { RecordChoice } from '../../contract';
import { RecordsApi } from './records-api';

/** How a record is called: its name, or that it is gone or hidden; undefined while the answer is on its way. */
export type KnownName = RecordChoice | 'missing' | undefined;

/** So many are asked for at once. */
const most = 100;

/** The names of records that others refer to, each asked for once; those that are wanted at the same time in one request. */
@Injectable({ providedIn: 'root' })
export class RecordNames {
  private readonly api = inject(RecordsApi);
  private readonly known = new Map<string, WritableSignal<KnownName>>();
  private readonly wanted = new Map<string, Set<string>>();

  /** The name of a record of a resource. */
  name(resource: string, id: string): Signal<KnownName> {
    const known = this.known.get(`${resource}/${id}`);
    if (known) return known;
    const name = signal<KnownName>(undefined);
    this.known.set(`${resource}/${id}`, name);
    this.want(resource, id);
    return name;
  }

  /** Keeps a name that came with another answer. */
  know(resource: string, choice: RecordChoice): void {
    const known = this.known.get(`${resource}/${choice.id}`);
    if (known) known.set(choice);
    else this.known.set(`${resource}/${choice.id}`, signal<KnownName>(choice));
  }

  private want(resource: string, id: string): void {
    const ids = this.wanted.get(resource) ?? new Set();
    this.wanted.set(resource, ids.add(id));
    if (ids.size === 1) queueMicrotask(() => void this.ask(resource));
  }

  private async ask(resource: string): Promise<void> {
    const all = [...(this.wanted.get(resource) ?? [])];
    this.wanted.delete(resource);
    for (let start = 0; start < all.length; start += most) await this.askSome(resource, all.slice(start, start + most));
  }

  private async askSome(resource: string, ids: readonly string[]): Promise<void> {
    try {
      const found = await this.api.named(resource, ids);
      found.forEach((choice) => this.know(resource, choice));
      const missing = ids.filter((id) => !found.some((choice) => choice.id === id));
      missing.forEach((id) => this.known.get(`${resource}/${id}`)?.set('missing'));
    } catch {
      // What could not be asked for is asked for again when it is wanted again; until then it has no name.
      for (const id of ids) {
        this.known.get(`${resource}/${id}`)?.set('missing');
        this.known.delete(`${resource}/${id}`);
      }
    }
  }
}
