import { inject, Injectable, Injector } from '@angular/core';

/** Opens the command palette (⌘K); its code is loaded at the first call. */
@Injectable({ providedIn: 'root' })
export class CommandPalette {
  private readonly injector = inject(Injector);
  private opening: Promise<void> | undefined;

  /** Resolves when it is closed again. */
  open(): Promise<void> {
    this.opening ??= this.load().finally(() => (this.opening = undefined));
    return this.opening;
  }

  private async load(): Promise<void> {
    const { openPalette } = await import('../palette/open-palette');
    await openPalette(this.injector);
  }
}
