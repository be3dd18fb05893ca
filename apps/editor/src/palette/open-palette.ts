import { Dialog } from '@angular/cdk/dialog';
import { createGlobalPositionStrategy } from '@angular/cdk/overlay';
import type { Injector } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Palette } from './palette';

/** Opens the palette at the top of the window; resolves when it is closed. What was chosen runs after the focus has returned. */
export async function openPalette(injector: Injector): Promise<void> {
  const dialog = injector.get(Dialog).open<() => unknown>(Palette, {
    ariaLabel: 'Search or do',
    ariaModal: true,
    panelClass: 'tessera-palette-pane',
    backdropClass: 'tessera-scrim',
    positionStrategy: createGlobalPositionStrategy(injector).centerHorizontally().top('min(14vh, 128px)'),
  });
  const run = await firstValueFrom(dialog.closed, { defaultValue: undefined });
  await run?.();
}
