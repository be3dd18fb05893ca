import { DOCUMENT, inject, Injectable, type Signal, signal } from '@angular/core';

const key = 'tessera.view-as';

/**
 * The group through whose eyes this tab looks, by its id. Beginning and stopping load the page anew, so that nothing stays
 * that was read with other eyes.
 */
@Injectable({ providedIn: 'root' })
export class ViewAs {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal(read());

  /** Null where the person looks with her own eyes. */
  readonly group: Signal<string | null> = this.chosen;

  begin(group: string): void {
    write(group);
    this.leaveForStart();
  }

  stop(): void {
    this.forget();
    this.leaveForStart();
  }

  /** Stops without loading anything. */
  forget(): void {
    write(null);
    this.chosen.set(null);
  }

  private leaveForStart(): void {
    this.document.location.assign(this.document.baseURI);
  }
}

function read(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // Storage is switched off: nobody has chosen anything.
    return null;
  }
}

function write(group: string | null): void {
  try {
    if (group === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, group);
  } catch {
    // Storage is switched off: looking through a group ends with the page.
  }
}
