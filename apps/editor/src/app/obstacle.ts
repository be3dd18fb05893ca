import { Injectable, signal } from '@angular/core';

/** Why a screen could not be shown: the server did not answer, or a part of the editor is gone because a newer one is there. */
@Injectable({ providedIn: 'root' })
export class Obstacle {
  private readonly error = signal<unknown>(null);
  readonly current = this.error.asReadonly();

  meet(error: unknown): void {
    this.error.set(error);
  }

  clear(): void {
    this.error.set(null);
  }
}
