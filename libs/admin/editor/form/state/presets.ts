import { Injectable } from '@angular/core';
import type { Values } from '../../records/records-api';

/** Values that the next new record begins with: of a copy, or of the place it is created from. Taken once. */
@Injectable({ providedIn: 'root' })
export class Presets {
  private readonly waiting = new Map<string, Values>();

  leave(resource: string, values: Values): void {
    this.waiting.set(resource, values);
  }

  take(resource: string): Values {
    const values = this.waiting.get(resource) ?? {};
    this.waiting.delete(resource);
    return values;
  }
}
