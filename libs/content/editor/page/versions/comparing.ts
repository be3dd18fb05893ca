import { Injectable, signal } from '@angular/core';

/** Whether the versions of a page are looked at, and with which to begin. One for each page screen. */
@Injectable()
export class Comparing {
  readonly isOn = signal(false);
  /** The version to begin with; null for the newest. */
  readonly from = signal<string | null>(null);

  begin(version: string | null = null): void {
    this.from.set(version);
    this.isOn.set(true);
  }

  end(): void {
    this.isOn.set(false);
  }
}
