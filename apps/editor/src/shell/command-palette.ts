import { inject, Injectable, Injector } from '@angular/core';
import { TypedAhead } from './typed-ahead';

/** Opens the command palette (⌘K); its code is loaded at the first call, and what is typed meanwhile goes into its field. */
@Injectable({ providedIn: 'root' })
export class CommandPalette {
  private readonly injector = inject(Injector);
  private readonly ahead = inject(TypedAhead);
  private opening: Promise<void> | undefined;

  /** Resolves when it is closed again. */
  open(): Promise<void> {
    this.opening ??= this.load().finally(() => {
      this.ahead.stop();
      this.opening = undefined;
    });
    return this.opening;
  }

  private async load(): Promise<void> {
    this.ahead.start();
    const { openPalette } = await import('../palette/open-palette');
    await openPalette(this.injector);
  }
}
